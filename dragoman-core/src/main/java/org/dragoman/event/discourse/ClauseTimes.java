package org.dragoman.event.discourse;

import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Dates told in a clause beside that of the event which still are the event's: "in May, when she visited Lima". */
final class ClauseTimes {
    /** Words for what is to come, whose day is that of what they await. */
    private static final Set<String> AWAITING =
            Set.of("bill", "due", "expect", "schedule", "set", "slate", "suppose", "tip");

    /** What ends a clause that no comma belongs to. */
    private static final Set<String> STOPS = Set.of(",", ";", ":", ".");

    private ClauseTimes() {}

    /** "On Sunday Sosa is expected to meet the king": the day is that of what is expected. */
    static @Nullable TimeExpression ofAwaiting(Sentence sentence, Coded coded, List<TimeExpression> dated) {
        Token verb = coded.anchor();
        Token above = verb.is("xcomp") || verb.is("advcl") ? sentence.head(verb) : null;
        if (above == null
                || !AWAITING.contains(above.lemma())
                || !above.tag().equals("VBN") && !above.tag().equals("JJ")
                || !new Clauses(sentence).isInfinitive(verb)) {
            return null;
        }
        for (TimeExpression time : dated) {
            boolean there = sentence.children(above).stream()
                    .anyMatch(c -> time.first() <= c.index() && c.index() <= time.last());
            if (there) {
                return time;
            }
        }
        return null;
    }

    /** "in February 2020, when she visited Lima": the time that a clause describes, where it tells no other. */
    static @Nullable TimeExpression ofWhen(
            Sentence sentence, Coded coded, List<TimeExpression> dated, List<TimeExpression> all) {
        Token verb = coded.anchor().isVerb() ? coded.anchor() : sentence.head(coded.anchor());
        Token head = verb == null ? null : sentence.head(verb);
        if (verb == null || head == null || !verb.is("acl")) {
            return null;
        }
        boolean when = sentence.children(verb).stream()
                .anyMatch(c -> Clauses.lower(c).equals("when") && c.index() < verb.index());
        if (!when) {
            return null;
        }
        boolean own = dated.stream().anyMatch(time -> time.first() > verb.index());
        return own
                ? null
                : all.stream()
                        .filter(time -> time.edtf() != null)
                        .filter(time -> time.first() <= head.index() && head.index() <= time.last())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * "Last year, when Peru closed the port, prices rose", "calm since May, when Peru left and Chile returned": the time that
     * all of the clause behind it describes, however the parser hung it, unless the clause tells a time of its own.
     */
    static @Nullable TimeExpression before(Sentence sentence, Coded coded, List<TimeExpression> all) {
        int anchor = coded.anchor().index();
        for (TimeExpression time : all) {
            int when = time.last() + 1;
            when += when < sentence.size() && sentence.token(when).text().equals(",") ? 1 : 0;
            if (time.edtf() == null
                    || when >= anchor
                    || !Clauses.lower(sentence.token(when)).equals("when")) {
                continue;
            }
            int end = when;
            while (end < sentence.size() && !STOPS.contains(sentence.token(end).text())) {
                end++;
            }
            int last = end;
            boolean own = all.stream()
                    .anyMatch(t -> t.edtf() != null
                            && t.first() > time.last()
                            && t.first() < last
                            && !Reckoning.isOccasion(sentence, t));
            if (anchor < end && !own) {
                return time;
            }
        }
        return null;
    }

    /** "met the king on Monday and was received by the premier": the date of a past deed holds for what follows it. */
    static @Nullable TimeExpression ofSister(Sentence sentence, Coded coded, List<TimeExpression> dated) {
        Token anchor = coded.anchor();
        // "flying to Oslo for talks"
        Token above = anchor.isNoun() && anchor.is("obl") && new Clauses(sentence).hasCase(anchor, "for")
                ? sentence.head(anchor)
                : null;
        Token verb = above != null && isAlong(sentence, above) ? above : anchor;
        boolean along = isAlong(sentence, verb);
        Token sister = verb.is("conj") || along ? sentence.head(verb) : null;
        Clauses clauses = new Clauses(sentence);
        boolean over = sister != null && (along || clauses.isOver(verb)) && clauses.isOver(sister);
        // "will arrive on Monday and will be received by the premier"
        boolean ahead = sister != null && isFuture(sentence, verb) && isFuture(sentence, sister);
        if (sister == null || !sister.isVerb() || !over && !ahead) {
            return null;
        }
        for (TimeExpression time : dated) {
            boolean own = sentence.children(sister).stream()
                    .anyMatch(c -> time.first() <= c.index() && c.index() <= time.last());
            if (own && time.last() < verb.index()) {
                return time;
            }
        }
        return null;
    }

    /**
     * "broke off the talks in August 2022 after the premier had flown to Lima": what a deed of a month answers is rather
     * of the same month; what it answers on a day may be older.
     */
    static @Nullable TimeExpression ofConsequence(Sentence sentence, Coded coded, List<TimeExpression> all) {
        Token verb = coded.anchor();
        Clauses clauses = new Clauses(sentence);
        for (TimeExpression time : verb.isVerb() && clauses.isOver(verb) ? all : List.<TimeExpression>of()) {
            int after = time.last() + 1;
            boolean month = time.edtf() != null && Circumstances.precision(time.edtf()) == Edtf.Precision.MONTH;
            if (month
                    && after < verb.index()
                    && Clauses.lower(sentence.token(after)).equals("after")) {
                // by the words alone, as parsers often lose the clause behind a name and its title
                boolean first = sentence.tokens().subList(after, verb.index()).stream()
                        .noneMatch(t -> t.isVerb() && clauses.hasFiniteTense(t) && !t.is("aux"));
                return first ? time : null;
            }
        }
        return null;
    }

    private static boolean isFuture(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("will", "shall").contains(Clauses.lower(aux)));
    }

    /** "toured the north on Monday, flying to Oslo", "on Monday, right after arriving in Oslo": it is of the same day. */
    private static boolean isAlong(Sentence sentence, Token verb) {
        boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("obl") || verb.is("dep"));
        List<Token> marks = sentence.children(verb).stream()
                .filter(c -> c.is("mark") || c.is("case"))
                .toList();
        return participle
                && (marks.isEmpty()
                        || Set.of("arrive", "land").contains(verb.lemma())
                                && marks.stream()
                                        .allMatch(c ->
                                                Set.of("after", "on", "upon").contains(Clauses.lower(c))));
    }
}
