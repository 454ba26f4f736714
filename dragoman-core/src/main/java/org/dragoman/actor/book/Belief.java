package org.dragoman.actor.book;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Whether words that spell a name of the book are that name: "March" and "New Era" often are not. */
public final class Belief {
    private static final Set<String> REPORTING = Set.of(
            "tell",
            "say",
            "report",
            "write",
            "publish",
            "quote",
            "cite",
            "accord",
            "interview",
            "article",
            "newspaper",
            "agency",
            "daily",
            "channel",
            "correspondent",
            "journalist",
            "criticise",
            "criticize",
            "speak",
            "air",
            "claim");

    private final Sentence sentence;

    public Belief(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether a name of the book is meant by its words here.
     *
     * @param persons single words that are part of a person's name elsewhere in the document
     */
    public boolean of(NameIndex.Match match, Set<String> persons) {
        Entry entry = match.entries().get(0);
        Token token = sentence.token(match.first());
        if (!Character.isUpperCase(token.text().codePointAt(0))
                && !Character.isIdeographic(token.text().codePointAt(0))
                && entry.use() != Entry.Use.ADJECTIVE) {
            return match.last() > match.first();
        }
        if (entry.kind() == Entry.Kind.OUTLET) {
            // "Bloomberg" in a text on Ana Bloomberg
            boolean surname = match.first() == match.last() && persons.contains(token.text());
            return !surname && isOutlet(match);
        }
        if (entry.kind() == Entry.Kind.PERSON) {
            if (entry.use() == Entry.Use.SURNAME || match.first() == match.last()) {
                return persons.contains(token.text()) && token.isProper();
            }
            return true;
        }
        // "March", "Nice": one word that begins a sentence and is no noun
        return match.last() > match.first()
                || !token.isVerb()
                || token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Many papers have everyday names ("New Era"): the recogniser, capitals or a word of reporting must speak for one. */
    private boolean isOutlet(NameIndex.Match match) {
        boolean capitals = false;
        for (int i = match.first(); i <= match.last(); i++) {
            Token token = sentence.token(i);
            if (token.entity().equals("ORGANIZATION")) {
                return true;
            }
            capitals |= token.text().length() > 1
                    && token.text().equals(token.text().toUpperCase(Locale.ROOT));
            Token governor = sentence.head(token);
            if (governor != null
                    && (governor.index() < match.first() || governor.index() > match.last())
                    && REPORTING.contains(governor.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return capitals;
    }
}
