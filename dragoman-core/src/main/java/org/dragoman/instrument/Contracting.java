package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.Phrases;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds between whom a text is: those its name and description mention, else those who signed it. */
final class Contracting {
    private static final Set<String> SHARED =
            Set.of("bilateral", "joint", "mutual", "cooperation", "intergovernmental", "treaty", "pact");
    /** How many sentences back the two sides of "a bilateral agreement" are looked for. */
    private static final int BACK = 3;

    private Contracting() {}

    static List<String> parties(
            Token head,
            List<Token> words,
            Acts.@Nullable Act act,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions) {
        Set<String> found = states(Phrases.actors(mentions, sentence, words), mentions);
        for (Token child : sentence.children(head, "nmod")) {
            if (found.size() < 2
                    && Set.of("between", "with", "of", "by", "among").contains(Phrases.preposition(sentence, child))) {
                found.addAll(states(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child)), mentions));
            }
        }
        if (found.size() >= 2) {
            return List.copyOf(found);
        }
        if (act != null) {
            found.addAll(agents(act.word(), sentence, mentions));
        }
        if (found.size() < 2 && isShared(words)) {
            for (int back = 0; back <= BACK && back <= sentence.index() && found.size() < 2; back++) {
                Set<String> here = new LinkedHashSet<>();
                for (var mention : mentions.in(sentence.index() - back)) {
                    here.addAll(states(mention.actors(), mentions));
                }
                if (here.size() == 2 || back == 0 && here.size() == 1) {
                    found.addAll(here);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<String> agents(Token word, Sentence sentence, Mentions mentions) {
        Set<String> found = new LinkedHashSet<>();
        if (word.isVerb()) {
            Token subject = word.is("acl") && !sentence.has(word, "nsubj") ? null : Phrases.subject(sentence, word);
            if (subject != null && !subject.relation().equals("nsubj:pass")) {
                found.addAll(
                        states(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject)), mentions));
            }
        }
        for (Token child : sentence.children(word)) {
            String preposition = Phrases.preposition(sentence, child);
            boolean partner = preposition.equals("by") || preposition.equals("between") || preposition.equals("with");
            if (partner && (child.is("obl") || child.is("nmod"))) {
                found.addAll(states(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child)), mentions));
            }
        }
        return found;
    }

    private static boolean isShared(List<Token> words) {
        return words.stream().anyMatch(word -> SHARED.contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** A president signs for the state: persons give way to whom they belong to. */
    private static Set<String> states(List<String> actors, Mentions mentions) {
        List<String> all = new ArrayList<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            // A president, ministers or a ministry sign for the state; a firm for itself.
            boolean own = actor != null
                    && (actor.kind() == Actor.Kind.STATE
                            || actor.kind() == Actor.Kind.BLOC
                            || actor.kind() == Actor.Kind.ORGANISATION && !actor.provisional());
            boolean official = actor != null && actor.of() != null && !own;
            String party = official && actor != null ? actor.of() : id;
            if (party != null && !party.startsWith("unnamed:")) {
                all.add(party);
            }
        }
        return new LinkedHashSet<>(all);
    }
}
