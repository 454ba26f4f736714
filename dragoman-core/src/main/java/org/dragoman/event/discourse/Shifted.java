package org.dragoman.event.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are told by a distance: "met the king on Monday, two days after landing in Lima", "began a three-day visit on
 * Monday".
 */
final class Shifted {
    private static final Pattern SPAN = Pattern.compile("P([0-9]+)([DWMY])");

    private static final Set<String> STAYS = Set.of("stay", "tour", "trip", "visit");

    /** Verbs whose day is the first of a visit. */
    private static final Set<String> STARTS =
            Set.of("arrive", "begin", "commence", "embark", "kick", "land", "launch", "open", "start", "touch");

    private Shifted() {}

    /** The date of what a deed of a known day is told to have followed, or to have come before, by so much; else null. */
    static @Nullable When of(Sentence sentence, Coded coded, List<TimeExpression> all) {
        Token verb = coded.anchor();
        TimeExpression from = null;
        for (TimeExpression time : verb.isVerb() ? all : List.<TimeExpression>of()) {
            int link = time.last() + 1;
            if (link >= verb.index()) {
                break;
            }
            Matcher span = SPAN.matcher(time.value());
            String word = Clauses.lower(sentence.token(link));
            if (span.matches() && from != null && Set.of("after", "before").contains(word)) {
                if (isFirst(sentence, link, verb)) {
                    return shifted(from, time, word.equals("after") ? -1 : 1, span);
                }
            } else if (time.edtf() != null && Circumstances.precision(time.edtf()) == Edtf.Precision.DAY) {
                from = time;
            }
        }
        return null;
    }

    private static boolean isFirst(Sentence sentence, int link, Token verb) {
        return sentence.tokens().subList(link + 1, verb.index()).stream()
                .noneMatch(t ->
                        t.isVerb() && !t.is("aux") && !t.is("amod") || t.text().equals(","));
    }

    private static @Nullable When shifted(TimeExpression from, TimeExpression by, int sign, Matcher span) {
        Edtf date = Edtf.read(from.edtf());
        LocalDate day = date == null ? null : date.earliest();
        if (day == null
                || day.getYear() == 0
                || !Character.isDigit(String.valueOf(from.edtf()).charAt(0))) {
            return null;
        }
        int count = sign * Integer.parseInt(span.group(1));
        String edtf = switch (span.group(2)) {
            case "D" -> day.plusDays(count).toString();
            case "W" -> day.plusWeeks(count).toString() + "~";
            case "M" -> day.plusMonths(count).toString().substring(0, 7);
            default -> day.plusYears(count).toString().substring(0, 4);
        };
        return new When(edtf, by.span(), "sentence");
    }

    /** A visit from its first day on, where its length is told: "arrived on Monday for a three-day visit"; else the same. */
    static When lasting(Sentence sentence, Coded coded, List<TimeExpression> all, When when) {
        Edtf date = Edtf.read(when.edtf());
        LocalDate day = date == null ? null : date.earliest();
        boolean exact = day != null && when.edtf().equals(day.toString());
        if (day == null || !exact || !coded.mode().equals("visit") || !isStart(sentence, coded)) {
            return when;
        }
        for (TimeExpression time : all) {
            Matcher span = SPAN.matcher(time.value());
            int next = time.last() + 1;
            while (next < sentence.size()
                    && (sentence.token(next).tag().startsWith("JJ")
                            || sentence.token(next).is("compound"))) {
                next++;
            }
            boolean stay = next < sentence.size()
                    && STAYS.contains(sentence.token(next).lemma());
            if (stay && span.matches() && span.group(2).equals("D")) {
                LocalDate last = day.plusDays(Integer.parseInt(span.group(1)) - 1L);
                return last.equals(day) ? when : new When(day + "/" + last, when.span(), when.basis());
            }
        }
        return when;
    }

    private static boolean isStart(Sentence sentence, Coded coded) {
        Token above = sentence.head(coded.trigger());
        return STARTS.contains(coded.anchor().lemma())
                || above != null && above.isVerb() && STARTS.contains(above.lemma());
    }
}
