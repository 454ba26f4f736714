package org.dragoman.time;

import java.util.Set;
import org.dragoman.language.Token;

/** The conditions that the column {@code when} of the grammar names. */
final class Guards {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "to",
            "through",
            "during",
            "before",
            "after",
            "for",
            "and",
            "or",
            "between",
            "late",
            "early",
            "mid",
            "-",
            "–",
            "—",
            "(",
            "circa",
            "than",
            "around",
            "about",
            "'s",
            "start",
            "end",
            "beginning",
            "into",
            "as",
            "pre",
            "post",
            "spring",
            "summer",
            "fall",
            "autumn",
            "winter",
            "year",
            "throughout",
            "over",
            "versus",
            "vs",
            "at",
            "with",
            "all",
            "back",
            "that",
            "when",
            "while",
            "but",
            ",");
    private static final Set<String> MONEY =
            Set.of("$", "€", "£", "¥", "#", "no", "no.", "number", "page", "us", "+", "=");
    private static final Set<String> IN = Set.of(
            "in", "by", "since", "until", "during", "for", "from", "through", "before", "after", "over", "into", "as",
            "to", "at", "of", "on");

    private Guards() {}

    static boolean hold(Grammar.Match match, Scan scan) {
        int first = match.nodes().get(0).first;
        int last = match.nodes().get(match.nodes().size() - 1).last;
        for (String guard : match.rule().guards()) {
            if (!holds(guard, match, scan, first, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String guard, Grammar.Match match, Scan scan, int first, int last) {
        return switch (guard) {
            case "calendar-year" ->
                calendarYear(scan, first, Integer.parseInt(match.slots().getOrDefault("year", "0")));
            case "month" -> month(scan, first);
            case "weekday" ->
                !scan.pieces.get(first).form().endsWith(".")
                        || scan.pieces.get(first).form().length() > 4
                        || scan.tag(first).startsWith("NNP");
            case "day-range" -> dayRange(match);
            case "year-range" -> match.slots().getOrDefault("year", "0").compareTo("1500") >= 0;
            case "bare-day" ->
                Set.of("on", "by", "until", "since", "from").contains(scan.form(first - 1))
                        && !scan.tag(last + 1).startsWith("NN")
                        && !scan.tag(last + 1).startsWith("JJ");
            case "one-to-four" ->
                match.nodes().get(1).first == match.nodes().get(0).last + 1
                        && !scan.pieces.get(match.nodes().get(1).first).spaced();
            case "season" ->
                IN.contains(scan.form(first - 1)) && !scan.tag(last + 1).startsWith("NN");
            // "the fall of the city" is no season
            case "alone" -> !scan.form(last + 1).equals("of");
            case "unit-deictic" -> !scan.form(last + 1).equals("-") && unitDeictic(match);
            case "adverb" -> !scan.tag(last + 1).startsWith("NN");
            case "duration" -> duration(match, scan, last);
            case "bare-plural" ->
                (first == 0 || !scan.pieces.get(last).capital())
                        && (IN.contains(scan.form(first - 1))
                                || scan.form(last + 1).equals("of"));
            case "finer" -> finer(match);
            case "often" ->
                !scan.form(first).equals("quarterly") || !scan.tag(last + 1).startsWith("NN");
            case "rate" -> rate(scan, first, last);
            case "ended" -> ended(scan, last);
            case "the-year" ->
                inThe(scan, first, last)
                        && !ended(scan, last)
                        && !scan.form(last + 1).equals("that");
            case "in-the" -> inThe(scan, first, last);
            case "attributive" ->
                scan.tag(last + 1).startsWith("NN") || scan.tag(last + 1).startsWith("JJ");
            case "approx-date" ->
                !scan.form(first).equals("over")
                        && !scan.form(first).equals("under")
                        && !scan.form(first).equals("some")
                        && !scan.form(first).equals("only")
                        && !scan.form(first).equals("just")
                        && !scan.form(first).equals("another");
            default -> throw new IllegalStateException("no such condition: " + guard);
        };
    }

    private static boolean calendarYear(Scan scan, int at, int year) {
        String before = scan.form(at - 1);
        if (MONEY.contains(before)
                || year < 1200
                || year > 2150
                || scan.form(at + 1).equals("%")
                || scan.form(at + 1).equals("percent")) {
            return false;
        }
        boolean spaced = scan.pieces.get(at).spaced();
        if (!spaced
                && !before.isEmpty()
                && !Set.of("-", "–", "—", "(", "/", "'", "\"", "“", "[").contains(before)) {
            return false;
        }
        // "Exercise-2021" is a name as well, "Mid-2024" is none.
        if (before.equals("-")
                && !spaced
                && at > 1
                && scan.pieces.get(at - 2).capital()
                && !Set.of("mid", "pre", "post").contains(scan.form(at - 2))) {
            return false;
        }
        // "Orion 1980", "Tokyo 2020" are names.
        if (scan.tag(at - 1).startsWith("NNP") && scan.pieces.get(at - 1).capital()) {
            return false;
        }
        Token token = scan.token(at);
        String next = scan.tag(at + 1);
        boolean counted = next.equals("NNS") && !before.equals("the") && !before.equals("'s");
        if (counted && !(token.head() < 0 || !token.is("nummod"))) {
            return false;
        }
        boolean likely = year >= 1800 && year <= 2100;
        return likely
                ? !counted || BEFORE_YEAR.contains(before)
                : Set.of("in", "since", "until", "from").contains(before) && !next.startsWith("NN");
    }

    private static boolean month(Scan scan, int at) {
        String form = scan.form(at);
        if (form.equals("march")
                || form.equals("may")
                || form.equals("mar")
                || form.equals("dec")
                || form.equals("jan")
                || form.equals("jun")
                || form.equals("april")
                || form.equals("june")
                || form.equals("august")) {
            boolean name = scan.tag(at + 1).equals("NNP")
                    && scan.pieces.get(Math.min(at + 1, scan.pieces.size() - 1)).capital();
            boolean person = scan.token(at).entity().equals("PERSON");
            boolean placed = !(form.equals("march") || form.equals("may"))
                    || IN.contains(scan.form(at - 1))
                    || Set.of("last", "this", "next", "early", "late", "mid", "-", "and", ",", "(")
                            .contains(scan.form(at - 1));
            // "at Mar-a-Lago": a part of a name
            boolean part = scan.form(at + 1).equals("-") && scan.form(at + 3).equals("-");
            return !person && !name && !part && placed && scan.tag(at).startsWith("NN");
        }
        return true;
    }

    /** "the year ended June 30" tells a length, the day tells where it lies. */
    private static boolean ended(Scan scan, int last) {
        return scan.form(last + 1).equals("ended") || scan.form(last + 1).equals("ending");
    }

    /** "four flights a week", "$2 million a year"; but not "spent a year". */
    private static boolean rate(Scan scan, int first, int last) {
        String before = scan.tag(first - 1);
        return (before.equals("CD")
                        || before.equals("NNS")
                        || scan.form(first - 1).equals("percent")
                        || scan.form(first - 1).equals("%"))
                && !Set.of("ago", "earlier", "later", "before", "after", "and", "of", "from", "-", "or")
                        .contains(scan.form(last + 1));
    }

    /** "a year and six months", from coarse to fine; not "24 hours a day". */
    private static boolean finer(Grammar.Match match) {
        String order = " S MIN H D W M Y ";
        int coarse = order.indexOf(" " + match.slots().get("unit") + " ");
        int fine = order.indexOf(" " + match.slots().get("unit2") + " ");
        return fine >= 0
                && fine < coarse
                && !match.nodes().get(match.nodes().size() - 2).form.startsWith("a");
    }

    private static boolean dayRange(Grammar.Match match) {
        int from = Integer.parseInt(match.slots().getOrDefault("day", "0"));
        int to = Integer.parseInt(match.slots().getOrDefault("day2", "0"));
        return from < to;
    }

    private static boolean unitDeictic(Grammar.Match match) {
        String unit = match.slots().getOrDefault("one", "");
        return !unit.equals("S") && !unit.equals("MIN");
    }

    private static boolean duration(Grammar.Match match, Scan scan, int last) {
        String number = match.slots().getOrDefault("number", "");
        String unit = match.slots().getOrDefault("unit", "");
        // "8-year-old girl", "aged 8 years", "a second chance"
        if (scan.form(last + 1).equals("-") && scan.form(last + 2).equals("old")) {
            return false;
        }
        if (scan.form(last + 1).equals("old")) {
            return false;
        }
        boolean article = scan.form(match.nodes().get(match.nodes().size() - 2).first)
                        .equals("a")
                || scan.form(match.nodes().get(match.nodes().size() - 2).first).equals("an");
        if (article && match.nodes().size() == 2 && rate(scan, match.nodes().get(0).first, last)) {
            return false;
        }
        // "rose by a quarter", "three quarters of the seats" are shares.
        if (unit.equals("Q")
                && (scan.form(last).equals("quarter") || scan.form(last + 1).equals("of"))) {
            return false;
        }
        if (unit.equals("S") && (article || !scan.form(last).equals("seconds"))) {
            return false;
        }
        return !number.isEmpty();
    }

    private static boolean inThe(Scan scan, int first, int last) {
        return IN.contains(scan.form(first - 1))
                && !scan.tag(last + 1).startsWith("NN")
                && !scan.tag(last + 1).startsWith("CD");
    }
}
