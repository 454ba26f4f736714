package org.dragoman.actor.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Rows of capitalised words that end in a noun for an organisation; the nouns are in {@code organisation-noun.tsv}. */
final class OrganisationNames {
    private static final int LONGEST = 8;

    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (String[] row : Table.read(ActorBook.class, "organisation-noun.tsv").rows()) {
            NOUNS.add(row[0]);
        }
    }

    private OrganisationNames() {}

    /**
     * The last token of the name that begins with a token, or -1 where none does. Headings in capitals have no such names,
     * as there every row of words looks like one.
     */
    static int end(Sentence sentence, int first) {
        if (!isPart(sentence.token(first)) || first > 0 && isPart(sentence.token(first - 1)) || isHeading(sentence)) {
            return -1;
        }
        int end = -1;
        for (int i = first; i < sentence.size() && i < first + LONGEST; i++) {
            Token token = sentence.token(i);
            boolean link = i > first && (token.text().matches("of|and|for|'s?|’s?"));
            if (!link && !isPart(token)) {
                break;
            }
            end = i > first && !link ? isNoun(token) ? i : -1 : end;
        }
        return end;
    }

    /** Whether a word ends names of organisations. */
    static boolean isNoun(Token token) {
        return NOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isPart(Token token) {
        return token.isProper()
                && Character.isUpperCase(token.text().codePointAt(0))
                && !token.entity().equals("PERSON");
    }

    private static boolean isHeading(Sentence sentence) {
        int small = 0;
        for (Token token : sentence.tokens()) {
            boolean word =
                    token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0));
            small += word && Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
        }
        return small < 2;
    }
}
