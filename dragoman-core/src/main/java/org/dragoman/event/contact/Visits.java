package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one sentence: "visited Oslo", "a trip to Nairobi", "was in Doha last week", "returned from Accra",
 * "spent two days in Lima", "invited the premier to Quito".
 */
public final class Visits {
    private static final Set<String> GOES = Set.of("come", "follow", "go");

    private static final Set<String> SENT =
            Set.of("delegation", "diplomat", "emissary", "envoy", "minister", "negotiator", "official");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Attendees attendees;
    private final Journeys journeys;

    Visits(Clauses clauses, Attendees attendees, Journeys journeys) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.attendees = attendees;
        this.journeys = journeys;
    }

    /** "Sosa arrived in Lima", "flew to the Chilean capital". */
    @Nullable
    Coded told(Token verb, Pattern pattern) {
        List<Argument> guests = journeys.guests(verb);
        boolean direct = pattern.after().isEmpty() && !pattern.head().equals("arrive");
        List<Argument> places = new ArrayList<>(direct ? journeys.destinations(clauses.objects(verb)) : List.of());
        for (String link : direct ? List.of("to", "in") : List.of("to", "in", "for", "into", "at", "through")) {
            if (places.isEmpty()) {
                places.addAll(journeys.destinations(attendees.governed(verb, link)));
            }
        }
        if (places.isEmpty()) {
            places.addAll(journeys.here(verb));
        }
        if (places.isEmpty()) {
            places.addAll(journeys.there(verb));
        }
        return visit(pattern, verb, guests, places);
    }

    /** "the visit of the premier to Oslo"; "paid a courtesy call on the king" is a meeting. */
    @Nullable
    Coded named(Token noun, Pattern pattern, Token anchor) {
        List<Argument> called = attendees.people(attendees.governed(noun, "on"));
        List<Argument> callers = called.isEmpty() ? List.of() : journeys.guestsOf(noun);
        if (!callers.isEmpty() && noun.lemma().equals("call")) {
            return Encounters.coded(pattern.line(), "meet", "040", noun, anchor, callers, called);
        }
        List<Argument> places = journeys.destinationsOf(noun);
        List<Argument> guests = new ArrayList<>(journeys.guestsOf(noun));
        if (guests.isEmpty() && noun.is("nsubj")) {
            // "A planned visit to Lima was dropped"
            guests.add(Sides.unnamed(noun));
        }
        Coded visit = visit(pattern, noun, guests, places.isEmpty() ? journeys.there(noun) : places);
        return visit == null ? null : visit.at(anchor, "told at \"" + anchor.text() + "\"");
    }

    /** "The envoy was in Doha last week", "she had been to Oslo": who is in a place abroad is on a visit there. */
    @Nullable
    Coded stay(Token place) {
        if (sentence.region() == Region.Kind.HEADING && place.is("nmod") && clauses.hasCase(place, "in")) {
            return headed(place);
        }
        boolean there = Clauses.lower(place).equals("there");
        // "was last there in May"
        Token head = there && place.is("advmod") ? sentence.head(place) : null;
        Token predicate = head != null && Set.of("last", "also", "once").contains(head.lemma()) ? head : place;
        Token be = sentence.children(predicate, "cop").stream().findFirst().orElse(null);
        boolean in = be != null && (clauses.hasCase(place, "in") || clauses.hasCase(place, "to"));
        List<Argument> places = in
                ? journeys.destinations(List.of(place))
                : be != null && there ? journeys.placeBefore(place) : List.of();
        if (places.isEmpty()) {
            return null;
        }
        List<Argument> all = in ? attendees.subjects(place) : attendees.people(sentence.children(predicate, "nsubj"));
        List<Argument> guests = journeys.travellers(all, places);
        return be == null || guests.isEmpty()
                ? null
                : Encounters.coded("be in", "visit", "042", be, predicate, guests, places);
    }

    /** "Sosa in Accra for talks": a heading without a verb. */
    private @Nullable Coded headed(Token place) {
        Token guest = sentence.head(place);
        boolean bare = sentence.tokens().stream()
                .noneMatch(t -> clauses.hasFiniteTense(t) || t.tag().equals("MD"));
        if (guest == null || guest.head() >= 0 || !bare) {
            return null;
        }
        List<Argument> places = journeys.destinations(List.of(place));
        List<Argument> both = attendees.people(clauses.conjuncts(guest));
        if (both.size() == 2 && both.stream().allMatch(attendees::isPerson)) {
            // "Sosa and Paz in Oslo: envoys to return"
            return Encounters.coded(
                    "and in a place", "meet", "040", place, place, both.subList(0, 1), both.subList(1, 2));
        }
        List<Argument> guests =
                journeys.travellers(places.isEmpty() ? List.of() : attendees.people(List.of(guest)), places);
        return guests.isEmpty() ? null : Encounters.coded("in a place", "visit", "042", place, place, guests, places);
    }

    /** "Sosa returned from Accra on Monday", "she had spent three days in Lima": who comes back from abroad was there. */
    @Nullable
    Coded past(Token verb) {
        List<Argument> places = journeys.destinations(left(verb));
        List<Argument> guests = journeys.travellers(places.isEmpty() ? List.of() : attendees.subjects(verb), places);
        return guests.isEmpty()
                ? null
                : Encounters.coded(verb.lemma() + " a place", "visit", "042", verb, verb, guests, places);
    }

    /** The nouns for where someone was: "returned from Accra", "left the capital", "flew home from Lima". */
    private List<Token> left(Token verb) {
        return switch (verb.lemma()) {
            case "spend" -> isTimeSpent(sentence, verb) ? attendees.governed(verb, "in") : List.of();
            case "return" -> clauses.isOver(verb) ? attendees.governed(verb, "from") : List.of();
            case "fly", "travel", "come" -> isBack(verb) ? attendees.governed(verb, "from") : List.of();
            case "leave", "depart" -> {
                // "left Chile out of the accord"
                boolean plain = sentence.children(verb).stream()
                        .noneMatch(c -> Clauses.isClausal(c) && !c.is("advcl") && !c.is("conj")
                                || c.relation().equals("compound:prt")
                                || clauses.hasCase(c, "of"));
                List<Token> nouns = new ArrayList<>(clauses.objects(verb));
                nouns.addAll(attendees.governed(verb, "from"));
                yield plain && clauses.isOver(verb) && !isResident(verb) ? nouns : List.of();
            }
            default -> List.of();
        };
    }

    /** "The Kenyan ambassador left Lima": he lived there. */
    private boolean isResident(Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> sentence.subtree(subject).stream())
                .anyMatch(t -> Set.of("ambassador", "consul", "diplomat").contains(t.lemma()));
    }

    /** "flew back from Lima", "had come from Lima". */
    private boolean isBack(Token verb) {
        boolean back = sentence.children(verb).stream()
                .anyMatch(c -> Set.of("back", "home").contains(Clauses.lower(c)));
        boolean had = sentence.children(verb, "aux").stream()
                .anyMatch(c -> Set.of("has", "had").contains(Clauses.lower(c)));
        return verb.lemma().equals("come") ? back || had : back && clauses.isOver(verb);
    }

    /** "the premier's three days in Lima". */
    @Nullable
    Coded days(Token noun) {
        if (!Clauses.isTime(noun) || !sentence.has(noun, "nmod:poss")) {
            return null;
        }
        List<Argument> places = journeys.destinations(attendees.governed(noun, "in"));
        List<Argument> guests = journeys.travellers(places.isEmpty() ? List.of() : journeys.guestsOf(noun), places);
        return guests.isEmpty() ? null : Encounters.coded("days in", "visit", "042", noun, noun, guests, places);
    }

    /** "will be the king's guest", "was the guest of the premier": who is someone's guest is received by him. */
    @Nullable
    Coded guest(Token noun) {
        // "was in Lima, the guest of the premier"
        Token there = noun.is("appos") ? sentence.head(noun) : null;
        boolean beside = there != null && sentence.has(there, "cop");
        if (!noun.lemma().equals("guest") || !sentence.has(noun, "cop") && !beside) {
            return null;
        }
        List<Token> holders = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        holders.addAll(attendees.governed(noun, "of"));
        List<Argument> hosts = attendees.people(holders).stream()
                .filter(host -> !host.isState())
                .toList();
        List<Argument> guests = attendees.subjects(there != null && beside ? there : noun);
        boolean same = hosts.stream().anyMatch(host -> guests.stream().anyMatch(host::isSame));
        return hosts.isEmpty() || guests.isEmpty() || same
                ? null
                : Encounters.coded("guest of", "host", "043", noun, noun, hosts, guests);
    }

    /** "spent three days", whatever the parser takes the days for. */
    static boolean isTimeSpent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> (c.is("obj") || c.is("obl")) && Clauses.isTime(c) && !sentence.has(c, "case"));
    }

    /** "is due in Accra on Friday", "was expected in Lima": a visit to come. */
    @Nullable
    Coded due(Token word) {
        if (!isExpected(word)) {
            return null;
        }
        boolean due = (word.isVerb() ? clauses.passive(word) : sentence.has(word, "cop"))
                // "is due in Accra on Friday to meet the king", beside "is due to retire in Accra"
                && sentence.children(word).stream().noneMatch(c -> Clauses.isClausal(c) && !isBehindPlace(word, c));
        List<Argument> places = due ? journeys.destinations(attendees.governed(word, "in")) : List.of();
        if (places.isEmpty()) {
            return null;
        }
        List<Argument> all = word.isVerb() ? attendees.people(clauses.objects(word)) : attendees.subjects(word);
        List<Argument> guests = journeys.travellers(all, places);
        return guests.isEmpty()
                ? null
                : Encounters.coded(word.lemma() + " in", "visit", "042", word, word, guests, places);
    }

    private static boolean isExpected(Token word) {
        return switch (word.lemma()) {
            case "due", "expect", "await" -> true;
            default -> false;
        };
    }

    private boolean isBehindPlace(Token word, Token clause) {
        return clauses.isInfinitive(clause)
                && attendees.governed(word, "in").stream()
                        .anyMatch(place -> word.index() < place.index() && place.index() < clause.index() - 1);
    }

    /** Whether a report's word only awaits a visit: "is due in Accra". */
    public static boolean isAwaited(Coded coded) {
        return coded.mode().equals("visit") && isExpected(coded.trigger());
    }

    /** "invited the premier to Accra for talks": a visit that may come. */
    @Nullable
    Coded invited(Token verb) {
        List<Argument> guests = clauses.passive(verb)
                ? attendees.people(sentence.children(verb, "nsubj"))
                : attendees.people(clauses.objects(verb));
        List<Argument> places = journeys.destinations(attendees.governed(verb, "to"));
        List<Argument> abroad = abroad(guests, places);
        return guests.isEmpty() || abroad.isEmpty() || guests.stream().anyMatch(Argument::isState)
                ? null
                : Encounters.coded("invite to", "visit", "042", verb, verb, guests, abroad);
    }

    /** "will send a delegation to Accra", "dispatched two envoys to Lima": those who are sent, else who sends them. */
    @Nullable
    Coded sent(Token verb) {
        List<Token> objects = clauses.objects(verb);
        if (objects.stream().noneMatch(one -> SENT.contains(one.lemma()))
                && attendees.officials(objects).isEmpty()) {
            return null;
        }
        List<Argument> places = new ArrayList<>(journeys.destinations(attendees.governed(verb, "to")));
        for (Token object : objects) {
            places.addAll(places.isEmpty() ? journeys.destinations(attendees.governed(object, "to")) : List.of());
        }
        List<Argument> senders = attendees.subjects(verb);
        List<Argument> people = attendees.people(objects);
        boolean named = people.stream().anyMatch(one -> !attendees.isNameless(one));
        List<Argument> guests = named || senders.stream().noneMatch(Argument::isState) ? people : senders;
        List<Argument> abroad = places.stream()
                .filter(place -> senders.stream().noneMatch(one -> journeys.isHome(one, place)))
                .toList();
        return guests.isEmpty() || abroad.isEmpty()
                ? null
                : Encounters.coded(verb.lemma() + " to", "visit", "042", verb, verb, guests, abroad);
    }

    private @Nullable Coded visit(Pattern pattern, Token trigger, List<Argument> found, List<Argument> places) {
        List<Argument> guests = found;
        if (!places.isEmpty() && abroad(found, places).isEmpty()) {
            // "At the invitation of the president of Peru, Ana Sosa, the president of Chile, Luis Paz, paid a visit to
            // Lima"
            guests = attendees.before(trigger.isVerb() ? trigger : sentence.head(trigger)).stream()
                    .filter(guest -> found.stream().noneMatch(guest::isSame))
                    .toList();
        }
        List<Argument> abroad = abroad(guests, places);
        boolean arrived = isHere(trigger) && abroad.isEmpty()
                || places.isEmpty()
                        && (pattern.head().equals("arrive") || isTheTrip(trigger) || isThis(trigger, found));
        boolean called = !abroad.isEmpty() && abroad.stream().allMatch(attendees::isPerson);
        if (called && !guests.isEmpty()) {
            // "paid a visit to the speaker of the house"
            return Encounters.coded(pattern.line(), "meet", "040", trigger, trigger, guests, abroad);
        }
        return guests.isEmpty() || abroad.isEmpty() && !arrived
                ? null
                : Encounters.coded(pattern.line(), pattern.mode(), pattern.cameo(), trigger, trigger, guests, abroad);
    }

    /** "Sosa, on a two-day visit", "visiting the country", "arrived in the country": where the report is written. */
    private boolean isHere(Token trigger) {
        List<Token> places = new ArrayList<>(clauses.objects(trigger));
        places.addAll(attendees.governed(trigger, "in"));
        return trigger.isNoun()
                ? clauses.hasCase(trigger, "on")
                        && sentence.children(trigger, "det").stream()
                                .anyMatch(c -> Clauses.lower(c).equals("a"))
                : places.stream()
                        .anyMatch(t -> Set.of("country", "kingdom", "republic").contains(t.lemma())
                                && sentence.children(t).stream()
                                        .allMatch(c -> c.is("det") || c.is("case") || c.is("punct") || c.is("advmod")));
    }

    /** "Paz made the trip in 1984": the one told of before. */
    private boolean isTheTrip(Token noun) {
        Token verb = sentence.head(noun);
        return Set.of("trip", "journey").contains(noun.lemma())
                && noun.is("obj")
                && verb != null
                && verb.lemma().equals("make")
                && sentence.children(noun, "det").stream()
                        .anyMatch(c -> Clauses.lower(c).equals("the"));
    }

    /** "It was her first trip outside Europe": the one that the text is about. */
    private boolean isThis(Token noun, List<Argument> guests) {
        return noun.isNoun()
                && guests.stream().allMatch(attendees::isPerson)
                && sentence.has(noun, "cop")
                && sentence.children(noun, "nsubj").stream()
                        .anyMatch(c -> Set.of("it", "this").contains(Clauses.lower(c)));
    }

    /** "Paz came in June", "Two years later the king followed": a visit to where the one told before went. */
    @Nullable
    Coded again(Token verb) {
        if (!GOES.contains(verb.lemma())) {
            return null;
        }
        boolean bare = clauses.hasFiniteTense(verb)
                && sentence.children(verb).stream()
                        .allMatch(c -> c.is("nsubj")
                                || c.is("aux")
                                || c.is("punct")
                                || c.is("cc")
                                || c.is("conj")
                                || c.is("advcl")
                                || c.is("advmod")
                                        && !Set.of("on", "home", "back", "ahead", "further", "forward")
                                                .contains(Clauses.lower(c))
                                || Clauses.isTime(c));
        boolean dated = sentence.children(verb).stream().anyMatch(c -> Clauses.isTime(c) || isReckoned(c));
        List<Argument> guests = bare && dated ? attendees.officials(sentence.children(verb, "nsubj")) : List.of();
        return guests.isEmpty() ? null : Encounters.coded(verb.lemma(), "visit", "042", verb, verb, guests, List.of());
    }

    /** "two years later". */
    private boolean isReckoned(Token adverb) {
        return Set.of("later", "afterwards").contains(Clauses.lower(adverb))
                && sentence.children(adverb).stream().anyMatch(Clauses::isTime);
    }

    private List<Argument> abroad(List<Argument> guests, List<Argument> places) {
        return places.stream()
                .filter(place -> guests.stream().noneMatch(guest -> journeys.isHome(guest, place)))
                .toList();
    }

    /**
     * "visited Peru and Chile": a visit to each. Of two towns of a state the first is the place of the one visit, as what is
     * told of the same people by the same word is one report.
     */
    List<Coded> inEachPlace(Coded visit) {
        return visit.targets().size() < 2
                ? List.of(visit)
                : visit.targets().stream()
                        .map(place -> visit.between(visit.sources(), List.of(place)))
                        .toList();
    }
}
