package org.dragoman.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.event.EventReport;
import org.dragoman.figure.measure.Anaphora;
import org.dragoman.figure.measure.Ballots;
import org.dragoman.figure.measure.Contrasts;
import org.dragoman.figure.measure.Currencies;
import org.dragoman.figure.measure.Deeds;
import org.dragoman.figure.measure.Gapping;
import org.dragoman.figure.measure.Leanings;
import org.dragoman.figure.measure.Measures;
import org.dragoman.figure.measure.Newsworthy;
import org.dragoman.figure.measure.NumberKinds;
import org.dragoman.figure.measure.Outlook;
import org.dragoman.figure.measure.Parties;
import org.dragoman.figure.measure.Parts;
import org.dragoman.figure.measure.Periods;
import org.dragoman.figure.measure.Postmodifiers;
import org.dragoman.figure.measure.Predicates;
import org.dragoman.figure.measure.Ranks;
import org.dragoman.figure.measure.Sums;
import org.dragoman.figure.measure.Terms;
import org.dragoman.figure.measure.Then;
import org.dragoman.figure.measure.Told;
import org.dragoman.figure.quantity.Counted;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.quantity.QuantityReader;
import org.dragoman.figure.tally.Encounters;
import org.dragoman.figure.tally.TallyReader;
import org.dragoman.figure.tally.TallySides;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link Figure figures} and {@link Tally tallies} of a document: numbers that measure something,
 * with what is measured, whose it is and for which period; and counts of events. Voices are set later, by the
 * reader of statements. Linear in the length of the text; may be shared by threads.
 *
 * <p>"Bilateral trade rose 5 percent to $20 billion in 2019" gives two figures of "Bilateral trade".
 */
public final class FigureReader {
    private final QuantityReader quantities = new QuantityReader();
    private final Measures measures = new Measures();
    private final Terms terms = new Terms();
    private final Newsworthy newsworthy = new Newsworthy();
    private final Ranks ranks = new Ranks();
    private final TallyReader tallies = new TallyReader();
    private final Parties parties = new Parties();
    private final Deeds deeds = new Deeds();
    private final Gapping gapping = new Gapping();
    private final Currencies currencies = new Currencies();
    private final Leanings leanings = new Leanings(deeds);
    private final Outlook outlook = new Outlook();

    /** Everything counted or measured in the document, each list in the order of the text. */
    public Figures read(Analysis analysis, Mentions mentions, Times times) {
        return read(analysis, mentions, times, List.of());
    }

    /**
     * Everything counted or measured in the document, each list in the order of the text.
     *
     * @param events what the document reports: "the third meeting" is one of those who met
     */
    public Figures read(Analysis analysis, Mentions mentions, Times times, List<EventReport> events) {
        Encounters encounters = new Encounters(events);
        List<Figure> figures = new ArrayList<>();
        List<Tally> counted = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Quantity> numbers = quantities.read(analysis, sentence, times);
            List<Quantity> plain = numbers.stream()
                    .filter(number -> number.per() == null || number.unit() != null)
                    .map(Quantity::bare)
                    .toList();
            List<Tally> found = tallies.read(plain, analysis, sentence, mentions, times);
            for (Tally tally : found) {
                counted.add(TallySides.of(tally, counted, encounters, analysis, sentence, mentions));
            }
            List<Quantity> rest = numbers.stream()
                    .filter(number ->
                            found.stream().noneMatch(tally -> tally.span().overlaps(number.span())))
                    .toList();
            figures.addAll(figures(rest, figures, analysis, sentence, mentions, times));
        }
        counted.sort(Comparator.comparing(Tally::span).thenComparing(Tally::id));
        figures.sort(Comparator.comparing(Figure::span).thenComparing(Figure::id));
        return new Figures(figures, counted);
    }

    private List<Figure> figures(
            List<Quantity> numbers,
            List<Figure> before,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions,
            Times times) {
        List<Figure> figures = new ArrayList<>();
        @Nullable Figure last = null;
        Figure said = previous(before, sentence, analysis);
        Figure sum = Sums.last(before, sentence, analysis);
        for (Quantity read : numbers) {
            Quantity number = read.bare();
            Figure special = Contrasts.of(number, last, analysis, sentence);
            special = special == null ? Ballots.of(number, numbers, analysis, sentence, times) : special;
            if (special != null) {
                figures.add(special);
                continue;
            }
            Figure figure;
            if (number.form().equals("ordinal")) {
                figure = ranks.read(number, analysis, sentence, mentions, times);
            } else if (NumberKinds.isDuration(number)) {
                figure =
                        newsworthy.asserts(number, sentence) ? term(number, analysis, sentence, mentions, times) : null;
            } else if (newsworthy.accepts(number, analysis, sentence, mentions)) {
                figure = figure(read, numbers, last, said, sum, analysis, sentence, mentions, times);
            } else {
                continue;
            }
            if (figure != null) {
                figure = figure.as(outlook.of(number, sentence));
                figures.add(figure);
                last = figure;
                sum = Currencies.isMoney(figure.unit()) ? figure : sum;
            }
        }
        figures = gapping.shared(figures, numbers, sentence, mentions);
        figures.addAll(gapping.read(figures, analysis, sentence, mentions));
        figures.addAll(ranks.first(figures, analysis, sentence, mentions, times));
        return figures;
    }

    private @Nullable Figure figure(
            Quantity read,
            List<Quantity> numbers,
            @Nullable Figure last,
            @Nullable Figure said,
            @Nullable Figure sum,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions,
            Times times) {
        Quantity number = Sums.of(read, last, sum, sentence);
        Measures.Measure measure = measures.of(number, analysis, sentence, mentions);
        String of = NumberKinds.repeatsUnit(measure.of(), number) ? null : measure.of();
        if (of != null && !measure.words().isEmpty() && isNumber(measure.words(), number, numbers)) {
            // A parse may take one number for the subject of the other.
            of = null;
        }
        if (last != null && Anaphora.isWorth(number, sentence)) {
            // "landed 8,000 tonnes of cod in 2019, worth 32 million pounds": the cod is
            of = last.of() == null ? of : last.of();
        }
        if (NumberKinds.isShare(number) && Predicates.isPredicate(measure, number, sentence)) {
            // "nine in ten of them are children": children are no whole
            of = null;
        }
        if (!number.counted().isEmpty() && number.unit() == null) {
            of = deeds.of(of, number, analysis, sentence);
            of = of == null ? Postmodifiers.of(number, analysis, sentence) : of;
        }
        List<String> whose = Anaphora.isBorder(of, sentence, analysis)
                ? Parties.two(List.of(), sentence, mentions)
                : parties.of(measure, of, analysis, sentence, mentions);
        List<Token> those = last == null || last.of() == null ? List.of() : Anaphora.those(number, sentence);
        if (!those.isEmpty() && last != null && last.of() != null) {
            // "exports to Chad fell by 5 percent and those to Mali by 8"
            of = Anaphora.head(last.of()) + " " + Phrases.text(analysis, those);
            boolean partner = !last.of().equals(Anaphora.head(last.of()))
                    && !last.parties().isEmpty();
            List<String> owners =
                    partner ? last.parties().subList(0, last.parties().size() - 1) : List.of();
            whose = Parts.with(owners, those, sentence, mentions);
        }
        if (of == null && NumberKinds.isCount(read.bare()) && Measures.isReport(measure.clause())) {
            // "5,000 people came, said the organisers. The police counted 2,000."
            last = last == null ? said : last;
        }
        boolean otherwise = last != null
                && NumberKinds.isCount(read.bare())
                && Measures.isReport(measure.clause())
                && !Set.of("up", "down", "rank").contains(last.change());
        boolean ofIt = NumberKinds.isShare(number) && Anaphora.isOfPronoun(number, sentence);
        if (ofIt) {
            // "The line is 900 miles long. A third of it is fenced."
            last = last == null ? said : last;
            boolean same = of == null || last == null || last.of() == null || of.equals(last.of());
            String aim = Predicates.ofPart(number, analysis, sentence);
            boolean aimed = aim != null;
            if (!same && last != null) {
                // "two thirds of it for roads"
                of = aimed ? last.of() + " " + aim : of + " as a share of " + last.of();
            }
        }
        if (NumberKinds.isShare(number)) {
            // "45 percent have papers", "a third of the houses was destroyed"
            String whole = of == null && ofIt && last != null ? last.of() : of;
            of = whole == null
                    ? Predicates.of(number, analysis, sentence)
                    : Predicates.with(whole, number, analysis, sentence);
            whose = whose.isEmpty() && ofIt && last != null ? last.parties() : whose;
        }
        boolean carried = of == null && last != null && (NumberKinds.carries(number) || otherwise);
        if (carried && last != null) {
            // "rose 5 percent to a record $20 billion": two figures on one measure
            of = last.of();
            // of two that share a measure, "the two leaders agreed to bring it to 10 billion" are no others
            boolean pair = last.parties().size() == 2 && whose.size() == 2;
            boolean theirs =
                    otherwise || whose.isEmpty() || pair || last.parties().size() > whose.size();
            whose = theirs ? last.parties() : whose;
        }
        String own = otherwise && carried && last != null ? last.unit() : NumberKinds.unit(number);
        Told told = new Told(own, of, whose);
        leanings.fill(told, read, number, measure, last, said, analysis, sentence, mentions);
        if (sum != null && read.bare().unit() == null && number.unit() != null && of != null && of.equals(sum.of())) {
            // "5 billion dollars a year … to 10 billion"
            told.unit = sum.unit();
        }
        boolean ratio = number.unit() != null && number.unit().symbol().equals("times");
        if (ratio && (told.of == null || !NumberKinds.isRatio(number, Leanings.after(number, sentence)))) {
            // "came close three times", "has been there seven times": no ratio of anything
            return null;
        }
        of = told.of;
        whose = NumberKinds.isPeople(number)
                ? Parties.orPlace(Parties.orTeller(told.whose, number, measure, sentence, mentions), sentence, mentions)
                : told.whose;
        whose = NumberKinds.isDuration(number) ? whose : Parties.ofLeaders(whose, mentions);
        String unit = told.unit;
        if (of == null && unit != null && Counted.isCasualty(List.of(unit))) {
            // "reported 20 dead"
            of = "people " + unit;
        }
        unit = currencies.of(unit, number.span().text(), whose, sentence, mentions);
        if (of == null
                && unit == null
                && !number.form().equals("fraction")
                && !number.form().equals("multiple")) {
            return null;
        }
        return new Figure(
                id(number, analysis),
                analysis.document().id(),
                NumberKinds.value(number),
                number.upper(),
                unit,
                NumberKinds.change(number, measure),
                of,
                whose.stream().filter(id -> !id.startsWith("unnamed:")).toList(),
                period(number, told.period, analysis, sentence, times),
                null,
                number.span(),
                analysis.span(sentence));
    }

    private static @Nullable String period(
            Quantity number, @Nullable String whole, Analysis analysis, Sentence sentence, Times times) {
        String period = Periods.of(number.first(), number.last(), sentence, times);
        // a part is of the time of the whole, unless its own follows
        boolean own =
                whole == null || times.in(sentence.index()).stream().anyMatch(time -> time.first() > number.last());
        if (!own) {
            return whole;
        }
        return period == null ? Then.of(sentence, analysis, times) : Then.opened(period, number, sentence);
    }

    /** "extended the truce for 60 days": how long something is to hold; how long a walk took is a time, no figure. */
    private @Nullable Figure term(
            Quantity number, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        Measures.Measure measure = terms.of(number, analysis, sentence, mentions);
        if (measure == null) {
            return null;
        }
        return new Figure(
                id(number, analysis),
                analysis.document().id(),
                number.value(),
                number.upper(),
                number.shownUnit(),
                number.isLevel() ? number.change() : "=",
                measure.of(),
                parties.of(measure, measure.of(), analysis, sentence, mentions).stream()
                        .filter(id -> !id.startsWith("unnamed:"))
                        .toList(),
                Periods.of(number.first(), number.last(), sentence, times),
                null,
                number.span(),
                analysis.span(sentence));
    }

    private static String id(Quantity number, Analysis analysis) {
        return RecordId.of(
                "fg",
                analysis.document().id(),
                number.span().start(),
                number.span().end());
    }

    /** Whether the words of a measure are those of another quantity with a unit. */
    private static boolean isNumber(List<Token> words, Quantity number, List<Quantity> numbers) {
        return numbers.stream()
                .filter(other -> !other.equals(number)
                        && (other.unit() != null || other.form().equals("fraction"))
                        // "a 30-year contract" is a contract
                        && !other.span().text().contains("-"))
                .anyMatch(other -> words.stream()
                        .anyMatch(word -> word.index() == other.head()
                                || word.equals(words.get(0))
                                        && other.first() <= word.index()
                                        && word.index() <= other.last()));
    }

    /** The last figure of the sentence before, or null. */
    private static @Nullable Figure previous(List<Figure> before, Sentence sentence, Analysis analysis) {
        if (before.isEmpty() || sentence.index() == 0) {
            return null;
        }
        Figure last = before.get(before.size() - 1);
        return last.evidence().equals(analysis.span(analysis.sentences().get(sentence.index() - 1))) ? last : null;
    }
}
