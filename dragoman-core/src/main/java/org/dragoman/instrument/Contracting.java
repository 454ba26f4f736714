package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
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
                    for (String id : states(mention.actors(), mentions)) {
                        Actor actor = mentions.actor(id);
                        if (actor == null || actor.kind() == Actor.Kind.STATE) {
                            here.add(id);
                        }
                    }
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
                found.addAll(states(below(child, sentence, mentions), mentions));
            }
        }
        return found;
    }

    /** "signed by Anna Berg, head of the council, and Ole Dahl": all who are named below, whatever stands between. */
    private static List<String> below(Token phrase, Sentence sentence, Mentions mentions) {
        Set<Integer> words = new HashSet<>();
        sentence.subtree(phrase, token -> !token.is("acl") && !token.is("advcl"))
                .forEach(token -> words.add(token.index()));
        List<String> actors = new ArrayList<>();
        for (Mention mention : mentions.in(sentence.index())) {
            if (words.contains(mention.head())) {
                for (String id : mention.actors()) {
                    Actor actor = mentions.actor(id);
                    // The council that a signatory heads does not sign.
                    if (actor == null || actor.kind() != Actor.Kind.ORGANISATION || !actor.provisional()) {
                        actors.add(id);
                    }
                }
            }
        }
        return actors;
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
