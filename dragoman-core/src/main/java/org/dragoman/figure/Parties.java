package org.dragoman.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the actors whose figure it is. */
final class Parties {
    /** Words that tell that two parties share the measure. */
    private static final Set<String> SHARED =
            Set.of("bilateral", "mutual", "joint", "common", "two-way", "trade", "turnover", "border");
    /** How many sentences back two parties are looked for. */
    private static final int BACK = 6;

    List<String> of(Measures.Measure measure, @Nullable String of, Sentence sentence, Mentions mentions) {
        List<String> named = Phrases.actors(mentions, sentence, measure.words());
        if (named.size() >= 2) {
            return named;
        }
        if (of != null && isShared(of)) {
            return two(named, sentence, mentions);
        }
        if (!named.isEmpty()) {
            return named;
        }
        return subject(measure.clause(), sentence, mentions);
    }

    /** The actors that the subject of a clause mentions, as head or as possessor. */
    static List<String> subject(@Nullable Token clause, Sentence sentence, Mentions mentions) {
        if (clause == null) {
            return List.of();
        }
        Token subject = Phrases.subject(sentence, clause);
        if (subject == null) {
            return List.of();
        }
        return Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject));
    }

    private static boolean isShared(String of) {
        for (String word : of.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (SHARED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Two states: those of the measure, of the sentence, else of the nearest sentence before that names two. */
    static List<String> two(List<String> named, Sentence sentence, Mentions mentions) {
        Set<String> found = new LinkedHashSet<>(named);
        for (int back = 0; back <= BACK && sentence.index() - back >= 0; back++) {
            Set<String> here = new LinkedHashSet<>();
            for (Mention mention : mentions.in(sentence.index() - back)) {
                for (String actor : mention.actors()) {
                    String state = state(actor, mentions);
                    if (state != null) {
                        here.add(state);
                    }
                }
            }
            if (here.size() >= 2 || back == 0) {
                found.addAll(here);
            }
            if (found.size() >= 2) {
                break;
            }
        }
        List<String> all = new ArrayList<>(found);
        return all.size() > 2 ? all.subList(0, 2) : all;
    }

    private static @Nullable String state(String id, Mentions mentions) {
        Actor actor = mentions.actor(id);
        if (actor == null) {
            return null;
        }
        if (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BLOC) {
            return actor.id();
        }
        return actor.of();
    }
}
