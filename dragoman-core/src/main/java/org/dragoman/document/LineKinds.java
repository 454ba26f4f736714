package org.dragoman.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** What a single line is where its own words and signs leave no doubt. */
final class LineKinds {
    /** What a line is, its place in the document aside. */
    enum Sure {
        BOILERPLATE,
        CAPTION,
        BYLINE,
        /** A line that gives the date of the page. */
        DATE,
        /** A dateline on a line of its own. */
        DATELINE,
        CLOSING
    }

    private static final int LONGEST = 400;
    /** How many names may stand beside a date: those of an editor, of a source. */
    private static final int NAMES_BESIDE = 8;

    private static final Pattern NUMBER = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\d]+");
    private static final Pattern PRICE = Pattern.compile(
            "(?:\\p{Sc}|US\\p{Sc}|from\\s)?\\s?\\d[\\d.,\\s]*\\s?(?:\\p{Sc}|usd|eur|gbp|rub|руб\\.?|元|dollars?|euros?)?(?:\\s?/\\s?\\p{L}+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|mp3|avi|pdf|docx?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile(
            "(?:\\p{L}+:?\\s)?\\d[\\d.,\\s]*\\s?(?:views?|reads?|shares?|comments?|likes?|replies|просмотр\\p{L}*|комментар\\p{L}*|次?浏览|次?阅读|评论)\\b.{0,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|[+(]?\\d[\\d\\s()+-]{6,}|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|ru|cn|info|news|eu)(?:/\\S*)?");
    private static final Pattern DIVIDER = Pattern.compile("\\s[|»>·•/\\\\>.–—]+\\s|\\s{2,}|\\t");
    private static final Pattern WITH_BY = Pattern.compile("(?:by|BY|By)\\s+(?:[Oo]ur\\s)?\\p{Lu}.{1,120}");
    private static final Pattern NAME_AND_ROLE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}(?:\\s\\([^)]{1,40}\\))?,\\s(.{3,90})");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[|·•]\\s?)(?:author|source|izvor|autor|fuente|quelle|источник|автор|作者|来源)\\s?[:：]\\s?\\S.{0,80}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?");

    private static final Set<String> ROLES =
            Table.read(LineKinds.class, "author-roles.tsv").first();

    private LineKinds() {}

    static @Nullable Sure of(String text, Line line, Block.Zone zone) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return PageDates.in(text).isEmpty() ? Sure.BOILERPLATE : Sure.DATE;
        }
        if (PRICE.matcher(text).matches() || ADDRESS.matcher(text).matches()) {
            return Sure.BOILERPLATE;
        }
        if (line.words() <= 14 && FILE.matcher(text).matches()) {
            return Sure.CAPTION;
        }
        if (isDate(text, line)) {
            return Sure.DATE;
        }
        if (COUNTER.matcher(text).matches() && line.words() <= 10 && !line.endsSentence()) {
            return Sure.BOILERPLATE;
        }
        PagePhrases.Kind phrase = PagePhrases.standard().kind(text);
        if (phrase != null && !isRunning(line)) {
            return switch (phrase) {
                case BOILERPLATE, END -> Sure.BOILERPLATE;
                case CAPTION -> Sure.CAPTION;
                case BYLINE -> Sure.BYLINE;
                case CLOSING -> Sure.CLOSING;
            };
        }
        if (isByline(text, line)) {
            return Sure.BYLINE;
        }
        Dateline dateline = Dateline.of(text);
        if (dateline != null && dateline.length() == text.length()) {
            return Sure.DATELINE;
        }
        return zone != Block.Zone.MAIN && isMenu(text, line) ? Sure.BOILERPLATE : null;
    }

    /** A long sentence may begin with "Source:" and still be text. */
    private static boolean isRunning(Line line) {
        return line.words() > 35 && line.functionWords() > 0.25;
    }

    /** "29.08.2021 47 views", "Published: 3 March 2020, 07:40": a date with a year, and almost nothing else. */
    private static boolean isDate(String text, Line line) {
        if (line.words() > 16 || line.endsSentence() && line.functionWords() > 0.3) {
            return false;
        }
        List<PageDates.Found> dates = PageDates.in(text);
        if (dates.stream().noneMatch(PageDates.Found::hasYear)) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PageDates.Found date : dates) {
            rest.append(text, from, date.start()).append(' ');
            from = date.end();
        }
        rest.append(text.substring(from));
        int unknown = 0;
        boolean named = true;
        for (String word : TIME.matcher(rest).replaceAll(" ").split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !HeaderWords.contains(PagePhrases.plain(word))) {
                unknown += 1;
                named &= Character.isUpperCase(word.codePointAt(0));
            }
        }
        // "2024-01-18 Editor: Li Na. Source: Evening News": names beside a date that opens the line or is set apart
        boolean apart =
                named && (dates.get(0).start() == 0 || DIVIDER.matcher(text).find() || opensWithLabel(text));
        return unknown <= (apart ? NAMES_BESIDE : 2) && !WITH_BY.matcher(text).matches() && !isPlaceAndDate(text);
    }

    private static boolean opensWithLabel(String text) {
        String[] words = text.split("[^\\p{L}]+", 2);
        return HeaderWords.contains(PagePhrases.plain(words[0]));
    }

    private static boolean isPlaceAndDate(String text) {
        Dateline dateline = Dateline.of(text);
        return dateline != null && dateline.length() == text.length();
    }

    private static boolean isByline(String text, Line line) {
        if (line.endsSentence() || line.words() > 16) {
            return false;
        }
        if (LABELLED.matcher(text).find()) {
            return true;
        }
        if (WITH_BY.matcher(text).matches()) {
            return line.functionWords() < 0.4;
        }
        var matcher = NAME_AND_ROLE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        for (String word : PagePhrases.plain(matcher.group(1)).split("[^\\p{L}]+")) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Home | World | Asia", "About us   Programmes   Events": short items with dividers between. */
    private static boolean isMenu(String text, Line line) {
        if (line.endsSentence() && line.words() > 6) {
            return false;
        }
        String[] items = DIVIDER.split(text);
        return items.length >= 3 && line.words() <= 4 * items.length;
    }
}
