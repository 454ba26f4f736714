package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event: the one its words lead to; for "here" that of the dateline; for a contact without any the
 * state of the host.
 */
final class Venues {
    private static final Set<String> TOPIC = Set.of("on", "about", "regarding", "concerning", "over");

    /** Verbs whose object is what one talks about. */
    private static final Set<String> DISCUSSING = Set.of("discuss", "debate", "review", "consider", "examine");

    private static final Set<String> SIDELINES = Set.of("sideline", "margin", "fringe");

    private static final Set<String> IN = Set.of("in", "at");

    /** What one is on rather than about: "on the island of Bali", "on the outskirts of Tunis". */
    private static final Set<String> GROUND = Set.of(
            "bank", "border", "coast", "edge", "fringe", "island", "outskirts", "peninsula", "river", "shore", "soil");

    private static final int NEAR = 4;

    private final Mentions mentions;
    private final Capitals capitals;
    private final @Nullable Where dateline;

    Venues(Analysis analysis, Mentions mentions, Capitals capitals) {
        this.mentions = mentions;
        this.capitals = capitals;
        this.dateline = dateline(analysis, mentions);
    }

    /** The place named before the dash of the first sentence that has a dateline. */
    private static @Nullable Where dateline(Analysis analysis, Mentions mentions) {
        for (Sentence sentence : analysis.sentences()) {
            int dash = sentence.region() == Region.Kind.BODY ? new Clauses(sentence).dateline() : -1;
            for (PlaceMention place : mentions.places()) {
                if (place.sentence() == sentence.index() && place.last() < dash) {
                    return where(place);
                }
            }
            for (Mention mention : mentions.in(sentence.index())) {
                if (mention.last() < dash && mention.how() == Mention.How.METONYM) {
                    return new Where(capitalised(mention.span().text()), mention.actor(), null, null, mention.span());
                }
            }
            if (dash >= 0) {
                return null;
            }
        }
        return null;
    }

    /** "NEW DELHI" as "New Delhi". */
    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** The place of an event, null where nothing tells it. */
    @Nullable
    Where where(Sentence sentence, Coded coded, Set<String> targets, @Nullable When when) {
        Where named = named(sentence, coded);
        if (named == null && coded.type() == Plover.CONSULT && when != null && when.span() != null) {
            named = besideDate(sentence, when.span());
        }
        Where capital = coded.type() == Plover.CONSULT ? capital(sentence, coded) : null;
        if (capital != null
                && (named == null || named.country() == null || named.name().equals(state(named)))) {
            named = capital;
        }
        if (named == null && dateline != null && isHere(sentence, coded)) {
            named = dateline;
        }
        return coded.mode().equals("visit") ? visited(named, targets) : named;
    }

    /** The place named, else the state of the host. */
    @Nullable
    Where at(@Nullable Where named, @Nullable Contact contact) {
        Actor host = named == null && contact != null && contact.host() != null ? mentions.actor(contact.host()) : null;
        return host == null || host.kind() != Actor.Kind.STATE
                ? named
                : new Where(host.name(), host.id(), null, null, null);
    }

    /** Where a guest is: the place named, where it lies in the state visited, else that state. */
    private @Nullable Where visited(@Nullable Where named, Set<String> hosts) {
        if (hosts.size() != 1) {
            return named;
        }
        Actor host = mentions.actor(hosts.iterator().next());
        if (host == null || host.kind() != Actor.Kind.STATE) {
            return named;
        }
        boolean within = named != null && host.id().equals(named.country());
        return within ? named : new Where(host.name(), host.id(), null, null, null);
    }

    /** "signed the accord on transit in Lima on Friday": place and date of one verb stand side by side. */
    private @Nullable Where besideDate(Sentence sentence, Span date) {
        for (PlaceMention place : mentions.places()) {
            boolean in = place.first() > 0
                    && IN.contains(Clauses.lower(sentence.token(Math.min(place.first(), sentence.size()) - 1)));
            int gap = date.start() - place.span().end();
            if (place.sentence() == sentence.index() && in && gap > 0 && gap <= 4) {
                return where(place);
            }
        }
        return null;
    }

    private @Nullable String state(Where where) {
        Actor state = where.country() == null ? null : mentions.actor(where.country());
        return state == null ? null : state.name();
    }

    /** "in the Eritrean capital", "in the capital of Eritrea": the city, else the state in which it lies. */
    private @Nullable Where capital(Sentence sentence, Coded coded) {
        List<Token> around = new ArrayList<>(sentence.children(coded.anchor(), "obl"));
        around.addAll(sentence.children(coded.trigger(), "nmod"));
        for (Token token : around) {
            boolean in = sentence.children(token, "case").stream()
                    .map(Clauses::lower)
                    .anyMatch(c ->
                            IN.contains(c) || c.equals("to") && coded.mode().equals("visit"));
            if (!in || !token.lemma().equals("capital")) {
                continue;
            }
            for (Token child : sentence.children(token)) {
                Mention mention = mentions.headedBy(sentence.index(), child.index());
                Actor state = mention == null ? null : mentions.actor(mention.actor());
                if (mention != null && state != null && state.kind() == Actor.Kind.STATE) {
                    return capitals.of(state, mention.span());
                }
            }
        }
        return null;
    }

    /**
     * A visit with the state it goes to: "arrived on Monday", told without a destination, leads to where the report was
     * written; null where that is not told, or is the guest's own state.
     */
    @Nullable
    EventReport arrived(EventReport report) {
        if (!"visit".equals(report.mode()) || !report.target().isEmpty()) {
            return report;
        }
        String country = dateline == null ? null : dateline.country();
        boolean home = report.source().stream().anyMatch(id -> {
            Actor actor = mentions.actor(id);
            return actor == null || actor.of() == null || actor.of().equals(country);
        });
        if (country == null || home) {
            return null;
        }
        List<Participant> participants = new ArrayList<>(report.participants());
        participants.add(new Participant(country, "target", null));
        List<String> because = new ArrayList<>(report.because());
        because.add("destination: the place of the dateline");
        return report.between(
                report.source(), List.of(country), participants, dateline, host(report.contact(), country), because);
    }

    private static @Nullable Contact host(@Nullable Contact contact, String host) {
        return contact == null ? null : new Contact(contact.level(), contact.setting(), contact.frame(), host);
    }

    private static boolean isHere(Sentence sentence, Coded coded) {
        for (Token token : sentence.tokens()) {
            if (Clauses.lower(token).equals("here")
                    && (token.head() == coded.trigger().index()
                            || token.head() == coded.anchor().index())) {
                return true;
            }
        }
        return false;
    }

    private static Where where(PlaceMention place) {
        return new Where(place.name(), place.country(), place.latitude(), place.longitude(), place.span());
    }

    /** The place that the event's words lead to: the nearest that hangs on them, null where none does. */
    private @Nullable Where named(Sentence sentence, Coded coded) {
        PlaceMention best = null;
        int nearest = NEAR;
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() != sentence.index()) {
                continue;
            }
            Token head = sentence.token(place.head());
            boolean beside = coded.targets().size() == 1
                    && Sides.follows(sentence, place, coded.targets().get(0));
            int steps = beside ? 0 : steps(sentence, coded, head);
            if (steps < nearest) {
                nearest = steps;
                best = place;
            }
        }
        return best == null ? null : where(best);
    }

    private static int steps(Sentence sentence, Coded coded, Token from) {
        int steps = 0;
        Token at = from;
        for (int guard = 0; at != null && guard <= sentence.size(); guard++) {
            if (at.equals(coded.trigger())
                    || at.equals(coded.anchor())
                    || at.index() == coded.trigger().head() && !coded.trigger().is("ccomp")) {
                return steps;
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
            topic |= at.is("obj")
                    && Set.of("talks", "call", "video").contains(coded.mode())
                    && coded.trigger().isVerb()
                    && at.head() == coded.trigger().index();
            int step = SIDELINES.contains(at.lemma()) ? 0 : 1;
            steps += topic || Clauses.isClausal(at) || at.is("nsubj") ? NEAR : step;
            at = sentence.head(at);
        }
        return Integer.MAX_VALUE;
    }
}
