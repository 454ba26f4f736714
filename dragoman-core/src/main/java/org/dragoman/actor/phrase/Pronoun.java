package org.dragoman.actor.phrase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person that may stand for actors. */
public enum Pronoun {
    HE(Phrase.Gender.MALE),
    SHE(Phrase.Gender.FEMALE),
    IT(Phrase.Gender.UNKNOWN),
    THEY(Phrase.Gender.UNKNOWN);

    private final Phrase.Gender gender;

    Pronoun(Phrase.Gender gender) {
        this.gender = gender;
    }

    Phrase.Gender gender() {
        return gender;
    }

    /** The pronoun of which a word is a form, or null. */
    public static @Nullable Pronoun of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            default -> null;
        };
    }
}
