package org.dragoman.event.contact;

import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Halves;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Belonging;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The place that an event's words lead to: "met the premier in Oslo", "in Lima, where they signed the accord". */
final class NamedVenue {
    private static final Set<String> TOPIC = Set.of("on", "about", "regarding", "concerning", "over");

    /** Verbs whose object is what one talks about. */
    private static final Set<String> DISCUSSING = Set.of("discuss", "debate", "review", "consider", "examine");

    /** What is so in a place that is talked of: "the situation in Chad". */
    private static final Set<String> STATE_OF_THINGS = Set.of(
            "conflict",
            "crisis",
            "development",
            "election",
            "event",
            "fighting",
            "peace",
            "security",
            "settlement",
            "situation",
            "tension",
            "violence",
            "war");

    private static final Set<String> SIDELINES = Set.of("sideline", "margin", "fringe");

    private static final Set<String> IN_OR_TO = Set.of("in", "to");

    /** What one is on rather than about: "on the island of Bali", "on the outskirts of Tunis". */
    private static final Set<String> GROUND = Set.of(
            "bank", "border", "coast", "edge", "fringe", "island", "outskirts", "peninsula", "river", "shore", "soil");

    /** More steps than this lead to no place of the event. */
    private static final int NEAR = 4;

    private final Mentions mentions;

    NamedVenue(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The place that the event's words lead to: the nearest that hangs on them, null where none does. */
    @Nullable
    Where of(Sentence sentence, Coded coded) {
        PlaceMention best = null;
        int nearest = NEAR;
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() != sentence.index()) {
                continue;
            }
            Token head = sentence.token(place.head());
            Cluster cluster = coded.cluster();
            if (cluster != null && !cluster.admitsPlace(place.head())
                    || Halves.isInOther(sentence, coded, place.head())) {
                continue;
            }
            boolean own = isDestination(coded, head)
                    || isBeforeWhere(sentence, coded, place)
                    || cluster != null && cluster.holds(place.head()) && isIn(sentence, place, cluster);
            if (!own && coded.type() == Plover.CONSULT && (isElsewhere(sentence, place) || isNotAtHome(coded, place))) {
                continue;
            }
            boolean beside = coded.targets().size() == 1
                    && Attendees.follows(sentence, place, coded.targets().get(0));
            int steps = own ? -1 : beside ? 0 : steps(sentence, coded, head);
            // "in the Lake Volta town of Kpandu": the town, not the lake
            steps += head.is("compound") && steps >= 0 && steps < NEAR ? 1 : 0;
            if (steps < nearest) {
                nearest = steps;
                best = place;
            }
        }
        return best == null ? null : where(best);
    }

    static Where where(PlaceMention place) {
        return new Where(place.name(), place.country(), place.latitude(), place.longitude(), place.span());
    }

    /** Whether a place is the state it lies in. */
    boolean isState(Where where) {
        Actor state = where.country() == null ? null : mentions.actor(where.country());
        return where.name().equals(state == null ? null : state.name());
    }

    /** "in Oslo on Monday and Bergen on Tuesday": the second place stands without a preposition. */
    private static boolean isIn(Sentence sentence, PlaceMention place, Cluster cluster) {
        boolean opens = place.first() == cluster.first() && cluster.first() > cluster.rowFirst();
        return opens || place.first() > 0 && Venues.IN.contains(Clauses.lower(sentence.token(place.first() - 1)));
    }

    /** "flew from Lima", "Peru: premiers meet": where a contact is not held. */
    private boolean isElsewhere(Sentence sentence, PlaceMention place) {
        boolean left = sentence.children(sentence.token(place.head()), "case").stream()
                .anyMatch(c -> Clauses.lower(c).equals("from"));
        boolean label = sentence.region() == Region.Kind.HEADING
                && place.first() == 0
                && place.last() + 1 < sentence.size()
                && sentence.token(place.last() + 1).text().equals(":")
                && isState(where(place));
        return left || label;
    }

    /** "went to Chile and Peru; the Peruvian premier received her": not in Chile, which another clause names. */
    private boolean isNotAtHome(Coded coded, PlaceMention place) {
        Belonging belonging = new Belonging(mentions);
        return coded.mode().equals("host")
                && coded.trigger().is("parataxis")
                && place.country() != null
                && coded.sources().stream()
                        .map(Argument::mention)
                        .noneMatch(host -> host == null
                                || belonging.side(host.actor()).equals(place.country())
                                || !Belonging.isState(belonging.side(host.actor())));
    }

    /** Whether someone visits the place itself: "visited Lima and Quito". */
    private static boolean isDestination(Coded coded, Token head) {
        return coded.mode().equals("visit")
                && coded.targets().size() == 1
                && coded.targets().get(0).head().equals(head);
    }

    /** "in Lima, where she met the premier": the place right before the clause that tells what took place there. */
    private static boolean isBeforeWhere(Sentence sentence, Coded coded, PlaceMention place) {
        int at = place.last() + 1;
        at += at < sentence.size() && sentence.token(at).text().equals(",") ? 1 : 0;
        if (at < sentence.size() && IN_OR_TO.contains(link(sentence, place))) {
            at = where(sentence, at);
        }
        if (at >= sentence.size() || !Clauses.lower(sentence.token(at)).equals("where")) {
            return false;
        }
        Token clause = sentence.head(sentence.token(at));
        Token event = coded.anchor();
        for (int i = 0; i < NEAR && event != null && !event.equals(clause); i++) {
            event = Clauses.isClausal(event) && !event.is("xcomp") ? null : sentence.head(event);
        }
        return clause != null && clause.equals(event);
    }

    /** "to Lima in the coming days, where": the next "where" with no verb and no other name before it, else the word itself. */
    private static int where(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Clauses.lower(token).equals("where")) {
                return i;
            }
            boolean named = token.entity().equals("LOCATION") && sentence.has(token, "case");
            if (token.isVerb() && !token.is("amod") || named) {
                return from;
            }
        }
        return from;
    }

    private static String link(Sentence sentence, PlaceMention place) {
        return place.first() == 0 ? "" : Clauses.lower(sentence.token(place.first() - 1));
    }

    /** Whether "in Chad" stands right behind "the situation" that is talked of. */
    private static boolean isOfTopic(Sentence sentence, Token place, Token verb) {
        int first = place.index();
        for (Token child : sentence.children(place)) {
            first = Math.min(first, child.index());
        }
        Token before = first > 0 ? sentence.token(first - 1) : place;
        return before.is("obj") && before.head() == verb.index() && STATE_OF_THINGS.contains(before.lemma());
    }

    private static int steps(Sentence sentence, Coded coded, Token from) {
        int steps = 0;
        Token at = from;
        for (int guard = 0; at != null && guard <= sentence.size(); guard++) {
            if (at.equals(coded.trigger())
                    || at.equals(coded.anchor())
                    || at.index() == coded.trigger().head() && !coded.trigger().is("ccomp")) {
                // "she flew to Oslo; in Bern he met the king": the own clause comes first
                return at.index() == coded.trigger().head() && coded.trigger().is("parataxis") ? steps + 1 : steps;
            }
            // "talks on the situation in Chad" are not held there
            boolean topic = !at.equals(from)
                    && !SIDELINES.contains(at.lemma())
                    && !GROUND.contains(at.lemma())
                    && !Clauses.isTime(at)
                    && sentence.children(at).stream().anyMatch(c -> c.is("case") && TOPIC.contains(Clauses.lower(c)));
            // "discussed the situation in Chad"
            Token above = sentence.head(at);
            topic |= at.is("obj") && above != null && DISCUSSING.contains(above.lemma());
            // "discussed the situation in Chad", where the parser gives Chad to the verb
            topic |= at.is("obl") && above != null && isOfTopic(sentence, at, above);
            // "exchanged views on Chad"
            topic |= at.equals(from)
                    && coded.trigger().isNoun()
                    && !at.is("obl")
                    && sentence.children(at, "case").stream().anyMatch(c -> TOPIC.contains(Clauses.lower(c)));
            topic |= at.is("obj")
                    && Set.of("talks", "call", "video").contains(coded.mode())
                    && coded.trigger().isVerb()
                    && at.head() == coded.trigger().index();
            int step = SIDELINES.contains(at.lemma()) ? 0 : 1;
            // "hosted the king in May and dined in Lima in June": the place of the second is not that of the first
            boolean second = at.is("conj") && at.isVerb();
            boolean clause = second || Clauses.isClausal(at) && !Sides.isHolding(at, coded.trigger());
            steps += topic || clause || at.is("nsubj") ? NEAR : step;
            at = sentence.head(at);
        }
        return Integer.MAX_VALUE;
    }
}
