package org.dragoman.actor.resolution;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.Ambiguity;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Institution;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what shares a name, by the words near by that {@code ambiguity.tsv} lists: "Brussels" with "Belgian" is
 * Belgium, with "the alliance" NATO, else the European Union; "Georgia" with "Atlanta" is no state of the world.
 */
public final class Homonyms {
    private final ActorBook book;

    public Homonyms(ActorBook book) {
        this.book = book;
    }

    /** Puts in place of each name that is taken for another the one that the words near by speak for. */
    public void read(List<Sentence> sentences, List<List<Phrase>> bySentence) {
        for (int i = 0; i < bySentence.size(); i++) {
            List<Phrase> phrases = bySentence.get(i);
            for (int j = 0; j < phrases.size(); j++) {
                Phrase phrase = phrases.get(j);
                Actor found = phrase.actor;
                if (found == null || phrase.noun != null || phrase.entries.isEmpty()) {
                    continue;
                }
                Ambiguity meant = meant(phrase, sentences, i);
                if (meant != null && !meant.id().equals(found.id())) {
                    phrases.set(j, as(phrase, meant.id()));
                }
            }
        }
    }

    /**
     * "Congress", "the Senate" in news of another state than the one that names its parliament so in the book are those of
     * that state.
     *
     * @param homeland the state that the document takes for granted, or null
     */
    public static void atHome(List<Phrase> phrases, @Nullable Actor homeland, ActorBook book) {
        for (Phrase phrase : phrases) {
            Actor found = phrase.actor;
            Group group = found == null || phrase.entries.isEmpty() ? null : book.group(found.id());
            if (homeland == null
                    || group == null
                    || group.of() == null
                    || group.of().equals(homeland.id())) {
                continue;
            }
            Institution institution = book.institution(phrase.entries.get(0).name());
            if (institution != null) {
                phrase.actor =
                        Provisional.partOf(homeland, institution.name(), homeland.name() + ": " + institution.name());
            }
        }
    }

    private @Nullable Ambiguity meant(Phrase phrase, List<Sentence> sentences, int at) {
        Ambiguity fallback = null;
        for (Ambiguity rule : book.ambiguities(phrase.entries.get(0).name())) {
            fallback = rule.use() == Ambiguity.Use.DEFAULT ? rule : fallback;
            if (rule.use() == Ambiguity.Use.CUE) {
                for (int i = Math.max(0, at - 1); i <= Math.min(sentences.size() - 1, at + 1); i++) {
                    if (speaks(rule, sentences.get(i))) {
                        return rule;
                    }
                }
            }
        }
        return fallback;
    }

    private static boolean speaks(Ambiguity rule, Sentence sentence) {
        String words = " " + Phrase.words(sentence, 0, sentence.size() - 1).replaceAll("[^\\p{L}\\p{Nd}-]+", " ") + " ";
        for (String cue : rule.cues()) {
            if (words.contains(" " + cue + " ")) {
                return true;
            }
        }
        return false;
    }

    /** The same words for another; a place is no actor. */
    private Phrase as(Phrase phrase, String id) {
        Actor actor = book.actor(id);
        Phrase.Kind kind = actor == null ? Phrase.Kind.PLACE : phrase.kind;
        Phrase other = new Phrase(phrase.sentence, phrase.first, phrase.last, phrase.head, kind, phrase.how);
        other.definite = phrase.definite;
        other.actor = actor;
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : book.find(phrase.entries.get(0).name())) {
            if (entry.id().equals(id)) {
                entries.add(entry);
            }
        }
        other.entries = entries.isEmpty() ? phrase.entries : List.copyOf(entries);
        return other;
    }
}
