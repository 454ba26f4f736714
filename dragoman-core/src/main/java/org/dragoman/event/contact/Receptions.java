package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Hosts with their guests, and those present at a ceremony: "The emir received the premier", "opened the summit". */
final class Receptions {
    private static final Set<String> WELCOME = Set.of("welcome", "greet");

    /** What guests are welcomed for: "welcomed the premier for talks". */
    private static final Set<String> CONTACTS =
            Set.of("consultation", "dinner", "lunch", "meeting", "negotiation", "summit", "talk", "talks", "visit");

    private static final Set<String> OCCASIONS = Set.of(
            "championship",
            "cup",
            "expo",
            "exhibition",
            "fair",
            "festival",
            "forum",
            "games",
            "olympics",
            "open",
            "tournament");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Attendees attendees;
    private final Lexicon lexicon;

    Receptions(Clauses clauses, Attendees attendees, Lexicon lexicon) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.attendees = attendees;
        this.lexicon = lexicon;
    }

    /** Verbs of praise that tell of a guest where they tell a place or a purpose: "welcomed the premier in Riga". */
    static boolean isWelcome(Token verb) {
        return WELCOME.contains(verb.lemma());
    }

    /** Whether someone is welcomed somewhere, or for talks, and not praised. */
    boolean isWelcomed(Token verb) {
        return isWelcome(verb) && (isToAPlace(verb) || attendees.isPlaced(verb) || isForContact(verb));
    }

    /** "The emir received the premier", "Oman hosted the ministers of Peru and Chile". */
    @Nullable
    Coded hosted(Token verb, String line) {
        List<Argument> hosts = new ArrayList<>(attendees.subjects(verb));
        if (hosts.isEmpty() && clauses.passive(verb)) {
            // "was welcomed upon arrival at the airport by the premier": the parser gives him to the airport
            hosts.addAll(attendees.people(sentence.subtree(verb, t -> t.equals(verb) || !Clauses.isClausal(t)).stream()
                    .filter(t -> t.index() > verb.index() && t.isNoun() && clauses.hasCase(t, "by"))
                    .filter(t -> !Clauses.isTime(t))
                    .toList()));
        }
        if (hosts.isEmpty() && clauses.passive(verb)) {
            hosts.addAll(attendees.people(behindBy(verb)));
        }
        List<Argument> objects = attendees.people(clauses.objects(verb));
        List<Argument> guests = (objects.isEmpty() && !clauses.passive(verb) ? attendees.behind(verb) : objects)
                .stream()
                        .filter(guest -> (!guest.isState() || isForContact(verb)) && !attendees.isAudience(guest))
                        .filter(guest -> !isOccasion(guest))
                        .toList();
        if (hosts.isEmpty() || guests.isEmpty()) {
            return null;
        }
        return Encounters.coded(line, "host", "043", verb, verb, hosts, guests);
    }

    /** "hosted the Olympics": what takes place there is no guest. */
    private static boolean isOccasion(Argument guest) {
        return OCCASIONS.contains(guest.head().lemma().toLowerCase(Locale.ROOT));
    }

    /** "will be received by the premier, the ministry said": the one right behind "by", whom parsers may give to "said". */
    private List<Token> behindBy(Token verb) {
        int by = verb.index() + 1;
        return by < sentence.size() && Clauses.lower(sentence.token(by)).equals("by")
                ? sentence.tokens().stream()
                        .filter(t ->
                                t.isNoun() && t.index() == sentence.token(by).head())
                        .toList()
                : List.of();
    }

    /** "The premiers took part in the opening ceremony", "the king opened the summit together with the emir". */
    @Nullable
    Coded attended(Token verb, Pattern pattern) {
        List<Argument> present = attendees.subjects(verb).stream()
                .filter(guest -> !attendees.isNameless(guest) || attendees.isOfficial(guest))
                .toList();
        List<Argument> others = new ArrayList<>();
        for (String link : List.of("with", "alongside")) {
            attendees.linked(null, verb, link).stream()
                    .filter(other -> present.stream().noneMatch(guest -> guest.isSame(other)))
                    .forEach(others::add);
        }
        List<Argument> guests = Sides.isHosting(verb) && others.isEmpty() ? guestsOf(verb) : List.of();
        if (!guests.isEmpty() && !present.isEmpty()) {
            // "hosted a ceremony and a banquet for the king"
            return Encounters.coded(pattern.line(), "host", "043", verb, verb, present, guests);
        }
        // "a plan to host a fair": nobody is there yet
        boolean bid = verb.is("acl")
                || present.stream().anyMatch(guest -> guest.because().startsWith("possessor"));
        if (present.isEmpty() || bid && clauses.isInfinitive(verb)) {
            return null;
        }
        return Encounters.coded(pattern.line(), "attend", pattern.cameo(), verb, verb, present, others);
    }

    /** "welcomed the premier for a state visit", "hosted Peru and Chile for talks". */
    private boolean isForContact(Token verb) {
        List<Token> purposes = new ArrayList<>(attendees.governed(verb, "for"));
        for (Token object : attendees.withConjuncts(clauses.objects(verb))) {
            purposes.addAll(attendees.governed(object, "for"));
        }
        return purposes.stream().anyMatch(noun -> CONTACTS.contains(noun.lemma()));
    }

    /** "welcomed the premier to Lima". */
    private boolean isToAPlace(Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(c -> clauses.hasCase(c, "to") && (attendees.place(c) != null || isHouse(c)));
    }

    /** "welcomed the premier to his estate", beside "to the party". */
    private boolean isHouse(Token noun) {
        return noun.tag().equals("NN")
                && sentence.has(noun, "nmod:poss")
                && !lexicon.classes().isActor(noun);
    }

    /** "a banquet for the king". */
    private List<Argument> guestsOf(Token verb) {
        List<Token> guests = new ArrayList<>(attendees.governed(verb, "for"));
        for (Token object : attendees.withConjuncts(clauses.objects(verb))) {
            guests.addAll(attendees.governed(object, "for"));
        }
        return attendees.officials(guests).stream()
                .filter(guest -> !guest.isState())
                .toList();
    }
}
