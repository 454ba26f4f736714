package org.dragoman.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.statement.Statement.Position;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a statement is about and what it does towards them: from the cue ("condemned"), else from a
 * word of the content that is tied to such an actor ("they interfere", "a reliable partner").
 */
final class Positions {
    /** How far in the tree a word may stand from the actor it is tied to. */
    private static final int FARTHEST = 3;

    private final Map<String, Position> verbs = new TreeMap<>();
    private final Map<String, Position> nouns = new TreeMap<>();
    private final Map<String, Position> adjectives = new TreeMap<>();

    Positions() {
        for (String[] row : Cues.rows("polarities.tsv")) {
            Map<String, Position> part = switch (row[1]) {
                case "verb" -> verbs;
                case "noun" -> nouns;
                case "adjective" -> adjectives;
                default -> throw new IllegalStateException("polarities.tsv has an unknown part: " + row[1]);
            };
            part.put(row[0], Position.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * What a statement does.
     *
     * @param position towards those it is about
     * @param span the words that carry it, null where it is neutral
     */
    record Stance(Position position, @Nullable Span span) {
        static final Stance NEUTRAL = new Stance(Position.NEUTRAL, null);
    }

    /** The actors mentioned in the content, in order, without the speaker where others are mentioned. */
    List<String> about(Words words, Mentions mentions, List<Found.Piece> content, @Nullable String speaker) {
        Set<String> actors = new LinkedHashSet<>();
        for (Found.Piece piece : content) {
            for (Mention mention : mentions(words, mentions, piece)) {
                actors.addAll(mention.actors());
            }
        }
        if (speaker != null && actors.size() > 1) {
            actors.remove(speaker);
        }
        return List.copyOf(actors);
    }

    private static List<Mention> mentions(Words words, Mentions mentions, Found.Piece piece) {
        List<Mention> found = new ArrayList<>();
        for (int s = words.sentenceIndex(piece.first()); s <= words.sentenceIndex(piece.last()); s++) {
            for (Mention mention : mentions.in(words.sentence(words.first(s)).index())) {
                int head = words.first(s) + mention.head();
                if (piece.covers(head) && mention.how() != Mention.How.DEMONYM) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** What the statement does; the cue decides unless it is neutral. */
    Stance stance(
            Words words,
            Mentions mentions,
            List<Found.Piece> content,
            @Nullable String speaker,
            @Nullable Act act,
            @Nullable Span cue) {
        if (act != null && act.position() != Position.NEUTRAL) {
            return new Stance(act.position(), cue);
        }
        if (act == Act.QUESTION || act == Act.PERCEPTION || act == Act.INTENTION) {
            return Stance.NEUTRAL;
        }
        Stance best = Stance.NEUTRAL;
        for (Found.Piece piece : content) {
            for (Mention mention : mentions(words, mentions, piece)) {
                boolean other = mention.actors().stream().anyMatch(actor -> !actor.equals(speaker));
                if (other) {
                    Stance tied = tied(words, mention, piece);
                    if (rank(tied.position()) > rank(best.position())) {
                        best = tied;
                    }
                }
            }
        }
        return best;
    }

    /** Blame outweighs praise: "our great friend must stop interfering" is no compliment. */
    private static int rank(Position position) {
        return switch (position) {
            case ACCUSE -> 5;
            case CRITICISE -> 4;
            case DEMAND -> 3;
            case SUPPORT -> 2;
            case PRAISE -> 1;
            case PROMISE, DENY, NEUTRAL -> 0;
        };
    }

    /** The strongest word within reach of a mention: above it, or in its own phrase. */
    private Stance tied(Words words, Mention mention, Found.Piece piece) {
        Sentence sentence = words.sentence(words.first(0));
        int base = -1;
        for (int s = words.sentenceIndex(piece.first()); s <= words.sentenceIndex(piece.last()); s++) {
            sentence = words.sentence(words.first(s));
            if (sentence.index() == mention.sentence()) {
                base = words.first(s);
                break;
            }
        }
        if (base < 0) {
            return Stance.NEUTRAL;
        }
        Stance best = Stance.NEUTRAL;
        Token at = sentence.token(mention.head());
        for (int steps = 0; steps < FARTHEST; steps++) {
            Token above = sentence.head(at);
            if (above == null || !piece.covers(base + above.index())) {
                break;
            }
            best = stronger(best, words, base, sentence, above, at);
            for (Token child : sentence.children(above)) {
                if (child.index() != at.index()
                        && (child.is("amod") || child.is("obj") || child.is("xcomp") || child.is("aux"))
                        && piece.covers(base + child.index())) {
                    best = stronger(best, words, base, sentence, child, at);
                }
            }
            at = above;
        }
        return best;
    }

    private Stance stronger(Stance best, Words words, int base, Sentence sentence, Token word, Token actor) {
        if (negated(sentence, word)) {
            return best;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        Position position = null;
        if (word.isVerb()) {
            position = verbs.get(lemma);
        } else if (word.isNoun() && !word.isProper()) {
            position = nouns.get(lemma);
        } else if (word.tag().startsWith("JJ")) {
            position = adjectives.get(lemma);
        } else if (word.tag().equals("MD") && actor.is("nsubj") && (lemma.equals("must") || lemma.equals("should"))) {
            // Norway must open the harbour.
            position = Position.DEMAND;
        }
        // "Norway supports the plan" supports nobody here; "they support Norway" does.
        boolean idle = position == Position.SUPPORT && word.isVerb() && !actor.is("obj") && !actor.is("obl");
        // Norway is the victim where it is the object: "they violate Norway's borders" does not accuse Norway.
        boolean suffers = word.isVerb() && (actor.is("obj") || actor.relation().equals("nsubj:pass"));
        if (position == null
                || idle
                || suffers && (position == Position.ACCUSE || position == Position.CRITICISE)
                || rank(position) <= rank(best.position())) {
            return best;
        }
        int at = base + word.index();
        return new Stance(position, words.span(at, at));
    }

    private static boolean negated(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("not") || lemma.equals("never") || lemma.equals("no") || lemma.equals("n't")) {
                return true;
            }
        }
        // "to combat interference": what is fought is not blamed on those who fight it.
        Token at = word;
        for (int steps = 0; steps < 2; steps++) {
            Token above = sentence.head(at);
            if (above == null) {
                return false;
            }
            if (AGAINST.contains(above.lemma().toLowerCase(Locale.ROOT)) && !at.is("nsubj")) {
                return true;
            }
            for (Token child : sentence.children(at, "case")) {
                if (AGAINST.contains(child.lemma().toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            at = above;
        }
        return false;
    }

    private static final Set<String> AGAINST = Set.of(
            "against",
            "avoid",
            "combat",
            "counter",
            "end",
            "eliminate",
            "fight",
            "halt",
            "oppose",
            "overcome",
            "prevent",
            "reduce",
            "reject",
            "resist",
            "stop",
            "without");
}
