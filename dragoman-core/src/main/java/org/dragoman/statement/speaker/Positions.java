package org.dragoman.statement.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement.Position;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a statement is about and what it does towards them: from the cue ("condemned"), else from a word of the
 * content that judges such an actor ("they interfere", "a reliable partner").
 */
public final class Positions {
    private final Map<String, Position> polarities = Ties.polarities();
    private final Cues cues;

    public Positions(Cues cues) {
        this.cues = cues;
    }

    /**
     * What a statement does.
     *
     * @param position towards those it is about
     * @param span the words that carry it, null where it is neutral
     */
    public record Stance(Position position, @Nullable Span span) {
        static final Stance NEUTRAL = new Stance(Position.NEUTRAL, null);
    }

    /** The actors mentioned in the content, in order, without the speaker where others are mentioned. */
    public List<String> about(Words words, Mentions mentions, List<Found.Piece> content, @Nullable String speaker) {
        Set<String> actors = new LinkedHashSet<>();
        for (Found.Piece piece : content) {
            for (Mention mention : mentions(words, mentions, piece)) {
                if (mention.how() != Mention.How.DEMONYM) {
                    actors.addAll(mention.actors());
                }
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
                if (piece.covers(words.first(s) + mention.head())) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /**
     * What a statement does; the cue decides unless it is neutral.
     *
     * @param cue the word that heads the cue, -1 where there is none
     * @param act what the cue does, or null
     * @param span the whole cue, or null
     */
    public Stance stance(
            Words words,
            Mentions mentions,
            List<Found.Piece> content,
            @Nullable String speaker,
            int cue,
            @Nullable Act act,
            @Nullable Span span) {
        Position byCue = cue < 0 || act == null ? Position.NEUTRAL : byCue(words, content, cue, act);
        if (byCue != Position.NEUTRAL) {
            return new Stance(byCue, span);
        }
        if (act == Act.PROMISE
                || act == Act.QUESTION
                || act == Act.PERCEPTION
                || act == Act.INTENTION
                || cue >= 0 && Mood.negated(words, cue)) {
            return Stance.NEUTRAL;
        }
        Stance voiced = cue < 0 ? Stance.NEUTRAL : voiced(words, cue);
        if (voiced.position() != Position.NEUTRAL) {
            return voiced;
        }
        Ties.Tie best = null;
        for (Found.Piece piece : content) {
            Ties ties = new Ties(words, cues, polarities, piece);
            best = best == null && cue >= 0 ? ties.named(cue) : best;
            for (Mention mention : mentions(words, mentions, piece)) {
                if (mention.actors().stream().anyMatch(actor -> !actor.equals(speaker))) {
                    int head = word(words, piece, mention);
                    Ties.Tie tie = ties.of(head, subject -> spoken(words, mentions, subject, speaker));
                    best = tie != null && (best == null || rank(tie.position()) > rank(best.position())) ? tie : best;
                }
            }
        }
        return best == null ? Stance.NEUTRAL : new Stance(best.position(), words.span(best.word(), best.word()));
    }

    /** "expressed its dissatisfaction with Norway": the noun tells what is expressed. */
    private Stance voiced(Words words, int cue) {
        int noun = EXPRESSING.contains(words.lemma(cue)) ? words.child(cue, "obj") : -1;
        Position position = noun < 0 ? null : polarities.get("noun " + words.lemma(noun));
        return position == null ? Stance.NEUTRAL : new Stance(position, words.span(noun, noun));
    }

    private static final Set<String> EXPRESSING = Set.of("convey", "express", "extend", "voice");

    private static int word(Words words, Found.Piece piece, Mention mention) {
        for (int s = words.sentenceIndex(piece.first()); s <= words.sentenceIndex(piece.last()); s++) {
            if (words.sentence(words.first(s)).index() == mention.sentence()) {
                return words.first(s) + mention.head();
            }
        }
        return piece.first();
    }

    /** What the cue itself does; "did not offer" offers nothing, "agreed that trade had grown" promises nothing. */
    private static Position byCue(Words words, List<Found.Piece> content, int cue, Act act) {
        Position position = act.position();
        if (position == Position.NEUTRAL || Mood.negated(words, cue)) {
            return Position.NEUTRAL;
        }
        if (position == Position.PROMISE && harms(words, cue)) {
            return Position.NEUTRAL;
        }
        boolean agrees = words.lemma(cue).equals("agree") || words.lemma(cue).equals("agreement");
        return agrees && position == Position.PROMISE && !ahead(words, content) ? Position.NEUTRAL : position;
    }

    /** "vowed to retaliate": harm is no promise to anyone. */
    private static boolean harms(Words words, int cue) {
        for (int deed : words.children(cue, "xcomp")) {
            if (HARM.contains(words.lemma(deed))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> HARM = Set.of(
            "annihilate",
            "attack",
            "avenge",
            "bomb",
            "crush",
            "destroy",
            "fight",
            "invade",
            "punish",
            "retaliate",
            "strike");

    /** Whether the content tells what is to come: "to sign", "would sign". */
    private static boolean ahead(Words words, List<Found.Piece> content) {
        for (Found.Piece piece : content) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                String tag = words.token(w).tag();
                String lemma = words.lemma(w);
                if (tag.equals("TO") && w < piece.first() + 2
                        || tag.equals("MD")
                                && (lemma.equals("will") || lemma.equals("would") || lemma.equals("shall"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "We", "I", or a name of the speaker. */
    private static boolean spoken(Words words, Mentions mentions, int subject, @Nullable String speaker) {
        String lemma = words.lemma(subject);
        if (lemma.equals("we") || lemma.equals("i")) {
            return true;
        }
        Mention mention = mentions.headedBy(
                words.sentence(subject).index(), words.token(subject).index());
        return mention != null && speaker != null && mention.actors().contains(speaker);
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
}
