package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who travels, and where to: "paid a visit to Oslo", "arrived in the capital", "the premier's trip". */
public final class Journeys {
    /** Why a place is taken that another sentence names. */
    public static final String BEFORE = "the place named before";

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Attendees attendees;
    private final Sides sides;
    private final Lexicon lexicon;
    private final Mentions mentions;

    Journeys(
            Clauses clauses,
            Arguments arguments,
            Attendees attendees,
            Sides sides,
            Lexicon lexicon,
            Mentions mentions) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.attendees = attendees;
        this.sides = sides;
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** Those who travel, where the verb says so. */
    List<Argument> guests(Token verb) {
        List<Argument> found = new ArrayList<>(attendees.subjects(verb));
        if (found.isEmpty()) {
            found.addAll(invited(verb));
        }
        if (found.isEmpty() && isAside(verb)) {
            // "met the king on Monday, two days after landing in Lima"
            Token above = sentence.head(verb);
            for (int i = 0; i < 3 && above != null && !above.isVerb(); i++) {
                above = sentence.head(above);
            }
            found.addAll(above == null ? List.of() : attendees.subjects(above));
        }
        return found.stream()
                .filter(a -> !attendees.isAudience(a) && !isLand(a))
                .toList();
    }

    /** "after landing", "before flying to Oslo". */
    private boolean isAside(Token verb) {
        String before = verb.index() == 0 ? "" : Clauses.lower(sentence.token(verb.index() - 1));
        return verb.tag().equals("VBG")
                && Set.of("after", "before", "since", "upon").contains(before);
    }

    /** "accepted an invitation to visit", "extended an invitation to the premier to visit". */
    private List<Argument> invited(Token verb) {
        Token above = sentence.head(verb);
        for (int i = 0; i < 3 && above != null && !above.isVerb(); i++) {
            above = sentence.head(above);
        }
        if (above == null || !clauses.isInfinitive(verb)) {
            return List.of();
        }
        Token invitation = sentence.children(above, "obj").stream()
                .filter(c -> c.lemma().equals("invitation"))
                .findFirst()
                .orElse(null);
        if (invitation == null) {
            return List.of();
        }
        List<Argument> to = attendees.linked(invitation, above, "to");
        return to.isEmpty() ? attendees.subjects(above) : to;
    }

    /** Those who travel, where a noun says so: "the visit of the premier", "paid a visit", "was on a visit". */
    List<Argument> guestsOf(Token noun) {
        List<Argument> found = new ArrayList<>();
        sentence.children(noun, "nmod:poss").forEach(t -> found.addAll(attendees.people(clauses.conjuncts(t))));
        for (String link : List.of("of", "by")) {
            if (found.isEmpty()) {
                found.addAll(attendees.linked(null, noun, link));
            }
        }
        // "a visit that she paid to Oslo"
        for (Token clause : sides.clausesOf(noun)) {
            found.addAll(found.isEmpty() ? attendees.subjects(clause) : List.of());
        }
        Token verb = sentence.head(noun);
        if (found.isEmpty() && sentence.has(noun, "cop")) {
            found.addAll(attendees.subjects(noun));
        } else if (found.isEmpty() && verb != null && verb.isVerb()) {
            found.addAll(noun.is("nsubj:pass") ? List.of() : attendees.subjects(verb));
        }
        for (Token child : sentence.children(noun)) {
            Argument self =
                    found.isEmpty() && (child.is("compound") || child.is("amod")) ? arguments.self(child) : null;
            if (self != null && self.mention() != null && attendees.place(child) == null) {
                found.add(self);
            }
        }
        return found.stream().filter(a -> !attendees.isPlace(a) && !isLand(a)).toList();
    }

    /** Where a noun says that they travel to: "a trip to Nairobi", "the China visit". */
    List<Argument> destinationsOf(Token noun) {
        List<Token> heads = new ArrayList<>();
        for (String link : List.of("to", "in")) {
            heads.addAll(attendees.governed(noun, link));
            for (Token clause : sides.clausesOf(noun)) {
                heads.addAll(attendees.governed(clause, link));
            }
            Token verb = sentence.head(noun);
            if (heads.isEmpty() && verb != null && verb.isVerb() && (noun.is("obj") || noun.is("obl"))) {
                heads.addAll(attendees.governed(verb, link));
            }
        }
        List<Argument> found = new ArrayList<>(destinations(heads));
        for (Token child : sentence.children(noun)) {
            if (found.isEmpty() && child.is("compound")) {
                found.addAll(destinations(List.of(child)));
            }
        }
        return found;
    }

    /** The states and places that noun phrases name or lie in: "Chile", "the Chilean capital", "a mine near Lima". */
    List<Argument> destinations(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : attendees.withConjuncts(heads)) {
            if (Clauses.isTime(head)) {
                continue;
            }
            Argument at = destination(head, 0);
            if (at != null) {
                found.add(at);
            }
        }
        return found;
    }

    private @Nullable String country(Argument at) {
        PlaceMention place = at.because().equals(BEFORE) ? lastPlace(mentions, sentence) : attendees.place(at.head());
        Mention named = at.mention();
        return named != null ? named.actor() : place == null ? null : place.country();
    }

    private @Nullable Argument destination(Token head, int depth) {
        if (attendees.place(head) != null) {
            Mention mention = mentions.headedBy(sentence.index(), head.index());
            return mention != null ? arguments.self(head) : arguments.phrase(head, true, "a place");
        }
        Argument self = arguments.self(head);
        if (self != null && self.mention() != null && (depth == 0 || isState(self.mention()))) {
            return self;
        }
        if (depth > 2) {
            return null;
        }
        for (Token child : sentence.children(head)) {
            // "visited a memorial to Korean victims": whom it is for tells not where it is
            boolean inner = child.is("nmod")
                            && child.index() > head.index()
                            && !clauses.hasCase(child, "to")
                            && !clauses.hasCase(child, "for")
                    || child.is("compound")
                    || child.is("amod");
            Argument found = inner || child.is("nmod:poss") ? destination(child, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "arrived here": the place of the dateline. */
    List<Argument> here(Token verb) {
        if (sentence.children(verb, "advmod").stream()
                .noneMatch(c -> Clauses.lower(c).equals("here"))) {
            return List.of();
        }
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() == sentence.index() && place.last() < clauses.dateline()) {
                return List.of(arguments.phrase(sentence.token(place.head()), true, "the place of the dateline"));
            }
        }
        return List.of();
    }

    /** "was there on a visit": the place named last before. */
    List<Argument> there(Token noun) {
        List<Token> around = new ArrayList<>(sentence.children(noun));
        Token verb = sentence.head(noun);
        if (verb != null && verb.isVerb()) {
            around.addAll(sentence.children(verb));
        }
        Token there = around.stream()
                .filter(c -> c.is("advmod") && Clauses.lower(c).equals("there"))
                .findFirst()
                .orElse(null);
        for (int i = there == null ? -1 : there.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            List<Argument> found =
                    attendees.place(token) == null && !token.isProper() ? List.of() : destinations(List.of(token));
            if (!found.isEmpty()
                    && (attendees.place(token) != null || found.get(0).isState())) {
                return found;
            }
        }
        return there == null ? List.of() : placeBefore(there);
    }

    /** "Sosa flew to Accra. She was last there in May": the last place named in the sentence before. */
    List<Argument> placeBefore(Token there) {
        return lastPlace(mentions, sentence) == null
                ? List.of()
                : List.of(new Argument(there, there.index(), there.index(), null, true, BEFORE));
    }

    /** The last place that the sentence before names, or the one before that; null where they name none of a known state. */
    public static @Nullable PlaceMention lastPlace(Mentions mentions, Sentence sentence) {
        PlaceMention last = null;
        for (PlaceMention place : mentions.places()) {
            boolean near = place.sentence() == sentence.index() - 1 || place.sentence() == sentence.index() - 2;
            last = near && place.country() != null ? place : last;
        }
        return last;
    }

    /** Persons of known states who are in a place abroad; nobody where one of them is at home there. */
    List<Argument> travellers(List<Argument> persons, List<Argument> places) {
        boolean abroad = !places.isEmpty()
                && places.stream()
                        .allMatch(at -> attendees.place(at.head()) != null
                                || at.isState()
                                || at.because().equals(BEFORE))
                && persons.stream().allMatch(this::isEnvoy)
                && places.stream().noneMatch(at -> persons.stream().anyMatch(one -> isHome(one, at)));
        return abroad ? persons : List.of();
    }

    private boolean isEnvoy(Argument argument) {
        return argument.mention() != null
                && argument.mention().actors().stream().allMatch(id -> {
                    Actor actor = mentions.actor(id);
                    return actor != null
                            && actor.kind() == Actor.Kind.PERSON
                            && (actor.of() != null || actor.role() != null);
                });
    }

    /** Whether someone lives where the journey goes: who returns to the own capital visits nobody. */
    boolean isHome(Argument guest, Argument at) {
        if (guest.mention() == null) {
            return false;
        }
        String country = country(at);
        Function<String, @Nullable String> of = id -> {
            Actor actor = mentions.actor(id);
            return actor == null ? null : actor.of();
        };
        return country != null
                && guest.mention().actors().stream().allMatch(id -> country.equals(id) || country.equals(of.apply(id)));
    }

    private boolean isState(Mention mention) {
        Actor actor = mentions.actor(mention.actor());
        return actor != null && actor.kind() == Actor.Kind.STATE;
    }

    /** "the village goes to the neighbour": land changes hands, it does not travel. */
    private boolean isLand(Argument argument) {
        return argument.mention() == null && lexicon.classes().contains("territory", sentence, argument.head());
    }
}
