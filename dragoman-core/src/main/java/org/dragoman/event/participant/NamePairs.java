package org.dragoman.event.participant;

import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Names that share their last word: "North and South Korea", of which the parser sees one. */
final class NamePairs {
    private final Sentence sentence;
    private final Mentions mentions;

    NamePairs(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /**
     * "aid to North and South Korea": the parser takes the first name for a description of the second.
     *
     * @param head the word that both share
     * @param found who was found there
     * @return the one left out, else nobody
     */
    List<Argument> otherHalf(Token head, List<Argument> found) {
        // "sued Peru and the Sosa campaign": a name may end in a common noun
        boolean name = head.isProper()
                || found.size() == 1
                        && found.get(0).mention() != null
                        && found.get(0).mention().actor().startsWith("org:")
                        && sentence.token(found.get(0).mention().first()).isProper();
        if (!name || found.size() != 1 || !found.get(0).head().equals(head)) {
            return List.of();
        }
        Mention own = found.get(0).mention();
        List<Argument> listed = own == null || !found.get(0).isState() ? List.of() : listed(head, own);
        if (!listed.isEmpty()) {
            return listed;
        }
        if (own == null
                || own.first() < 2
                || !Clauses.lower(sentence.token(own.first() - 1)).equals("and")) {
            return List.of();
        }
        Mention other = mentions.headedBy(sentence.index(), own.first() - 2);
        if (other == null || other.actor().equals(own.actor()) || !isBelow(sentence.token(own.first() - 2), head)) {
            return List.of();
        }
        return List.of(new Argument(
                sentence.token(own.first() - 2),
                other.first(),
                other.last(),
                other,
                true,
                "mention of " + other.actor()));
    }

    /** "sues Peru, Sosa party": a headline's comma for "and"; a state is no party, and the parser sees an apposition. */
    private List<Argument> listed(Token head, Mention state) {
        for (Token child : sentence.children(head, "appos")) {
            Mention other = mentions.headedBy(sentence.index(), child.index());
            if (other != null
                    && other.first() == state.last() + 2
                    && sentence.token(state.last() + 1).text().equals(",")
                    && Character.isUpperCase(
                            sentence.token(other.first()).text().charAt(0))
                    && (other.actor().startsWith("org:") || other.actor().length() == 3)) {
                return List.of(
                        new Argument(child, other.first(), other.last(), other, true, "mention of " + other.actor()));
            }
        }
        return List.of();
    }

    private boolean isBelow(Token word, Token head) {
        Token above = sentence.head(word);
        return (word.is("amod") || word.is("compound") || word.is("conj"))
                && above != null
                && (above.equals(head) || above.head() == head.index());
    }
}
