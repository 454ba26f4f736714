package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Places one expression of a sentence, with what stands behind it: "two days before the vote". */
final class Placing {
    static final String EVENT = "event";
    static final String OCCASION = "occasion";
    private static final Occasions OCCASIONS = new Occasions();
    private static final Set<String> LINKS = Set.of(",", "when", "on", "in", "the", "-", "–", "—");
    private static final Set<String> BETWEEN = Set.of("before", "after", "ahead", "of", "prior", "to");
    /** Verbs of keeping a feast. */
    private static final Set<String> KEEPING =
            Set.of("celebrate", "commemorate", "fall", "honor", "honour", "mark", "observe");

    private static final Set<String> OWN = Set.of("its", "their");

    private static final int MOST_YEARS = 3000;
    /** How many words behind "before" may name an event. */
    private static final int REACH = 18;
    /** "The day before the eve of the anniversary" is three deep; deeper is no language. */
    private static final int DEEPEST = 3;

    private final Resolver resolver;
    private final Happenings happenings;
    private final Scan scan;
    private final List<Node> nodes;
    private final int at;
    private final int depth;
    private int last;
    private boolean consumed;
    private boolean absorbed;

    Placing(Resolver resolver, Happenings happenings, Scan scan, List<Node> nodes, int at) {
        this(resolver, happenings, scan, nodes, at, 0);
    }

    private Placing(Resolver resolver, Happenings happenings, Scan scan, List<Node> nodes, int at, int depth) {
        this.depth = depth;
        this.resolver = resolver;
        this.happenings = happenings;
        this.scan = scan;
        this.nodes = nodes;
        this.at = at;
        this.last = nodes.get(at).last;
    }

    /** The last piece of the expression, known after {@link #resolve()}. */
    int last() {
        return last;
    }

    /** Whether the next expression only says what this one is counted from. */
    boolean consumed() {
        return consumed;
    }

    /** Whether the next expression is a part of this one: "forty years ago TODAY". */
    boolean absorbed() {
        return absorbed;
    }

    /** The expression in time; null where it is none after all. */
    @Nullable
    Resolved resolve() {
        Node node = nodes.get(at);
        Meaning meaning = node.meaning;
        if (meaning == null) {
            return null;
        }
        if (meaning instanceof Meaning.Anniversary anniversary) {
            return anniversary(anniversary);
        }
        if (meaning instanceof Meaning.Length length) {
            Resolved part = part(length);
            if (part != null) {
                return part;
            }
        }
        if (meaning instanceof Meaning.Calendar || meaning instanceof Meaning.Range) {
            Meaning filled = inYearBefore(meaning);
            if (filled != null) {
                return resolver.resolve(filled, Tense.NONE, scan.sentence.index());
            }
        }
        if (meaning instanceof Meaning.Relative relative && relative.by() == 0) {
            Resolved found = todays(relative);
            if (found != null) {
                return found;
            }
        }
        if (meaning instanceof Meaning.Shift shift && isToday(shift)) {
            return yearsAgoToday(shift);
        }
        if (meaning instanceof Meaning.Shift shift) {
            String end = scan.form(node.last);
            boolean towards = end.equals("before") || end.equals("after") || shift.base() == Meaning.Base.EVENT;
            List<Token> words = towards ? behind() : List.of();
            if (!words.isEmpty() || shift.base() == Meaning.Base.EVENT) {
                return fromEvent(shift, words);
            }
        }
        return resolver.resolve(meaning, Tense.of(scan.sentence, scan.token(node.first)), scan.sentence.index());
    }

    private boolean isToday(Meaning.Shift shift) {
        return shift.base() == Meaning.Base.DOCUMENT
                && shift.sign() < 0
                && shift.unit().equals("Y")
                && shift.by().matches("\\d{1,3}(\\.0)?")
                && at + 1 < nodes.size()
                && nodes.get(at + 1).form.equals("today");
    }

    /** "Forty years ago today": a day. */
    private @Nullable Resolved yearsAgoToday(Meaning.Shift shift) {
        int sentence = scan.sentence.index();
        Resolved today =
                resolver.resolve(new Meaning.Relative(0, "D", Meaning.Base.DOCUMENT, ""), Tense.NONE, sentence);
        Stamp day = today == null ? null : today.stamp();
        if (day == null || day.grain() != Stamp.Grain.DAY || !day.dated()) {
            return resolver.resolve(shift, Tense.NONE, sentence);
        }
        last = nodes.get(at + 1).last;
        absorbed = true;
        long years = (long) Double.parseDouble(shift.by());
        return Resolved.of(Stamp.day(day.start().minusYears(years)), Resolver.DOCUMENT);
    }

    private @Nullable Resolved fromEvent(Meaning.Shift shift, List<Token> words) {
        Node node = nodes.get(at);
        Stamp base = date();
        if (base == null) {
            boolean current = words.stream()
                    .anyMatch(word -> Set.of("current", "today", "present").contains(word.lemma()));
            base = happenings.find(words, current);
        }
        if (base != null && !shift.by().equals("X")) {
            Resolved found = resolver.shifted(shift, base, EVENT);
            if (found != null) {
                return scan.form(node.last - 1).equals("eve") || shift.unit().equals("SOON")
                        ? eve(found, shift)
                        : found;
            }
        }
        int unit = node.last;
        while (unit > node.first && BETWEEN.contains(scan.form(unit))) {
            unit--;
        }
        // With the event unknown "two days before the vote" still tells how long before.
        boolean counted = unit < node.last
                && !scan.form(node.first).equals("the")
                && !scan.form(unit).equals("eve");
        if (counted && !shift.by().equals("0") && shift.base() != Meaning.Base.DOCUMENT && words(node, unit)) {
            String value = Duration.value(shift.by(), shift.unit());
            last = unit;
            return value == null ? null : new Resolved(Type.DURATION, value, null, Resolver.TEXT, null);
        }
        return shift.base() == Meaning.Base.EVENT
                ? null
                : new Resolved(Type.DATE, "XXXX-XX-XX", null, Resolver.TEXT, null);
    }

    /** Whether a count stands before the unit: "the second day of" has none. */
    private boolean words(Node node, int unit) {
        return unit > node.first && !scan.form(node.last).equals("of")
                || scan.form(node.last - 1).equals("ahead");
    }

    /**
     * "On the eve of" means the day before, or one of the week before an anniversary; "shortly before" is
     * taken for two weeks.
     */
    private Resolved eve(Resolved found, Meaning.Shift shift) {
        Stamp stamp = found.stamp();
        if (stamp == null || stamp.edtf() == null) {
            return found;
        }
        boolean anniversary = at + 1 < nodes.size() && nodes.get(at + 1).meaning instanceof Meaning.Anniversary;
        if (shift.unit().equals("SOON")) {
            Stamp far = stamp.shift(Stamp.Grain.DAY, 13L * shift.sign());
            String near = stamp.edtf();
            return far == null
                    ? found
                    : found.with(shift.sign() < 0 ? far.edtf() + "~/" + near : near + "/" + far.edtf() + "~");
        }
        Stamp week = anniversary ? stamp.shift(Stamp.Grain.DAY, -6) : null;
        return found.with(week == null ? stamp.edtf() + "~" : week.edtf() + "~/" + stamp.edtf());
    }

    /** "The first nine months of 2023" lie in the year that stands behind them. */
    private @Nullable Resolved part(Meaning.Length length) {
        Node node = nodes.get(at);
        int next = at + 2;
        boolean follows = next < nodes.size() && nodes.get(at + 1).form.equals("of") && nodes.get(next).meaning != null;
        boolean first = node.form.startsWith("the first ") || node.form.startsWith("first ");
        boolean end = node.form.startsWith("the last ") || node.form.startsWith("the final ");
        if (!follows || !(first || end) || depth >= DEEPEST) {
            return null;
        }
        Resolved whole = new Placing(resolver, happenings, scan, nodes, next, depth + 1).resolve();
        Stamp stamp = whole == null ? null : whole.stamp();
        return whole == null || stamp == null ? null : resolver.part(length, first, stamp, whole.basis());
    }

    /** "In 2022, when on September 14 shots were fired": the year right before is that of the day. */
    private @Nullable Meaning inYearBefore(Meaning meaning) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Node node = nodes.get(i);
            if (node.meaning instanceof Meaning.Calendar calendar) {
                boolean year = calendar.slots().size() == 1 && calendar.has("year") && i < at - 1;
                return year ? in(meaning, calendar.get("year")) : null;
            }
            if (node.meaning != null || !LINKS.contains(node.form)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Meaning in(Meaning meaning, String year) {
        if (meaning instanceof Meaning.Range range) {
            Meaning from = in(range.from(), year);
            Meaning to = in(range.to(), year);
            return from == null || to == null ? null : new Meaning.Range(from, to);
        }
        if (!(meaning instanceof Meaning.Calendar day)
                || !day.has("month")
                || day.has("year")
                || day.has("direction")) {
            return null;
        }
        Map<String, String> slots = new HashMap<>(day.slots());
        slots.put("year", year);
        return new Meaning.Calendar(slots);
    }

    /** "In today's call": the day on which the text has said that the call took place. */
    private @Nullable Resolved todays(Meaning.Relative relative) {
        Node node = nodes.get(at);
        boolean today = relative.unit().equals("D") && relative.base() == Meaning.Base.DOCUMENT;
        if (!today
                || !scan.form(node.last).equals("today")
                || !scan.form(node.last + 1).equals("'s")) {
            return null;
        }
        List<Token> words = behind();
        Stamp day = words.isEmpty() ? null : happenings.find(words.subList(1, words.size()), true);
        return day == null ? null : Resolved.of(day, EVENT);
    }

    /** "The 20th anniversary of the 2001 treaty" is in 2021, whatever the date of publication. */
    private @Nullable Resolved anniversary(Meaning.Anniversary anniversary) {
        int number = anniversary.number();
        if (number < 1 || number > MOST_YEARS) {
            return null;
        }
        List<Token> words = behind();
        Stamp known = OCCASIONS.anniversary(number, words, scan.sentence.tokens());
        Resolved kept = kept(known);
        if (kept != null) {
            return kept;
        }
        if (known != null) {
            return Resolved.of(known, OCCASION);
        }
        for (Token word : words) {
            if (word.text().matches("1[0-9]{3}|20[0-9]{2}")) {
                LocalDate year = LocalDate.of(Integer.parseInt(word.text()) + number, 1, 1);
                return Resolved.of(Stamp.of(Stamp.Grain.YEAR, year), Resolver.TEXT);
            }
        }
        Resolved year = resolver.resolve(
                new Meaning.Relative(0, "Y", Meaning.Base.NARRATIVE, ""), Tense.NONE, scan.sentence.index());
        Stamp told = year == null ? null : year.stamp();
        boolean since = words.isEmpty() && OWN.contains(scan.form(nodes.get(at).first - 1));
        if (since && year != null && told != null && told.dated() && Resolver.NARRATIVE.equals(year.basis())) {
            // "It was signed in 1994. On its 20th anniversary": counted from then
            return Resolved.of(Stamp.of(Stamp.Grain.YEAR, told.start().plusYears(number)), Resolver.NARRATIVE);
        }
        return year;
    }

    /**
     * "The 20th anniversary will be celebrated on July 15": on the day that the text itself gives.
     *
     * @param known when it is by the table, which tells the year, or null
     */
    private @Nullable Resolved kept(@Nullable Stamp known) {
        boolean keeps = false;
        for (int i = at + 1; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.meaning == null) {
                keeps = keeps || KEEPING.contains(scan.token(node.first).lemma());
                continue;
            }
            boolean day = keeps
                    && node.meaning instanceof Meaning.Calendar calendar
                    && calendar.has("month")
                    && calendar.has("day");
            if (!day) {
                continue;
            }
            Meaning inYear = known == null
                    ? null
                    : in(node.meaning, String.valueOf(known.start().getYear()));
            return resolver.resolve(
                    inYear == null ? node.meaning : inYear,
                    Tense.of(scan.sentence, scan.token(node.first)),
                    scan.sentence.index());
        }
        return null;
    }

    /** The date right behind the expression: "the day before last Tuesday". */
    private @Nullable Stamp date() {
        boolean next = at + 1 < nodes.size() && nodes.get(at + 1).meaning != null;
        if (!next || depth >= DEEPEST) {
            return null;
        }
        Resolved found = new Placing(resolver, happenings, scan, nodes, at + 1, depth + 1).resolve();
        consumed = found != null && found.stamp() != null;
        return found == null ? null : found.stamp();
    }

    /** The words behind the expression that can name an event, up to the end of the phrase. */
    private List<Token> behind() {
        List<Token> words = new ArrayList<>();
        for (int i = nodes.get(at).last + 1; i < scan.pieces.size() && words.size() < REACH; i++) {
            Token token = scan.token(i);
            String tag = token.tag();
            boolean stop =
                    tag.equals(",") || tag.equals(".") || tag.equals(":") || tag.equals("CC") || tag.startsWith("W");
            boolean verb = token.isVerb() && !words.isEmpty() && words.stream().anyMatch(Token::isNoun);
            if (stop || verb) {
                break;
            }
            words.add(token);
        }
        return words;
    }
}
