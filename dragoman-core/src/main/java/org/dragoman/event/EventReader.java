package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Answered;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.coding.Coder;
import org.dragoman.event.coding.Counterparts;
import org.dragoman.event.coding.Gatherings;
import org.dragoman.event.coding.ToldAgain;
import org.dragoman.event.contact.Clusters;
import org.dragoman.event.contact.Contacts;
import org.dragoman.event.contact.Encounters;
import org.dragoman.event.contact.Presupposed;
import org.dragoman.event.contact.Venues;
import org.dragoman.event.discourse.Abroad;
import org.dragoman.event.discourse.Capitals;
import org.dragoman.event.discourse.Ceremonies;
import org.dragoman.event.discourse.Circumstances;
import org.dragoman.event.discourse.Desk;
import org.dragoman.event.discourse.Earlier;
import org.dragoman.event.discourse.FormerStates;
import org.dragoman.event.discourse.Repetitions;
import org.dragoman.event.discourse.Resumption;
import org.dragoman.event.discourse.SinceThen;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.PublicLife;
import org.dragoman.event.reality.Realities;
import org.dragoman.event.reality.Verdict;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event reports of a document: who did what to whom, in the terms of PLOVER.
 *
 * <pre>{@code
 * EventReader reader = new EventReader(ActorBook.standard(), Lexicon.standard(), Ontology.standard());
 * List<EventReport> reports = reader.read(analysis, mentions, times);
 * }</pre>
 *
 * <p>Participants that no mention names ("protesters", "a fishing company") have ids that begin with
 * {@code unnamed:}; their words are in {@link Participant#span()}. May be shared by threads.
 */
public final class EventReader {
    /** Types of what is said, which the deed itself says where it is told as its purpose: "marched to demand". */
    private static final Set<Plover> SAID =
            Set.of(Plover.CONSULT, Plover.DEMAND, Plover.ACCUSE, Plover.SUPPORT, Plover.PROTEST, Plover.AGREE);

    private final ActorBook book;
    private final Lexicon lexicon;
    private final Ontology ontology;
    private final Contacts contacts;
    private final Capitals capitals;
    private final Desk desk;
    private final FormerStates former;

    /**
     * @param book offices, to tell leaders from ministers
     * @param lexicon the words that name events
     * @param ontology the scores of events
     */
    public EventReader(ActorBook book, Lexicon lexicon, Ontology ontology) {
        this.book = book;
        this.lexicon = lexicon;
        this.ontology = ontology;
        this.contacts = new Contacts(book);
        this.capitals = new Capitals(book);
        this.desk = new Desk(book);
        this.former = new FormerStates(book);
    }

    /** A reader with the lexicon and ontology of this version. */
    public EventReader(ActorBook book) {
        this(book, Lexicon.standard(), Ontology.standard());
    }

    /** The reports of a document in the order of the text; their voice is null until statements are known. */
    public List<EventReport> read(Analysis analysis, Mentions mentions, Times times) {
        List<Resumption.Told> all = new ArrayList<>();
        Circumstances circumstances = new Circumstances(analysis, times);
        Venues venues = new Venues(analysis, mentions, capitals, desk.of(analysis, mentions));
        Repetitions repetitions = new Repetitions(mentions);
        Abroad abroad = new Abroad(mentions);
        Earlier earlier = new Earlier(
                mentions,
                (sources, targets) -> contacts.level(
                        sources,
                        targets,
                        mentions,
                        analysis.document().published().edtf()));
        Counterparts counterparts = new Counterparts(mentions);
        Answered answered = new Answered(mentions);
        Gatherings gatherings = new Gatherings(mentions, lexicon.classes());
        ToldAgain toldAgain = new ToldAgain(mentions);
        PublicLife life = new PublicLife(analysis, mentions, lexicon.classes(), book);
        for (Sentence sentence : analysis.sentences()) {
            if (!sentence.parsed()) {
                continue;
            }
            Clauses clauses = new Clauses(sentence);
            TypedRealities realities = new TypedRealities(lexicon, sentence);
            Map<String, Resumption.Told> found = new LinkedHashMap<>();
            for (Coded coded : new Clusters(sentence, mentions, times).apart(coded(clauses, mentions, life))) {
                Realities.Finding told = realities.of(coded);
                // "leaked the memos to sway the vote": nobody is told to have done it, nor to have promised it
                if (!SAID.contains(coded.type()) && told.because().startsWith(Verdict.PURPOSE)) {
                    continue;
                }
                When dated = circumstances.when(sentence, coded, told.reality() == Reality.ACTUAL);
                // "met in May, and never spoke again": the day of another clause is not that of what was not done
                boolean elsewhere = told.reality() == Reality.DENIED
                        && coded.type() == Plover.CONSULT
                        && dated != null
                        && dated.basis().equals("sentence")
                        && !isBetween(analysis, sentence, coded, dated)
                        && !isOfNoun(analysis, sentence, coded, dated);
                When when = elsewhere ? null : dated;
                boolean ahead = coded.type() == Plover.CONSULT
                        && told.reality() == Reality.ACTUAL
                        && circumstances.isAhead(when);
                Realities.Finding reality =
                        ahead ? new Realities.Finding(Reality.PLANNED, 1.6, "its day is still to come") : told;
                EventReport report = earlier.sided(
                        report(analysis, mentions, venues, sentence, clauses, coded, reality, when), sentence, coded);
                report = report == null
                        ? null
                        : earlier.destined(abroad.destined(venues.arrived(report)), sentence, coded);
                if (report == null) {
                    continue;
                }
                report = gatherings.completed(toldAgain.completed(report, sentence, coded), sentence, coded);
                report = answered.completed(counterparts.completed(report, sentence, coded), sentence, coded);
                if (isIdle(report, told)) {
                    continue;
                }
                earlier.note(sentence, report, coded);
                abroad.note(report);
                counterparts.note(report, sentence);
                answered.note(report, sentence);
                gatherings.note(report, sentence);
                toldAgain.note(report, sentence, coded);
                String key = report.type() + " " + (report.type() == Plover.CONSULT ? report.id() : "") + " "
                        + report.source() + " " + report.target();
                // "was signed by both in 2010 and extended in 2020": twice, and not one deed told in two words
                Resumption.Told first = found.get(key);
                boolean again = first != null
                        && !first.report().id().equals(report.id())
                        && isOfOtherDay(first.report().when(), report.when());
                found.putIfAbsent(again ? key + report.id() : key, new Resumption.Told(report, sentence, coded));
            }
            List<Resumption.Told> kept = repetitions.without(List.copyOf(found.values()));
            earlier.note(sentence);
            all.addAll(kept);
        }
        List<EventReport> dated = new SinceThen(analysis, times)
                .dated(new Resumption(mentions, ontology, lead(analysis)).dated(all), all);
        List<EventReport> told = new Ceremonies(mentions)
                .attended(dated, all).stream().map(venues::held).map(former::of).toList();
        return Presupposed.with(told, all, mentions, times);
    }

    /** The index of the first sentence of the text proper, -1 where there is none. */
    private static int lead(Analysis analysis) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.region() == Region.Kind.BODY)
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(-1);
    }

    /**
     * Why a document's sentences are coded as they are: for each sentence its reports with their reasons; for one
     * without, the words that came nearest and what they lacked.
     */
    public List<String> explain(Analysis analysis, Mentions mentions, Times times) {
        List<EventReport> reports = read(analysis, mentions, times);
        PublicLife life = new PublicLife(analysis, mentions, lexicon.classes(), book);
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            lines.add(sentence.toString());
            List<EventReport> own = reports.stream()
                    .filter(r -> r.trigger().start() >= sentence.start()
                            && r.trigger().end() <= sentence.end())
                    .toList();
            for (EventReport report : own) {
                lines.add("  " + report.type() + "/" + report.mode() + " " + report.cameo() + " at \""
                        + report.trigger().text() + "\" " + report.source() + " > " + report.target());
                report.because().forEach(reason -> lines.add("    " + reason));
            }
            if (own.isEmpty()) {
                nearest(sentence, mentions, life).forEach(near -> lines.add("  " + near));
            }
        }
        return lines;
    }

    /** For each sentence without a report, in order: its words, then what came nearest to an event and what it lacked. */
    public List<String> nearest(Analysis analysis, Mentions mentions, Times times) {
        List<EventReport> reports = read(analysis, mentions, times);
        PublicLife life = new PublicLife(analysis, mentions, lexicon.classes(), book);
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            boolean told = reports.stream()
                    .anyMatch(r -> r.trigger().start() >= sentence.start()
                            && r.trigger().end() <= sentence.end());
            if (!told && sentence.parsed()) {
                lines.add("\u201c" + analysis.span(sentence).text() + "\u201d");
                lines.addAll(nearest(sentence, mentions, life));
            }
        }
        return lines;
    }

    private List<String> nearest(Sentence sentence, Mentions mentions, PublicLife life) {
        Clauses clauses = new Clauses(sentence);
        Arguments arguments = new Arguments(clauses, mentions, lexicon.classes());
        return new Coder(clauses, arguments, lexicon, ontology, life).nearest();
    }

    /**
     * The type of what a given source does to a given target.
     *
     * @param sources the words that name the source
     * @param targets the words that name the target; may be empty
     * @return the type best supported by the words that link the two, or null where nothing names an event
     */
    public @Nullable Plover told(Analysis analysis, Mentions mentions, List<Span> sources, List<Span> targets) {
        return new PairTypes(lexicon, ontology).of(analysis, mentions, sources, targets);
    }

    private List<Coded> coded(Clauses clauses, Mentions mentions, PublicLife life) {
        Arguments arguments = new Arguments(clauses, mentions, lexicon.classes());
        Coder coder = new Coder(clauses, arguments, lexicon, ontology, life);
        List<Coded> events = coder.events();
        return new Encounters(clauses, arguments, lexicon, mentions, coder.matcher())
                .among(events).stream()
                        .filter(e -> life.concerns(
                                clauses.sentence(),
                                arguments.things(),
                                e.type(),
                                e.mode(),
                                e.anchor(),
                                e.sources(),
                                e.targets()))
                        .toList();
    }

    /** Whether two deeds have each a day or a year of their own, and not the same. */
    private static boolean isOfOtherDay(@Nullable When one, @Nullable When other) {
        return one != null
                && other != null
                && one.basis().equals("event")
                && other.basis().equals("event")
                && !one.edtf().equals(other.edtf());
    }

    /** "officials may back candidates": what might be, of nobody named. */
    private static boolean isIdle(EventReport report, Realities.Finding told) {
        // "reportedly arrested two men"
        boolean hedged = told.because().startsWith("\"");
        return report.type() != Plover.CONSULT
                && report.type() != Plover.THREATEN
                && report.type() != Plover.AGREE
                && (report.reality() == Reality.POSSIBLE && !hedged
                        || report.reality() == Reality.PLANNED
                        || report.reality() == Reality.CONDITIONAL
                        || report.reality() == Reality.DENIED)
                && Stream.concat(report.source().stream(), report.target().stream())
                        .allMatch(id -> id.startsWith("unnamed:"));
    }

    /** "a trip to Oslo, planned for May, was put off": a date between the noun and what is said of it. */
    private static boolean isBetween(Analysis analysis, Sentence sentence, Coded coded, When when) {
        Span trigger =
                analysis.span(sentence, coded.trigger().index(), coded.trigger().index());
        Token verb = sentence.head(coded.trigger());
        Span date = when.span();
        return verb != null
                && date != null
                && date.start() > trigger.end()
                && date.end()
                        < analysis.span(sentence, verb.index(), verb.index()).start();
    }

    /** "postponed a meeting that had been scheduled for February": a date in what describes the noun. */
    private static boolean isOfNoun(Analysis analysis, Sentence sentence, Coded coded, When when) {
        Span date = when.span();
        return date != null
                && coded.trigger().isNoun()
                && sentence.subtree(coded.trigger()).stream()
                        .anyMatch(word -> analysis.span(sentence, word.index(), word.index())
                                        .start()
                                == date.start());
    }

    /** The day on which offices count: that of the contact where its year is told, else that of the document. */
    private static @Nullable String day(Analysis analysis, @Nullable When when) {
        return when != null && Character.isDigit(when.edtf().charAt(0))
                ? when.edtf()
                : analysis.document().published().edtf();
    }

    private EventReport report(
            Analysis analysis,
            Mentions mentions,
            Venues venues,
            Sentence sentence,
            Clauses clauses,
            Coded coded,
            Realities.Finding reality,
            @Nullable When when) {
        String document = analysis.document().id();
        Cast cast = Cast.of(analysis, mentions, sentence, coded);
        List<String> sources = cast.sources();
        List<String> targets = cast.targets();
        List<String> because = new ArrayList<>(coded.because());
        because.addAll(cast.because());
        because.add("reality " + reality.reality().name().toLowerCase(Locale.ROOT) + ": " + reality.because());
        if (when != null) {
            because.add("date " + when.edtf() + ": the " + when.basis() + "'s");
        }
        Where where = venues.where(sentence, coded, new LinkedHashSet<>(targets), when);
        Ontology.Score score = ontology.score(coded.cameo());
        Span trigger =
                analysis.span(sentence, coded.trigger().index(), coded.trigger().index());
        Contact contact = coded.type() == Plover.CONSULT
                ? contacts.of(analysis, sentence, coded, sources, targets, clauses, mentions, day(analysis, when))
                : null;
        return new EventReport(
                id(document, trigger, coded, sources, targets),
                document,
                coded.type(),
                coded.mode(),
                coded.cameo(),
                sources,
                targets,
                cast.participants(),
                when,
                venues.at(where, contact),
                reality.reality(),
                null,
                score == null ? null : score.goldstein(),
                score == null ? 0 : score.quad(),
                trigger,
                analysis.span(sentence),
                coded.confidence(),
                contact,
                because);
    }

    /** What makes a report itself; of several that one word tells of the same people also where that begins. */
    private static String id(String document, Span trigger, Coded coded, List<String> sources, List<String> targets) {
        Cluster cluster = coded.cluster();
        boolean another = cluster != null && cluster.first() > cluster.rowFirst();
        String mode = cluster != null && another ? coded.mode() + "@" + cluster.first() : coded.mode();
        return RecordId.of("ev", document, trigger.start(), trigger.end(), coded.type(), mode, sources, targets);
    }
}
