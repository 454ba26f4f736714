package org.dragoman.actor.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says who "I" is outside quotation marks: the one author whom the document names. With no author, or several, it
 * means nobody.
 */
public final class Bylines {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

    private final ActorBook book;

    public Bylines(ActorBook book) {
        this.book = book;
    }

    /** Adds the pronouns of the author to the phrases of each sentence. */
    public void read(Analysis analysis, List<List<Phrase>> bySentence) {
        Actor author = author(analysis.document().authors(), bySentence);
        if (author == null) {
            return;
        }
        int[] text = analysis.document().text().codePoints().toArray();
        boolean quoted = false;
        int at = 0;
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                quoted = quoted(text, at, token.start(), quoted);
                at = Math.max(at, token.start());
                if (!quoted
                        && token.tag().startsWith("PRP")
                        && SINGULAR.contains(token.text().toLowerCase(Locale.ROOT))) {
                    Phrase phrase = new Phrase(
                            sentence,
                            token.index(),
                            token.index(),
                            token.index(),
                            Phrase.Kind.PRONOUN,
                            Mention.How.PRONOUN);
                    phrase.actor = author;
                    List<Phrase> phrases = bySentence.get(sentence.index());
                    phrases.add(phrase);
                    phrases.sort(Comparator.comparingInt((Phrase p) -> p.first).thenComparingInt(p -> -p.last));
                }
            }
        }
    }

    /** Whether a stretch leaves us between quotation marks; a line end closes what was left open. */
    private static boolean quoted(int[] text, int from, int to, boolean before) {
        boolean quoted = before;
        for (int i = from; i < to && i < text.length; i++) {
            switch (text[i]) {
                case '\n' -> quoted = false;
                case '“', '«', '„' -> quoted = true;
                case '”', '»' -> quoted = false;
                case '"' -> quoted = !quoted;
                default -> {
                    // other characters neither open nor close
                }
            }
        }
        return quoted;
    }

    private @Nullable Actor author(List<String> authors, List<List<Phrase>> bySentence) {
        if (authors.size() != 1) {
            return null;
        }
        String name = authors.get(0).strip();
        // "Staff writer", "Daily Nation": no person's name
        if (!name.matches("\\p{Lu}[\\p{L}.'’-]*( (\\p{Lu}|de |van |von |al-|bin )[\\p{L}.'’-]*){1,3}")) {
            return null;
        }
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                if (phrase.kind == Phrase.Kind.PERSON && name.equals(phrase.name) && phrase.actor != null) {
                    return phrase.actor;
                }
            }
        }
        for (Entry entry : book.find(name)) {
            if (entry.kind() != Entry.Kind.PERSON) {
                return null;
            }
        }
        return Provisional.person(name, List.of(), "author", null);
    }
}
