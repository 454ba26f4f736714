package org.dragoman.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.statement.attribution.Admission;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Unnamed;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who makes each statement of a document: the actor that its source names, else one whom a pronoun or the
 * sentence carries on, else someone unnamed ("a hotel porter").
 */
public final class Speakers {
    /** What is left of the confidence where the speaker is carried on. */
    private static final double CARRIED = 0.6;

    private static final int DEEPEST = 10;

    private final Words words;
    private final Mentions mentions;
    private final Sources sources;
    private final SpeakerNouns nouns;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Found> found;
    private final PronounSpeakers pronouns;

    /**
     * Who makes a statement.
     *
     * @param actor the actor's id, null where the text leaves it open
     * @param certainty what is left of the statement's confidence, 0 to 1
     */
    public record Speaker(@Nullable String actor, double certainty) {
        static final Speaker OPEN = new Speaker(null, 1);
    }

    private Speakers(Words words, Quotations quotations, Mentions mentions, Sources sources, List<Found> found) {
        this.words = words;
        this.mentions = mentions;
        this.sources = sources;
        this.nouns = sources.nouns();
        this.found = found;
        this.pronouns = new PronounSpeakers(words, mentions, quotations, sources, found, speakers);
    }

    /** One for each, in their order; a source may refer to those before it. */
    public static List<Speaker> of(
            Words words, Quotations quotations, Mentions mentions, Sources sources, List<Found> found) {
        Speakers made = new Speakers(words, quotations, mentions, sources, found);
        for (Found one : found) {
            made.pronouns.hear(made.speaker(one));
        }
        return List.copyOf(made.speakers);
    }

    private Speaker speaker(Found one) {
        List<Found.Piece> pieces = one.pieces(Label.SOURCE);
        if (pieces.isEmpty()) {
            return unsourced(one);
        }
        Found.Piece piece = pieces.get(0);
        String turn = words.token(one.cue()).text().equals(":") ? turn(piece) : null;
        if (turn != null) {
            return new Speaker(turn, CARRIED);
        }
        return named(one, piece);
    }

    /** Whom the words of a piece stand for. */
    private Speaker named(Found one, Found.Piece piece) {
        String actor = sources.actor(words, mentions, piece);
        int head = Sources.head(words, piece);
        String word = words.lemma(head);
        if (PronounSpeakers.person(word) && pronouns.turn(one) != null && Objects.equals(actor, pronouns.turn(one))) {
            return carried(pronouns.before(one, word, actor));
        }
        actor = pronouns.meant(one, head, actor);
        boolean paper = OUTLETS.contains(words.lemma(head)) && (actor == null || actor.startsWith("unnamed:"));
        String outlet = paper ? outlet(head) : null;
        if (outlet != null) {
            return new Speaker(outlet, CARRIED);
        }
        String taken = role(one, head, actor);
        if (taken != null) {
            return new Speaker(taken, CARRIED);
        }
        if (actor != null) {
            return new Speaker(actor.startsWith("text:") ? text(head, actor) : actor, 1);
        }
        int noun = RELATIVE.contains(words.lemma(head)) ? antecedent(head) : Unnamed.partOf(words, head);
        if (noun < 0) {
            return Speaker.OPEN;
        }
        if (noun != head) {
            actor = sources.actor(words, mentions, new Found.Piece(words.leftmost(noun), noun));
        }
        if (actor != null) {
            return new Speaker(actor, 1);
        }
        String state = state(one, noun);
        if (state != null) {
            return new Speaker(state, CARRIED);
        }
        String tag = words.token(noun).tag();
        if (tag.startsWith("NN") || tag.startsWith("JJ") && !QUANTITIES.contains(words.lemma(noun))) {
            return new Speaker(Unnamed.id(words, noun), 1);
        }
        boolean others = pronouns.others(one, words.lemma(noun));
        return others ? Speaker.OPEN : carried(pronouns.before(one, words.lemma(noun), pronouns.turn(one)));
    }

    private static Speaker carried(@Nullable String actor) {
        return actor == null ? Speaker.OPEN : new Speaker(actor, CARRIED);
    }

    /**
     * "The envoy Anna Berg said … The diplomat added …": who spoke last, where a bare noun tells only what someone is.
     *
     * @param actor whom it is taken for otherwise, or null
     */
    private @Nullable String role(Found one, int noun, @Nullable String actor) {
        boolean bare = nouns.role(words.lemma(noun))
                && words.lemma(words.leftmost(noun)).equals("the")
                && noun - words.leftmost(noun) <= 2
                && words.rightmost(noun) == noun;
        if (!bare) {
            return null;
        }
        // One who is in no book and never spoke may be a place that a parser took for a person.
        boolean open =
                actor == null || actor.startsWith("unnamed:") || actor.startsWith("person:") && !pronouns.heard(actor);
        for (int i = speakers.size() - 1; i >= 0; i--) {
            String other = speakers.get(i).actor();
            Found before = found.get(i);
            int paragraphs = words.paragraph(one.cue()) - words.paragraph(before.cue());
            if (paragraphs > (open ? FARTHEST_ROLE : 0)) {
                return null;
            }
            if (other != null && before.said() && before.cue() < one.cue() && kind(other) == Actor.Kind.PERSON) {
                return other;
            }
        }
        return null;
    }

    /** In paragraphs. */
    private static final int FARTHEST_ROLE = 2;

    private static final Set<String> OUTLETS = Set.of(
            "agency",
            "broadcaster",
            "channel",
            "daily",
            "magazine",
            "newspaper",
            "outlet",
            "paper",
            "publication",
            "weekly");

    /** "The Herald asked who pays. The newspaper answers": the outlet that spoke last, else the last one named. */
    private @Nullable String outlet(int noun) {
        if (words.children(noun, "amod").length + words.children(noun, "compound").length > 0) {
            return null;
        }
        for (int i = speakers.size() - 1; i >= 0; i--) {
            String actor = speakers.get(i).actor();
            if (words.paragraph(noun) - words.paragraph(found.get(i).cue()) > 1) {
                break;
            }
            boolean speaks = actor != null
                    && (kind(actor) == Actor.Kind.OUTLET
                            || kind(actor) == Actor.Kind.ORGANISATION && !actor.startsWith("text:"));
            if (speaks) {
                return actor;
            }
        }
        String last = null;
        for (Mention mention : mentions.all()) {
            Actor actor = mentions.actor(mention.actor());
            boolean before = mention.span().end() <= words.token(noun).start();
            last = before && actor != null && actor.kind() == Actor.Kind.OUTLET ? mention.actor() : last;
        }
        return last;
    }

    private static final Set<String> QUANTITIES = Set.of("few", "many", "more", "most", "other", "several");

    /** "As was said in Oslo", "they say in Oslo": whoever speaks there for the state; null where no place is named. */
    private @Nullable String state(Found one, int noun) {
        List<Integer> places = new ArrayList<>(List.of(noun));
        if (words.lemma(noun).equals("they")) {
            for (int where : words.children(one.cue(), "obl")) {
                places.add(where);
            }
        }
        for (int w : places) {
            String first = seat(w);
            if (first == null) {
                continue;
            }
            List<Actor> joined = new ArrayList<>();
            add(joined, first);
            for (int other : words.children(w, "conj")) {
                add(joined, seat(other));
            }
            Actor both = mentions.together(joined);
            return both == null ? first : both.id();
        }
        return null;
    }

    private void add(List<Actor> actors, @Nullable String id) {
        Actor actor = id == null ? null : mentions.actor(id);
        if (actor != null && !actors.contains(actor)) {
            actors.add(actor);
        }
    }

    /** Whom a place stands for whose name is there: "in Oslo", "in Brussels"; null for none. */
    private @Nullable String seat(int w) {
        for (PlaceMention place : mentions.places()) {
            boolean here = words.sentence(w).index() == place.sentence()
                    && words.token(w).index() == place.head();
            if (here) {
                return place.seat() == null ? place.country() : place.seat();
            }
        }
        return null;
    }

    /** "Answer: …": the first person that the text names is the one who was asked; null where it is no such label. */
    private @Nullable String turn(Found.Piece label) {
        String text = label.size() == 1 ? words.lemma(label.first()) : "";
        if (Turns.asks(text)) {
            return "unnamed:interviewer";
        }
        if (!Turns.answers(text)) {
            return null;
        }
        for (Mention mention : mentions.all()) {
            if (mention.how() == Mention.How.NAME && kind(mention.actor()) == Actor.Kind.PERSON) {
                return mention.actor();
            }
        }
        return "unnamed:interviewee";
    }

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    /** "a retired general, who said": the noun that the clause around a relative pronoun hangs on, or -1. */
    private int antecedent(int pronoun) {
        int at = words.head(pronoun);
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (words.token(at).relation().startsWith("acl")) {
                return words.head(at);
            }
            at = words.head(at);
        }
        // Parsers lose the clause at times: "the ministry, which promised".
        boolean behind = pronoun > 1
                && words.token(pronoun - 1).text().equals(",")
                && words.token(pronoun - 2).isNoun()
                && words.sentenceIndex(pronoun - 2) == words.sentenceIndex(pronoun);
        return behind ? pronoun - 2 : -1;
    }

    private Actor.Kind kind(String id) {
        return pronouns.kind(id);
    }

    /**
     * Who speaks where no source stands by the cue: the subject that the verb shares with another ("met the envoy and
     * promised"), or the last speaker of the paragraph ("It was also stressed that …").
     */
    private Speaker unsourced(Found one) {
        int cue = one.cue();
        boolean passive = words.child(cue, "aux:pass") >= 0;
        int subject = passive || !words.token(cue).isVerb() ? -1 : Subjects.of(words, cue);
        if (subject >= 0) {
            return named(one, new Found.Piece(words.leftmost(subject), subject));
        }
        int main = passive ? -1 : mainSubject(cue);
        if (main >= 0) {
            return new Speaker(
                    named(one, new Found.Piece(words.leftmost(main), main)).actor(), CARRIED);
        }
        // "It was also stressed": the speaker goes on. "It is widely believed": nobody does.
        boolean impersonal = passive
                && (words.child(cue, "expl") >= 0
                        || words.lemma(words.leftmost(cue)).equals("it"))
                && !Admission.common(words, cue);
        for (int i = speakers.size() - 1; i >= 0 && impersonal; i--) {
            Found other = found.get(i);
            if (other.said()
                    && other.has(Label.SOURCE)
                    && words.paragraph(other.cue()) == words.paragraph(cue)
                    && speakers.get(i).actor() != null) {
                return new Speaker(speakers.get(i).actor(), CARRIED);
            }
        }
        return Speaker.OPEN;
    }

    /** "The envoy met the minister and quite openly called the plan a trap": parsers lose the subject of such a verb. */
    private int mainSubject(int cue) {
        boolean lost = words.token(cue).tag().equals("VBN") && words.token(cue).is("amod")
                || words.token(cue).is("dep");
        int root = cue;
        for (int steps = 0; steps < DEEPEST && words.head(root) >= 0; steps++) {
            root = words.head(root);
        }
        return lost && words.token(root).isVerb() && root < cue ? words.child(root, "nsubj") : -1;
    }

    /** "The joint statement says … The document also notes": one text, where the second says nothing more of itself. */
    private String text(int head, String actor) {
        boolean definite = false;
        for (int determiner : words.children(head, "det")) {
            definite |= words.lemma(determiner).equals("the")
                    || words.lemma(determiner).equals("this");
        }
        boolean bare = words.children(head, "amod").length == 0 && words.children(head, "nmod").length == 0;
        String lemma = words.lemma(head);
        for (int i = speakers.size() - 1; i >= 0 && definite && bare; i--) {
            String other = speakers.get(i).actor();
            if (other != null && other.startsWith("text:")) {
                return other.endsWith(lemma) || lemma.equals("document") || lemma.equals("text") ? other : actor;
            }
        }
        return actor;
    }
}
