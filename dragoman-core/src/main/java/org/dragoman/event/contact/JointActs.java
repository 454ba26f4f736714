package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.event.Level;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Leaders and ministers who do a thing together in one place have met there: "the premiers signed a border treaty in
 * Georgetown".
 */
final class JointActs {
    /** By the lemma of the verb. */
    private static final Map<String, List<String[]>> ACTS =
            Table.read(Plover.class, "joint-acts.tsv").rows().stream().collect(Collectors.groupingBy(act -> act[0]));

    private static final Set<String> TOGETHER = Set.of("joint", "jointly", "together", "alongside");

    private static final List<String> BESIDE = List.of("with", "alongside", "beside");

    /** How someone is there while others act: "standing beside the king", "flanked by the king". */
    private static final Set<String> POSTURES = Set.of("accompany", "flank", "join", "sit", "stand");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Attendees attendees;
    private final Lexicon lexicon;
    private final Mentions mentions;

    JointActs(Clauses clauses, Attendees attendees, Lexicon lexicon, Mentions mentions) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.attendees = attendees;
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** The meeting that a verb gives away, null where it gives away none. */
    @Nullable
    Coded at(Token verb) {
        if (!verb.isVerb()
                || !isJointAct(verb)
                || !(isPlaced(verb)
                        || isTogether(verb)
                        || verb.lemma().equals("inaugurate")
                        || isSignedByNamed(verb))) {
            return null;
        }
        List<Argument> all = new ArrayList<>();
        for (Argument argument : attendees.subjects(verb)) {
            if (isPresent(argument)) {
                all.add(argument);
            }
        }
        for (String link : BESIDE) {
            attendees.linked(null, verb, link).stream().filter(this::isPresent).forEach(all::add);
        }
        for (Argument present : List.copyOf(all)) {
            // "Sosa and Paz, flanked by the king, signed"
            for (Token posture : sentence.children(present.head())) {
                if (posture.is("acl") && POSTURES.contains(posture.lemma())) {
                    for (String link : posture.tag().equals("VBN") ? List.of("by") : BESIDE) {
                        attendees.linked(null, posture, link).stream()
                                .filter(this::isPresent)
                                .forEach(all::add);
                    }
                }
            }
        }
        if (all.isEmpty() || states(all).size() < 2 && !(all.size() == 1 && attendees.isSeveral(all.get(0)))) {
            return null;
        }
        return new Coded(
                Plover.CONSULT,
                "meet",
                "040",
                verb,
                verb,
                all.subList(0, 1),
                all.subList(1, all.size()),
                null,
                0.6,
                List.of("contact: present together where they \"" + verb.text() + "\""));
    }

    /** "was signed by Ana Sosa of Peru and Luis Paz of Chile": two persons with names sit at one table. */
    private boolean isSignedByNamed(Token verb) {
        return verb.lemma().equals("sign")
                && clauses.passive(verb)
                && attendees.subjects(verb).stream()
                                .filter(one -> one.head().entity().equals("PERSON"))
                                .count()
                        > 1;
    }

    private boolean isJointAct(Token verb) {
        for (String[] act : ACTS.getOrDefault(verb.lemma(), List.of())) {
            String object = act[1];
            boolean fits = object.isEmpty()
                    || objects(verb).stream()
                            .anyMatch(noun -> object.startsWith("@")
                                    ? lexicon.classes().contains(object.substring(1), sentence, noun)
                                    : noun.lemma().equalsIgnoreCase(object));
            if (fits && (!act[2].equals("together") || isTogether(verb))) {
                return true;
            }
        }
        return false;
    }

    /** What is signed; after a date the parser often loses it: "signed in Lima on Friday the Treaty on Transit". */
    private List<Token> objects(Token verb) {
        List<Token> objects = clauses.objects(verb);
        return !objects.isEmpty()
                ? objects
                : sentence.subtree(verb, t -> t.equals(verb) || !Clauses.isClausal(t)).stream()
                        .filter(t -> t.isNoun() && t.index() > verb.index() && !sentence.has(t, "case"))
                        .toList();
    }

    private boolean isTogether(Token verb) {
        return sentence.subtree(verb, t -> t.equals(verb) || !Clauses.isClausal(t)).stream()
                .anyMatch(t -> TOGETHER.contains(Clauses.lower(t)));
    }

    private boolean isPlaced(Token verb) {
        return sentence.subtree(verb, t -> t.equals(verb) || !Clauses.isClausal(t)).stream()
                .anyMatch(t -> t.isProper()
                        && !Clauses.isTime(t)
                        && (clauses.hasCase(t, "in") || clauses.hasCase(t, "at"))
                        && !t.entity().equals("PERSON"));
    }

    /** A person or holders of an office; a state or its ministry may sign by post. */
    private boolean isPresent(Argument argument) {
        if (argument.mention() == null) {
            return Level.of(Clauses.lower(argument.head())) != null;
        }
        return argument.mention().actors().stream().allMatch(id -> {
            Actor actor = mentions.actor(id);
            return actor != null
                    && (actor.kind() == Actor.Kind.PERSON
                            || actor.kind() == Actor.Kind.UNNAMED
                            || actor.kind() == Actor.Kind.GROUP && actor.role() != null);
        });
    }

    private Set<String> states(List<Argument> all) {
        Belonging belonging = new Belonging(mentions);
        Set<String> states = new LinkedHashSet<>();
        for (Argument argument : all) {
            if (argument.mention() == null) {
                states.add(Clauses.lower(argument.head()));
                continue;
            }
            for (String id : argument.mention().actors()) {
                states.add(belonging.side(id));
            }
        }
        return states;
    }
}
