package org.dragoman.event.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Published;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Dateline;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The day of what a news item tells without a date: "LIMA, May 4 - Peru has recalled its envoy", "Peru Recalls Envoy".
 *
 * <p>Only the heading and the lead of news are dated so: an item is news where its lead names the day of publication or
 * the one before, and that day is the day of the news, or where it has a dateline, and then its day is about that of the
 * news. What is told further down is background, and a commentary tells of any time before.
 */
final class News {
    private static final Set<String> VAGUE = Set.of("recently", "lately", "earlier", "previously", "formerly");

    /** Words that tell another day by its distance: "on the eve of the summit". */
    private static final Set<String> RECKONED = Set.of("eve", "ago", "aftermath", "prior", "before");

    /** How many sentences of the body may name the day of the news. */
    private static final int OPENING = 2;

    /** How many days back a day is still a part of the story and no history. */
    private static final int RECENT = 45;

    /** How many sentences of the body make the lead. */
    private static final int LEAD = 3;

    private final Analysis analysis;
    private final Times times;
    private final @Nullable String published;
    private final @Nullable String day;
    private final boolean exact;

    News(Analysis analysis, Times times) {
        this.analysis = analysis;
        this.times = times;
        this.published = analysis.document().published().edtf();
        String named = named();
        this.exact = named != null;
        this.day = exact ? named : about();
    }

    /** The day that the lead names, no earlier than the day before publication. */
    private @Nullable String named() {
        Edtf of = Edtf.read(published);
        LocalDate last = of == null ? null : of.earliest();
        if (of == null || last == null || !last.equals(of.latest())) {
            return null;
        }
        int read = 0;
        for (Sentence sentence : analysis.sentences()) {
            boolean body = sentence.region() == Region.Kind.BODY;
            if (body && read++ >= OPENING) {
                break;
            }
            int dateline = body ? Dateline.end(sentence) : -1;
            for (TimeExpression time : times.in(sentence.index())) {
                Edtf date = Edtf.read(time.edtf());
                LocalDate at = date == null ? null : date.earliest();
                if (body
                        && date != null
                        && time.first() > dateline
                        && at != null
                        && at.equals(date.latest())
                        && !at.isAfter(last)
                        && !at.isBefore(last.minusDays(1))) {
                    return at.toString();
                }
            }
        }
        return null;
    }

    /** The day of an item with a dateline, which is that of the news or the one after. */
    private @Nullable String about() {
        Edtf of = Edtf.read(published);
        boolean line = analysis.document().published().basis() == Published.Basis.DATELINE
                || analysis.sentences().stream()
                        .filter(sentence -> sentence.region() == Region.Kind.BODY)
                        .limit(OPENING)
                        .anyMatch(sentence -> Dateline.end(sentence) >= 0);
        return !line || of == null || of.precision() != Edtf.Precision.DAY ? null : published + "~";
    }

    /** The time of a past event, null where nothing but the past is told. */
    @Nullable
    When when(Sentence sentence, Coded coded) {
        Token verb = coded.anchor();
        List<Token> around = new ArrayList<>(sentence.children(verb));
        around.addAll(sentence.children(coded.trigger()));
        Token above = sentence.head(coded.trigger());
        if (above != null && above.isVerb()) {
            around.addAll(sentence.children(above));
            verb = verb.isVerb() ? verb : above;
        }
        if (published == null) {
            return null;
        }
        Clauses clauses = new Clauses(sentence);
        boolean past = clauses.isOver(verb)
                || verb.tag().equals("VBN") && around.stream().anyMatch(a -> a.is("aux"));
        boolean headline = sentence.region() == Region.Kind.HEADING
                && coded.anchor().isVerb()
                && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
        if (!past && !headline) {
            return null;
        }
        boolean perfect = around.stream()
                .anyMatch(a -> a.is("aux") && Set.of("has", "have", "'s", "'ve").contains(Clauses.lower(a)));
        if (perfect
                && around.stream()
                        .anyMatch(a -> a.is("advmod") && Clauses.lower(a).equals("just"))) {
            return new When(published, null, "document");
        }
        around.removeIf(word -> word.index() <= clauses.dateline());
        for (Token word : around) {
            TimeExpression time = times.covering(sentence.index(), word.index());
            boolean ago = time != null && time.edtf() == null && time.value().equals("PAST_REF");
            boolean earlier = exact && word.is("advmod") && Clauses.lower(word).equals("earlier");
            if (earlier && time == null && isPlain(sentence, clauses, verb)) {
                // "The minister met the envoy today. Earlier, he was received by the king."
                return new When(String.valueOf(day), null, "document");
            }
            if (ago || (word.is("advmod") && VAGUE.contains(Clauses.lower(word)))) {
                Edtf bound = Edtf.read("../" + published);
                return bound == null
                        ? null
                        : new When(bound.toString(), analysis.span(sentence, word.index(), word.index()), "document");
            }
            if (time != null || RECKONED.contains(word.lemma())) {
                return null;
            }
        }
        boolean fresh = (headline || isPlain(sentence, clauses, verb)) && !isOfDaysBefore(sentence);
        return day != null && fresh && isLead(sentence) ? new When(day, null, "document") : null;
    }

    /** Whether a verb tells the news: "met", "was signed", "has resigned", but not "had met", nor what led to it. */
    private boolean isPlain(Sentence sentence, Clauses clauses, Token verb) {
        boolean perfect = sentence.children(verb, "aux").stream()
                .anyMatch(a -> Set.of("has", "have").contains(Clauses.lower(a)));
        boolean main = true;
        Token at = verb;
        for (int guard = 0; at != null && guard < sentence.size(); guard++) {
            main &= !at.is("acl") && !at.is("advcl");
            at = sentence.head(at);
        }
        return main && (clauses.isOver(verb) || perfect);
    }

    /** "From there she flew to Lima, where the king received her on 4 May": the text has gone back to days before. */
    private boolean isOfDaysBefore(Sentence sentence) {
        Edtf of = Edtf.read(published);
        LocalDate last = of == null ? null : of.earliest();
        boolean opens = sentence.region() == Region.Kind.HEADING || before(sentence) == 0;
        if (last == null || opens) {
            return false;
        }
        for (TimeExpression time : times.in(sentence.index())) {
            Edtf date = Edtf.read(time.edtf());
            LocalDate at = date == null ? null : date.latest();
            if (date != null
                    && at != null
                    && at.equals(date.earliest())
                    && at.isBefore(last.minusDays(1))
                    && at.isAfter(last.minusDays(RECENT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is of the heading or the lead. */
    private boolean isLead(Sentence sentence) {
        return before(sentence) < (exact ? LEAD : 1);
    }

    /** How many sentences of the body come before one; the "1." of a communiqué's first paragraph is none. */
    private long before(Sentence sentence) {
        return analysis.sentences().stream()
                .filter(s -> s.region() == Region.Kind.BODY && s.index() < sentence.index())
                .filter(s -> s.size() > 2)
                .count();
    }
}
