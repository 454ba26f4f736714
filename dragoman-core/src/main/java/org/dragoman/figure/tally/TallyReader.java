package org.dragoman.figure.tally;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.figure.Tally;
import org.dragoman.figure.measure.ClauseMeasures;
import org.dragoman.figure.measure.Measures;
import org.dragoman.figure.measure.Parties;
import org.dragoman.figure.measure.Periods;
import org.dragoman.figure.measure.Then;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.quantity.Roman;
import org.dragoman.figure.tally.CountedEvents.Event;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts and ordinals of events: "their third call this year", "five meetings in 2020 alone", "met 40 times
 * since 2013", "the number of her visits exceeded two dozen", "the IX economic forum".
 */
public final class TallyReader {
    private static final Set<String> PARTNERS = Set.of("between", "with", "of", "by", "among", "to");

    private static final Set<String> JOINTS = Set.of("and", ",", "but", ";", "only", "just", "to", "with", "against");

    /** "his first trip abroad" counts journeys to any country. */
    private static final Set<String> ANYWHERE = Set.of("abroad", "overseas", "foreign", "outside");

    private static final Set<String> SINGLE = Set.of("he", "she", "i");

    private final CountedEvents events = new CountedEvents();

    /** The counts and ordinals of events of a document, in the order of the text. */
    public List<Tally> read(
            List<Quantity> numbers, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        List<Tally> found = new ArrayList<>();
        for (Quantity number : numbers) {
            Event event = events.event(number, sentence);
            Tally last = found.isEmpty() ? null : found.get(found.size() - 1);
            event = event == null || isStrangers(event, sentence, mentions) ? null : event;
            Tally tally = event == null ? null : tally(number, event, analysis, sentence, mentions, times);
            if (tally != null && isSomeones(tally, number)) {
                found.add(tally);
            } else if (tally == null && last != null && isElliptic(number, sentence, times)) {
                // "three calls this year, and five in 2020 alone"
                Tally next = tally(
                        number,
                        new Event(last.of(), sentence.token(number.number()), List.of(), number.number()),
                        analysis,
                        sentence,
                        mentions,
                        times);
                found.add(new Tally(
                        next.id(),
                        next.document(),
                        next.of(),
                        last.actors(),
                        next.number(),
                        false,
                        next.change(),
                        next.period(),
                        null,
                        next.span(),
                        next.evidence()));
            }
        }
        for (Token token : sentence.tokens()) {
            Event event = events.plain(token, sentence);
            if (event != null) {
                found.add(plain(token, event, analysis, sentence, mentions, times));
            }
        }
        return found;
    }

    /** A verb that is no known event is counted where it is told who did it: "Chile has provoked Peru five times". */
    private boolean isSomeones(Tally tally, Quantity number) {
        return number.unit() == null
                || events.isKnown(tally.of())
                || tally.actors().stream().anyMatch(id -> !id.startsWith("unnamed:"));
    }

    /** "A porter said that he had called home for the first time": what nobody known does is no news. */
    private static boolean isStrangers(Event event, Sentence sentence, Mentions mentions) {
        Token subject = event.head().isVerb() ? Phrases.subject(sentence, event.head()) : null;
        subject = subject == null ? null : ClauseMeasures.antecedent(subject, event.head(), sentence);
        boolean single = subject != null
                && (subject.tag().equals("PRP") && SINGLE.contains(CountedEvents.lemma(subject))
                        || subject.tag().equals("NN")
                                && sentence.children(subject, "det").stream()
                                        .anyMatch(article ->
                                                CountedEvents.lemma(article).equals("a"))
                                && !subject.is("nsubj"));
        return single && subject != null && mentions.headedBy(sentence.index(), subject.index()) == null;
    }

    /** "her first foreign trip", "his third journey abroad": one of journeys to any country, not to the one she is in. */
    static boolean isAnywhere(Tally tally) {
        if (!tally.of().equals("visit")) {
            return false;
        }
        for (String word : tally.span().text().split(" ")) {
            if (ANYWHERE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "five in 2020 alone" after another count. */
    private static boolean isElliptic(Quantity number, Sentence sentence, Times times) {
        int next = number.last() + 1;
        String joint = number.first() == 0 ? "" : CountedEvents.lemma(sentence.token(number.first() - 1));
        return JOINTS.contains(joint)
                && number.unit() == null
                && number.counted().isEmpty()
                && number.form().equals("cardinal")
                && next < sentence.size()
                && sentence.token(next).tag().equals("IN")
                && times.in(sentence.index()).stream()
                        .anyMatch(time -> time.first() == next || time.first() == next + 1);
    }

    private Tally tally(
            Quantity number, Event event, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        int first = Math.min(number.first(), event.words().isEmpty() ? number.first() : number.first());
        int last = Math.max(event.last(), number.last());
        if (event.kind().equals("visit")
                && last + 1 < sentence.size()
                && ANYWHERE.contains(sentence.token(last + 1).text())) {
            last++;
        }
        Span span = analysis.span(sentence, first, last);
        return new Tally(
                RecordId.of("ta", analysis.document().id(), span.start(), span.end()),
                analysis.document().id(),
                event.kind(),
                ofStates(actors(event, sentence, mentions), mentions),
                number.value().intValue(),
                number.form().equals("ordinal"),
                isDenied(event, number, sentence) ? ">" : number.isLevel() ? number.change() : "=",
                period(first, last, number.form().equals("ordinal"), event, analysis, sentence, times),
                null,
                span,
                analysis.span(sentence));
    }

    /** "It is not the first time that they met": they met before. */
    private static boolean isDenied(Event event, Quantity number, Sentence sentence) {
        Token time = sentence.token(Math.min(event.last(), sentence.size() - 1));
        return number.form().equals("ordinal")
                && CountedEvents.lemma(time).equals("time")
                && sentence.children(time).stream()
                        .anyMatch(child ->
                                child.is("advmod") && CountedEvents.lemma(child).equals("not"));
    }

    private Tally plain(
            Token token, Event event, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        Integer adverb = CountedEvents.ADVERBS.get(CountedEvents.lemma(token));
        int last = Math.max(event.last(), token.index());
        Span span = analysis.span(sentence, token.index(), last);
        return new Tally(
                RecordId.of("ta", analysis.document().id(), span.start(), span.end()),
                analysis.document().id(),
                event.kind(),
                ofStates(actors(event, sentence, mentions), mentions),
                adverb == null ? Roman.value(token.text()) : adverb,
                adverb == null,
                "=",
                period(token.index(), last, adverb == null, event, analysis, sentence, times),
                null,
                span,
                analysis.span(sentence));
    }

    private static @Nullable String period(
            int first, int last, boolean ordinal, Event event, Analysis analysis, Sentence sentence, Times times) {
        String period = Periods.counted(first, last, ordinal, event.head(), sentence, times);
        return period == null ? Then.of(sentence, analysis, times) : period;
    }

    /** Those of the phrase ("his 18th trip to Norway"), of partners elsewhere in the clause, and its subject. */
    private List<String> actors(Event event, Sentence sentence, Mentions mentions) {
        Set<String> actors = new LinkedHashSet<>(Phrases.actors(mentions, sentence, event.words()));
        if (actors.size() < 2
                && event.words().stream()
                        .anyMatch(word -> CountedEvents.lemma(word).equals("bilateral"))) {
            // "opened the fourth bilateral forum": whoever opened it, it is one of two states
            return Parties.two(List.copyOf(actors), sentence, mentions);
        }
        boolean them = actors.isEmpty()
                && sentence.children(event.head(), "nmod").stream()
                        .anyMatch(child -> child.tag().equals("PRP")
                                && Phrases.preposition(sentence, child).equals("between"));
        if (them) {
            // "the fourth truce between them"
            return Parties.two(List.of(), sentence, mentions);
        }
        Token clause = event.head().isVerb() ? event.head() : Phrases.clause(sentence, event.head());
        if (clause == null) {
            return List.copyOf(actors);
        }
        if (Measures.isReport(clause)
                && !event.head().equals(clause)
                && !event.head().is("nsubj")) {
            // "Norway fired two rockets, Chad said, the ninth launch this year": who tells it fired none
            List<Token> told = sentence.children(clause, "ccomp");
            Token above = clause.is("parataxis") ? sentence.head(clause) : null;
            clause = !told.isEmpty() ? told.get(0) : above == null ? clause : above;
        }
        Token owner = event.who();
        // "the ministers, who met for the first time since 2019"
        Token subject = owner == null ? Phrases.subject(sentence, clause) : owner;
        subject = event.head().isVerb() ? ClauseMeasures.antecedent(subject, clause, sentence) : subject;
        boolean isSubject = subject != null && subject.index() == event.head().index();
        Set<String> all = new LinkedHashSet<>();
        for (Token told : sentence.children(event.head(), "acl")) {
            // "It is the sixth resolution that the assembly has approved"
            for (Token who : actors.isEmpty() ? sentence.children(told, "nsubj") : List.<Token>of()) {
                all.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, who)));
            }
        }
        if (subject != null && !isSubject && (actors.size() < 2 || event.words().isEmpty())) {
            all.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject)));
        }
        all.addAll(actors);
        for (Token child : sentence.children(clause)) {
            boolean partner = child.is("obl") && PARTNERS.contains(Phrases.preposition(sentence, child));
            boolean object = event.head().isVerb() && child.is("obj");
            // "landed in Lima"
            boolean place = owner != null && child.is("obl") && child.entity().equals("LOCATION");
            if (all.size() < 2 && (partner || object || place)) {
                all.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child)));
            }
            if (all.size() < 2 && place) {
                all.addAll(state(child, sentence, mentions));
            }
        }
        if (all.isEmpty() && sentence.children(clause, "obl").stream().anyMatch(events::isEncounter)) {
            // "In their call, for the first time, the word was used": between those who talked
            return Parties.two(List.of(), sentence, mentions);
        }
        if (!all.isEmpty() && all.stream().allMatch(id -> id.startsWith("unnamed:"))) {
            // "Berg and Dahl met in what was the first meeting of the two sides"
            Token root = sentence.tokens().stream()
                    .filter(token -> token.head() < 0)
                    .findFirst()
                    .orElse(clause);
            List<String> who = Parties.subject(root, sentence, mentions);
            return who.size() == 2 ? who : List.copyOf(all);
        }
        return List.copyOf(all);
    }

    /** The state in which a place lies: "landed in Lima" is a visit to Peru. */
    private static List<String> state(Token place, Sentence sentence, Mentions mentions) {
        for (PlaceMention known : mentions.places()) {
            String country = known.country();
            if (known.sentence() == sentence.index() && known.head() == place.index() && country != null) {
                return List.of(country);
            }
        }
        return List.of();
    }

    /** "the first trip by a Kenyan leader": whoever it was, he is known by his state. */
    private static List<String> ofStates(List<String> actors, Mentions mentions) {
        return actors.stream()
                .map(id -> {
                    Actor actor = id.startsWith("unnamed:") ? mentions.actor(id) : null;
                    String of = actor == null ? null : actor.of();
                    return of == null ? id : of;
                })
                .distinct()
                .toList();
    }
}
