package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.coding.PatternMatcher;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one sentence, whatever the construction: "the two premiers met", "talks were led by the envoys",
 * "a call between them took place", "in a call on Monday the king told the emir", "was received by the president".
 *
 * <p>Which words name a contact is told by the lines of the lexicon of type CONSULT; who takes part by {@link Sides}.
 */
public final class Encounters {

    /** Verbs that say nothing of who is spoken to: "the ministers spoke about growth". */
    private static final Set<String> ONE_SIDED = Set.of("speak", "communicate", "interact", "engage");

    private final Sentence sentence;
    private final Clauses clauses;
    private final PatternMatcher matcher;
    private final Attendees attendees;
    private final Generalities generalities;
    private final Sides sides;
    private final Visits visits;
    private final Media media;
    private final JointActs acts;
    private final TwoSides twoSides;
    private final NounContacts nouns;
    private final Calls calls;
    private final Receptions receptions;
    private final Lexicon lexicon;

    /**
     * @param matcher of the sentence, which may know already what the coding of events asked it
     */
    public Encounters(
            Clauses clauses, Arguments arguments, Lexicon lexicon, Mentions mentions, PatternMatcher matcher) {
        this.sentence = clauses.sentence();
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.matcher = matcher;
        this.attendees = new Attendees(clauses, arguments, lexicon, mentions);
        this.generalities = new Generalities(clauses, attendees);
        this.sides = new Sides(clauses, arguments, mentions, attendees);
        this.visits =
                new Visits(clauses, attendees, new Journeys(clauses, arguments, attendees, sides, lexicon, mentions));
        this.acts = new JointActs(clauses, attendees, lexicon, mentions);
        this.receptions = new Receptions(clauses, attendees, lexicon);
        this.media = new Media(clauses);
        this.calls = new Calls(clauses, attendees);
        this.twoSides = new TwoSides(sentence, attendees);
        this.nouns = new NounContacts(clauses, matcher, attendees, sides, visits, media);
    }

    /** The events with contacts as they are found here in place of those that were coded as any event is. */
    public List<Coded> among(List<Coded> events) {
        List<Coded> contacts = new ArrayList<>(find());
        List<Coded> found = new ArrayList<>();
        for (Coded event : events) {
            boolean contact = event.type() == Plover.CONSULT;
            // "hosted talks between the two": the talks are told, the host is theirs
            boolean told = contact && contacts.stream().anyMatch(c -> c.anchor().equals(event.anchor()));
            // "welcomed the premier to her house": she receives him, and does not praise him
            boolean greeted = Receptions.isWelcome(event.anchor())
                    && event.mode().equals("praise")
                    && contacts.stream().anyMatch(c -> c.anchor().equals(event.anchor()));
            // "called the premier a tyrant": judges him, and does not phone
            boolean judged = event.type() == Plover.ACCUSE || event.type() == Plover.SUPPORT;
            if (judged && event.anchor().lemma().equals("call")) {
                contacts.removeIf(c -> c.anchor().equals(event.anchor()));
            }
            if (!told && !greeted && !(contact && Pattern.isContactMode(event.mode()))) {
                found.add(event);
            }
        }
        found.addAll(contacts);
        return found;
    }

    private List<Coded> find() {
        List<Coded> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Coded contact = token.isVerb() ? verb(token) : calls.isPaid(token) ? null : nouns.at(token);
            if (contact == null) {
                contact = acts.at(token);
            }
            if (contact == null) {
                boolean place = token.isProper() || token.lemma().equals("there");
                contact = place ? visits.stay(token) : visits.due(token);
            }
            if (contact != null && !isWanted(contact.anchor())) {
                found.addAll(inEachPlace(contact));
            }
        }
        // "hosted talks between the two": told at the talks
        found.removeIf(contact -> contact.mode().equals("attend")
                && found.stream()
                        .anyMatch(other ->
                                !other.mode().equals("attend") && other.anchor().equals(contact.anchor())));
        return found;
    }

    /** "should maintain contacts", "must talk": what is asked for is not told. */
    private boolean isWanted(Token anchor) {
        return sentence.children(anchor, "aux").stream()
                .anyMatch(c -> Set.of("should", "must", "ought").contains(Clauses.lower(c)));
    }

    /** "met the king in Rabat and the premier in Fes": each in the own place. */
    private List<Coded> inEachPlace(Coded contact) {
        if (contact.mode().equals("visit")) {
            return visits.inEachPlace(contact);
        }
        List<Coded> hosted = byEachHost(contact);
        if (!hosted.isEmpty()) {
            return hosted;
        }
        List<Argument> targets = contact.targets();
        boolean apart = contact.trigger().isVerb()
                && targets.size() > 1
                && targets.stream().filter(attendees::hasPlace).count() > 1;
        if (!apart) {
            return List.of(contact);
        }
        return targets.stream()
                .map(target -> contact.between(contact.sources(), List.of(target)))
                .toList();
    }

    /** "Peru and Chile hosted three rounds of talks": some in the one, some in the other; beside "hosted a round". */
    private List<Coded> byEachHost(Coded contact) {
        Token verb = Contacts.hosting(sentence, contact.anchor());
        if (verb == null
                || clauses.objects(verb).stream()
                        .noneMatch(o -> o.tag().equals("NNS") && !o.equals(contact.trigger()))) {
            return List.of();
        }
        List<Argument> hosts =
                attendees.subjects(verb).stream().filter(Argument::isState).toList();
        if (hosts.size() < 2) {
            return List.of();
        }
        int from = hosts.get(0).first();
        int to = hosts.get(hosts.size() - 1).last();
        return hosts.stream()
                .map(host -> contact.in(new Cluster(host.first(), host.last(), from, to, true)))
                .toList();
    }

    private @Nullable Coded verb(Token verb) {
        if (verb.is("amod") || verb.is("compound")) {
            return null;
        }
        if (receptions.isWelcomed(verb)) {
            return receptions.hosted(verb, verb.lemma() + " in");
        }
        // "saw each other twice", beside "saw the king twice"
        boolean someone = verb.lemma().equals("see") && !seen(verb).isEmpty();
        if (verb.lemma().equals("see") && !someone && isReciprocal(verb)) {
            List<Argument> both = attendees.subjects(verb);
            return both.size() > 1 || both.size() == 1 && attendees.isSeveral(both.get(0))
                    ? coded(
                            "see each other",
                            "meet",
                            "040",
                            verb,
                            verb,
                            both.subList(0, 1),
                            both.subList(1, both.size()))
                    : null;
        }
        if (isMeeting(verb)) {
            // "is to see the chancellor on Monday", "spent an hour with the king"
            List<Argument> others =
                    verb.lemma().equals("see") ? seen(verb) : attendees.officials(attendees.governed(verb, "with"));
            List<Argument> subjects = attendees.subjects(verb);
            return others.isEmpty() || subjects.isEmpty() || subjects.stream().anyMatch(Argument::isState)
                    ? visits.past(verb)
                    : coded(verb.lemma(), "meet", "040", verb, verb, subjects, others);
        }
        if (verb.lemma().equals("bring") && isTogether(verb)) {
            // "A dinner in Riga brought together the king and the emir"; beside "Trade brings states together"
            List<Argument> all = attendees.people(clauses.objects(verb)).stream()
                    .filter(this::arePeople)
                    .toList();
            return twoSides.among("bring together", verb, all);
        }
        if (verb.lemma().equals("shake")) {
            // "shook his hand"
            List<Token> shaken = clauses.objects(verb).stream()
                    .filter(hand -> hand.lemma().equals("hand"))
                    .flatMap(hand -> sentence.children(hand, "nmod:poss").stream())
                    .toList();
            List<Argument> others = attendees.people(shaken);
            List<Argument> greeters = attendees.subjects(verb);
            if (!others.isEmpty()
                    && greeters.stream().noneMatch(one -> one.isSame(others.get(0)))
                    && !greeters.isEmpty()) {
                return coded("shake hand of", "meet", "040", verb, verb, greeters, others);
            }
        }
        List<Token> called = calls.on(verb);
        if (!called.isEmpty()) {
            List<Argument> others = attendees.officials(called);
            List<Argument> callers = attendees.subjects(verb);
            if (!others.isEmpty() && !callers.isEmpty()) {
                return coded("call on", "meet", "040", verb, verb, callers, others);
            }
        }
        if (verb.lemma().equals("accept") && clauses.passive(verb)) {
            // "was accepted by the president", as translators from Russian say it of a guest
            boolean people = attendees.people(clauses.objects(verb)).stream().anyMatch(attendees::isPerson)
                    && !attendees.officials(clauses.subjects(verb)).isEmpty();
            return people ? receptions.hosted(verb, "accept") : null;
        }
        if (verb.lemma().equals("invite")) {
            return visits.invited(verb);
        }
        if (verb.lemma().equals("send") || verb.lemma().equals("dispatch")) {
            return visits.sent(verb);
        }
        PatternMatcher.Match match = lexicon.namesContact(verb) ? matcher.best("verb", verb) : null;
        if (match == null || !match.pattern().isContact()) {
            Coded past = visits.past(verb);
            return past == null ? visits.again(verb) : past;
        }
        Pattern pattern = match.pattern();
        return switch (pattern.mode()) {
            case "visit" -> visits.told(verb, pattern);
            case "host" -> receptions.hosted(verb, pattern.line());
            case "attend" -> receptions.attended(verb, pattern);
            default -> mutual(verb, match);
        };
    }

    /** Persons, "them" and "the two men", but no states. */
    private boolean arePeople(Argument one) {
        Mention mention = one.mention();
        String head = Clauses.lower(one.head());
        return mention == null
                ? Set.of("them", "men", "women").contains(head)
                : mention.actors().stream().allMatch(id -> id.length() > 3);
    }

    /** "saw Premier Paz", "saw the high commissioner in Geneva on Monday": whom nobody names, only where a day and a place are told. */
    private List<Argument> seen(Token verb) {
        List<Argument> named = attendees.officials(clauses.objects(verb));
        boolean dated = sentence.children(verb).stream().anyMatch(Clauses::isTime) && attendees.isPlaced(verb);
        return named.isEmpty() && dated
                ? attendees.people(clauses.objects(verb)).stream()
                        .filter(attendees::isOfficial)
                        .toList()
                : named;
    }

    private boolean isTogether(Token verb) {
        return sentence.children(verb).stream().anyMatch(c -> Clauses.lower(c).equals("together"));
    }

    /** "saw the premier", "spent two hours with her"; but not "saw the premier fall", "saw the envoy as a rival". */
    private boolean isMeeting(Token verb) {
        return switch (verb.lemma()) {
            case "see" ->
                sentence.children(verb).stream()
                        .noneMatch(c -> c.is("ccomp")
                                || c.is("xcomp")
                                || c.is("aux") && Set.of("can", "could").contains(Clauses.lower(c))
                                || clauses.hasCase(c, "as")
                                // "never saw the premier with a book"
                                || clauses.hasCase(c, "with"));
            case "spend" -> Visits.isTimeSpent(sentence, verb);
            default -> false;
        };
    }

    /** "The premiers met", "the king phoned the emir", "the envoy spoke to her counterpart". */
    private @Nullable Coded mutual(Token verb, PatternMatcher.Match match) {
        Pattern pattern = match.pattern();
        boolean talks = pattern.mode().equals("talks");
        List<Argument> subjects = attendees.subjects(verb);
        if (generalities.isMaxim(verb, subjects) || verb.lemma().equals("call") && isNaming(verb)) {
            return null;
        }
        List<Argument> others = new ArrayList<>();
        if (!talks) {
            // "shook hands with": the hands are of the pattern; "met face to face" meets no face
            List<Token> objects = clauses.objects(verb).stream()
                    .filter(t -> !match.words().contains(t) && !Clauses.lower(t).equals("face"))
                    .toList();
            others.addAll(attendees.withNext(attendees.people(objects), null));
            boolean named = sentence.children(verb).stream()
                    .anyMatch(c -> c.is("iobj") || c.is("ccomp") || c.is("xcomp") && !c.isVerb());
            boolean thing = !objects.isEmpty() && others.isEmpty();
            // "called him a liar", "met the conditions"
            boolean apart = !others.isEmpty()
                    && others.stream()
                            .allMatch(o -> o.isState() || attendees.isNameless(o) && !attendees.isOfficial(o));
            if (thing || pattern.mode().equals("call") && (named || apart)) {
                return null;
            }
        }
        if (talks && verb.lemma().equals("consult") && !clauses.passive(verb)) {
            // "consulted the envoys on the terms", beside "consulted the map"
            others.addAll(attendees.withNext(attendees.people(clauses.objects(verb)), null));
        }
        // "discussed aid to Chad": whom the aid is for is not spoken to
        boolean spoken = talks
                && (clauses.objects(verb).isEmpty() || Set.of("speak", "talk").contains(verb.lemma()));
        for (String link : spoken ? List.of("with", "to") : List.of("with")) {
            if (others.isEmpty()) {
                others.addAll(attendees.withNext(attendees.linked(match.object(), verb, link), link));
            }
        }
        String medium = media.of(verb, verb);
        if (others.isEmpty() && medium == null && (generalities.isOpinion(verb) || isBehindItsObject(verb))) {
            return null;
        }
        // "joined the union", "joined the crowd": became one of them, and met nobody
        if (verb.lemma().equals("join")
                && others.stream()
                        .noneMatch(other -> attendees.isPerson(other)
                                || attendees.isSeveral(other)
                                || attendees.isOfficial(other))) {
            return null;
        }
        if (ONE_SIDED.contains(verb.lemma())) {
            boolean alone = others.isEmpty() && medium == null && !isReciprocal(verb);
            if (alone || others.stream().anyMatch(attendees::isAudience)) {
                return null;
            }
        }
        return twoSides.contact(pattern, medium, verb, verb, subjects, others);
    }

    /** "the rival she calls Tiny Tom", "a fund called Bright Days": whoever stands before it is given a name. */
    private boolean isNaming(Token verb) {
        boolean object = sentence.has(verb, "obj") || sentence.has(verb, "xcomp");
        return object && (verb.relation().equals("acl") || clauses.passive(verb) || isBehindItsObject(verb));
    }

    /** "the figures they gathered", "the rival she calls Tiny Tom": a pronoun right behind a noun begins a clause about it. */
    private boolean isBehindItsObject(Token verb) {
        Token subject = sentence.children(verb, "nsubj").stream().findFirst().orElse(null);
        return subject != null
                && subject.tag().equals("PRP")
                && subject.index() > 0
                && sentence.token(subject.index() - 1).isNoun();
    }

    /** "spoke to each other", "have spoken five times": the subject's members are one another's sides. */
    private boolean isReciprocal(Token verb) {
        return sentence.subtree(verb, t -> t.equals(verb) || !Clauses.isClausal(t)).stream()
                .map(Clauses::lower)
                .anyMatch(word -> Set.of("each", "another", "together", "times", "twice", "privately")
                        .contains(word));
    }

    static Coded coded(
            String line,
            String mode,
            String cameo,
            Token trigger,
            Token anchor,
            List<Argument> sources,
            List<Argument> targets) {
        String part = trigger.isVerb() ? "verb" : "noun";
        return new Coded(
                Plover.CONSULT,
                mode,
                cameo,
                trigger,
                anchor,
                sources,
                targets,
                null,
                0.75,
                List.of("contact: " + line + " (" + part + ") " + mode));
    }
}
