package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of one document, found by place, with the actors they refer to. */
public final class Mentions {
    private final List<Mention> mentions;
    private final Map<String, Actor> actors;
    private final Map<String, Actor> together = new HashMap<>();
    /** By the index of the sentence; those after the last that has one are not there. */
    private final List<List<Mention>> bySentence = new ArrayList<>();

    private final List<PlaceMention> places;
    private final List<FirstPerson> firstPersons;

    /**
     * @param mentions in any order
     * @param actors every actor that a mention names, members of groups included, by id
     */
    public Mentions(List<Mention> mentions, Map<String, Actor> actors) {
        this(mentions, actors, List.of(), List.of(), List.of());
    }

    /**
     * @param mentions in any order
     * @param actors every actor that a mention names, members of groups included, by id
     * @param together groups that no mention names whole, but whose members one phrase joins, with these: "Oslo and Nairobi"
     * @param places names used as those of places, in the order of the text
     * @param firstPersons pronouns of the first person, in the order of the text
     */
    public Mentions(
            List<Mention> mentions,
            Map<String, Actor> actors,
            List<Actor> together,
            List<PlaceMention> places,
            List<FirstPerson> firstPersons) {
        this.places = List.copyOf(places);
        this.firstPersons = List.copyOf(firstPersons);
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span).thenComparing(Mention::id));
        this.mentions = List.copyOf(sorted);
        this.actors = Map.copyOf(actors);
        together.forEach(group -> this.together.put(group.id(), group));
        for (Mention mention : this.mentions) {
            while (bySentence.size() <= mention.sentence()) {
                bySentence.add(new ArrayList<>());
            }
            bySentence.get(mention.sentence()).add(mention);
        }
    }

    /** All mentions in the order of the text, a containing one before the contained. */
    public List<Mention> all() {
        return mentions;
    }

    /** The actors that the mentions refer to, ordered by id. */
    public List<Actor> actors() {
        return actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
    }

    /** The actor of that id, or null if no mention refers to it, and no phrase to its members. */
    public @Nullable Actor actor(String id) {
        Actor actor = actors.get(id);
        return actor == null ? together.get(id) : actor;
    }

    /** The names used as those of places, in the order of the text: "in Moscow". */
    public List<PlaceMention> places() {
        return places;
    }

    /** The pronouns of the first person, in the order of the text; they are no mentions until a speaker is known. */
    public List<FirstPerson> firstPersons() {
        return firstPersons;
    }

    /**
     * The actors that a noun phrase refers to by its head, and by what is joined to it with "and": for "Moscow" in
     * "Moscow and Beijing agreed" both states, members of groups one by one. Adjectives and possessors inside the
     * phrase do not count.
     *
     * @param sentence the sentence that the token is of
     * @param token the head of the phrase, such as the subject of a verb
     * @return in the order of the text, none twice; empty where the phrase refers to no actor
     */
    public List<Actor> actorsOf(Sentence sentence, Token token) {
        Map<String, Actor> found = new LinkedHashMap<>();
        collect(sentence, token, found);
        for (Token joined : sentence.children(token, "conj")) {
            collect(sentence, joined, found);
        }
        return List.copyOf(found.values());
    }

    /** Some actors that the text joins, as one that acts; null where it does not join them. */
    public @Nullable Actor together(List<Actor> some) {
        return some.size() < 2 ? null : actor(Provisional.group(some).id());
    }

    private void collect(Sentence sentence, Token token, Map<String, Actor> found) {
        Mention mention = headedBy(sentence.index(), token.index());
        if (mention == null || mention.how() == Mention.How.DEMONYM) {
            return;
        }
        for (String id : mention.actors()) {
            Actor actor = actors.get(id);
            if (actor != null) {
                found.putIfAbsent(id, actor);
            }
        }
    }

    /** The mentions in a sentence, in order. */
    public List<Mention> in(int sentence) {
        return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
    }

    /** The longest mention whose head is this token, or null. */
    public @Nullable Mention headedBy(int sentence, int token) {
        Mention best = null;
        for (Mention mention : in(sentence)) {
            if (mention.head() == token
                    && (best == null || mention.last() - mention.first() > best.last() - best.first())) {
                best = mention;
            }
        }
        return best;
    }

    /** The shortest mention that covers this token, or null. */
    public @Nullable Mention covering(int sentence, int token) {
        Mention best = null;
        for (Mention mention : in(sentence)) {
            if (mention.first() <= token
                    && token <= mention.last()
                    && (best == null || mention.last() - mention.first() < best.last() - best.first())) {
                best = mention;
            }
        }
        return best;
    }
}
