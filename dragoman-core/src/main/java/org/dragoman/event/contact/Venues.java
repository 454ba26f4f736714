package org.dragoman.event.contact;

import static org.dragoman.event.lexicon.Pattern.isInPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Capitals;
import org.dragoman.event.discourse.Circumstances;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event: the one its words lead to; for "here" that of the dateline; for a contact without any the
 * state of the host.
 */
public final class Venues {
    /** Words for visits that may lead to where the report is written: "arrived", "on a visit". */
    private static final Pattern HERE = Pattern.compile("(?i)arriv|visit|trip|tour");

    private static final Set<String> TOWNS = Set.of("city", "port", "resort", "town", "village");

    static final Set<String> IN = Set.of("in", "at");

    /** Words for talks that may as well be held by telephone. */
    private static final Set<String> SPOKEN = Set.of("spoke", "spoken", "speak", "talked", "discussed", "conversation");

    private final Analysis analysis;
    private final Mentions mentions;
    private final NamedVenue venue;
    private final Capitals capitals;
    private final @Nullable Where dateline;
    private final boolean occasion;
    private final boolean headed;
    private final @Nullable Edtf published;

    /** @param dateline where the report was written, null where that is not told */
    public Venues(Analysis analysis, Mentions mentions, Capitals capitals, @Nullable Where dateline) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.venue = new NamedVenue(mentions);
        this.capitals = capitals;
        this.dateline = dateline;
        this.occasion = dateline != null && !capitals.isCapital(dateline);
        this.published = Edtf.read(analysis.document().published().edtf());
        // "What was agreed in Geneva" above a report from there
        this.headed = dateline != null
                && analysis.sentences().stream()
                        .filter(sentence -> sentence.region() == Region.Kind.HEADING)
                        .anyMatch(sentence -> mentions.places().stream()
                                .anyMatch(place -> place.sentence() == sentence.index()
                                        && dateline.name().equalsIgnoreCase(place.name())));
    }

    /** The place of an event, null where nothing tells it. */
    public @Nullable Where where(Sentence sentence, Coded coded, Set<String> targets, @Nullable When when) {
        Where named = venue.of(sentence, coded);
        boolean inPerson = coded.type() == Plover.CONSULT || coded.mode().equals("sign");
        if (named == null && inPerson && coded.cluster() == null && when != null && when.span() != null) {
            named = besideDate(sentence, when.span());
        }
        Where capital = inPerson ? capital(sentence, coded) : null;
        if (capital != null && (named == null || named.country() == null || venue.isState(named))) {
            named = capital;
        }
        Where seat = inPerson ? seat(sentence, coded) : null;
        boolean elsewhere = seat == null
                || named != null && named.country() != null && !named.country().equals(seat.country());
        named = elsewhere ? named : seat;
        if (named == null && inPerson) {
            named = town(sentence, coded);
        }
        if (named == null && dateline != null && is(sentence, coded, "here")) {
            named = dateline;
        }
        if (named == null && coded.type() == Plover.CONSULT && is(sentence, coded, "there")) {
            PlaceMention before = beforeThere(sentence);
            named = before == null ? null : NamedVenue.where(before);
        }
        if (coded.mode().equals("call")) {
            return null;
        }
        return coded.mode().equals("visit") ? visited(coded, named, targets) : named;
    }

    /** The place named, else the state of the host. */
    public @Nullable Where at(@Nullable Where named, @Nullable Contact contact) {
        Actor host = named == null && contact != null && contact.host() != null ? mentions.actor(contact.host()) : null;
        return host == null || host.kind() != Actor.Kind.STATE
                ? named
                : new Where(host.name(), host.id(), null, null, null);
    }

    /** Where a guest is: the place named, where it lies in the state visited, else that state. */
    private @Nullable Where visited(Coded coded, @Nullable Where named, Set<String> hosts) {
        if (hosts.size() != 1) {
            return named;
        }
        Actor host = mentions.actor(hosts.iterator().next());
        if (host == null || host.kind() != Actor.Kind.STATE) {
            return named;
        }
        Mention to = coded.targets().isEmpty() ? null : coded.targets().get(0).mention();
        if (to != null && to.how() == Mention.How.METONYM) {
            // "travelled to Damascus"
            Where capital = capitals.of(host, to.span());
            if (capital.name().equalsIgnoreCase(to.span().text())) {
                return capital;
            }
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
                return NamedVenue.where(place);
            }
        }
        return null;
    }

    /** "in the Eritrean capital", "in the capital of Eritrea": the city, else the state in which it lies. */
    private @Nullable Where capital(Sentence sentence, Coded coded) {
        List<Token> around = new ArrayList<>(sentence.children(coded.anchor(), "obl"));
        around.addAll(sentence.children(coded.trigger(), "nmod"));
        List<Token> left = coded.mode().equals("visit") ? sentence.children(coded.anchor(), "obj") : List.of();
        around.addAll(left);
        for (Token token : around) {
            boolean in = left.contains(token)
                    || sentence.children(token, "case").stream()
                            .map(Clauses::lower)
                            .anyMatch(c -> IN.contains(c)
                                    || c.equals("to") && coded.mode().equals("visit"));
            boolean elsewhere = coded.cluster() != null && !coded.cluster().admitsPlace(token.index());
            if (!in || elsewhere || !token.lemma().equals("capital")) {
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

    /** "met at the border town of Elmina": a place that no gazetteer has, by the words alone behind the verb. */
    private @Nullable Where town(Sentence sentence, Coded coded) {
        boolean in = false;
        for (int i = coded.anchor().index() + 1; i + 2 < sentence.size(); i++) {
            Token kind = sentence.token(i);
            if (kind.isVerb() || kind.text().equals(",")) {
                return null;
            }
            in |= IN.contains(Clauses.lower(kind));
            Token name = sentence.token(i + 2);
            boolean of = Clauses.lower(sentence.token(i + 1)).equals("of") && name.isProper();
            if (in && of && TOWNS.contains(kind.lemma())) {
                Span words = analysis.span(sentence, name.index(), name.index());
                return new Where(words.text(), null, null, null, words);
            }
        }
        return null;
    }

    /** "met in the Kremlin", "at the Elysee Palace": a house that stands for a state is in its capital. */
    private @Nullable Where seat(Sentence sentence, Coded coded) {
        List<Token> around = new ArrayList<>(sentence.children(coded.anchor(), "obl"));
        around.addAll(sentence.children(coded.trigger(), "nmod"));
        for (Token house : around) {
            Token in = sentence.children(house, "case").stream()
                    .filter(c -> IN.contains(Clauses.lower(c)))
                    .findFirst()
                    .orElse(null);
            Where seat = in == null ? null : capitals.seat(analysis, sentence, in.index() + 1);
            if (seat != null) {
                return seat;
            }
        }
        return null;
    }

    /**
     * A visit with the state it goes to: "arrived on Monday", told without a destination, leads to where the report was
     * written; the same where that is not told, or is the guest's own state.
     */
    public EventReport arrived(EventReport report) {
        if (!"visit".equals(report.mode()) || !report.target().isEmpty()) {
            return report;
        }
        String country = dateline == null ? null : dateline.country();
        boolean home = report.source().stream().anyMatch(id -> {
            Actor actor = mentions.actor(id);
            return actor == null || actor.of() == null || actor.of().equals(country);
        });
        if (country == null || home || !HERE.matcher(report.trigger().text()).lookingAt()) {
            return report;
        }
        List<Participant> participants = new ArrayList<>(report.participants());
        participants.add(new Participant(country, "target", null));
        List<String> because = new ArrayList<>(report.because());
        because.add("destination: the place of the dateline");
        return report.between(
                report.source(), List.of(country), participants, dateline, host(report.contact(), country), because);
    }

    /**
     * A contact of the day of the news, told without a place, that someone of the dateline's state has with others: "ACCRA,
     * May 4 - The president met the premier of Fiji on Monday".
     */
    public EventReport held(EventReport report) {
        boolean open = report.type() == Plover.CONSULT
                && report.reality() == EventReport.Reality.ACTUAL
                && report.where() == null
                && isInPerson(report.mode())
                && !SPOKEN.contains(report.trigger().text().toLowerCase(Locale.ROOT));
        if (dateline == null || dateline.country() == null || !open || !isFresh(report.when()) || isAway(report)) {
            return report;
        }
        List<String> because = new ArrayList<>(report.because());
        because.add("place " + dateline.name() + ": that of the dateline, where one of them is at home");
        return Circumstances.at(report, report.when(), dateline, because);
    }

    /** Whether nobody of the dateline's state takes part, or nobody of another, or another country is named beside. */
    private boolean isAway(EventReport report) {
        List<String> sides = new ArrayList<>(report.source());
        sides.addAll(report.target());
        String country = dateline == null ? null : dateline.country();
        Belonging belonging = new Belonging(mentions);
        // a town that is no capital has reporters for the occasion: "GENEVA", for a meeting of others there
        boolean home = sides.stream().anyMatch(id -> belonging.side(id).equals(country))
                || occasion && (headed || sides.stream().allMatch(this::isPublic));
        boolean guest = sides.stream().anyMatch(id -> !belonging.side(id).equals(country));
        Span evidence = report.evidence();
        boolean abroad = mentions.places().stream()
                .anyMatch(place -> evidence.start() <= place.span().start()
                        && place.span().end() <= evidence.end()
                        && place.country() != null
                        && !place.country().equals(country));
        return !home || !guest || abroad;
    }

    /** A person who serves a state. */
    private boolean isPublic(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON && actor.of() != null;
    }

    /** Whether a date is that of the document or the day before. */
    private boolean isFresh(@Nullable When when) {
        Edtf date = when == null ? null : Edtf.read(when.edtf());
        LocalDate first = date == null ? null : date.earliest();
        LocalDate last = date == null ? null : date.latest();
        LocalDate day = published == null ? null : published.latest();
        // "Jan 4" under a dateline without a year
        boolean same = when != null
                && published != null
                && when.edtf().replace("~", "").equals(published.toString());
        return same
                || first != null
                        && last != null
                        && day != null
                        && !last.isAfter(day)
                        && !first.isBefore(day.minusDays(1));
    }

    /** "Sosa, who had flown to Lima, met the king there": the place named last before the word, in its sentence if any. */
    private @Nullable PlaceMention beforeThere(Sentence sentence) {
        int there = sentence.size();
        for (Token token : sentence.tokens()) {
            there = Clauses.lower(token).equals("there") && token.is("advmod") ? token.index() : there;
        }
        PlaceMention last = null;
        for (PlaceMention place : mentions.places()) {
            boolean before = place.sentence() == sentence.index()
                    && place.last() < there
                    && place.first() > 0
                    && Set.of("in", "to", "at").contains(Clauses.lower(sentence.token(place.first() - 1)));
            last = before ? place : last;
        }
        return last == null ? Journeys.lastPlace(mentions, sentence) : last;
    }

    private static @Nullable Contact host(@Nullable Contact contact, String host) {
        return contact == null ? null : new Contact(contact.level(), contact.setting(), contact.frame(), host);
    }

    /** "met here", "attended the summit there". */
    private static boolean is(Sentence sentence, Coded coded, String adverb) {
        for (Token token : sentence.tokens()) {
            if (Clauses.lower(token).equals(adverb)
                    && (token.head() == coded.trigger().index()
                            || token.head() == coded.anchor().index()
                            || token.is("advmod")
                                    && token.head() >= 0
                                    && sentence.token(token.head()).head()
                                            == coded.anchor().index()
                                    && sentence.token(token.head()).is("obj"))) {
                return true;
            }
        }
        return false;
    }
}
