package org.dragoman.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote and who published a text, as its own lines say. */
final class Credits {
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:^|[|\\s(])(?:by|author|authors|written by|posted by|story by|words by|text by|text|reporting by|reported by|автор|авторы|текст|作者|记者)\\s?[:：-]?\\s+?(.{2,120})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHINESE_AUTHOR = Pattern.compile("(?:作者|记者|撰稿)[:：]\\s?([^\\s|]{2,20})");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:^|[|\\s])(?:source|izvor|источник|来源)\\s?[:：]\\s?([^|：]{2,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:(?:de|van|von|bin|al|el|da|di)\\s)?\\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern APPEAL = Pattern.compile("(?:support|donate to)\\s(\\p{Lu}[\\p{L}\\d]+)");

    private Credits() {}

    /** The names in a line that names authors. */
    static List<String> authors(String line) {
        Set<String> names = new LinkedHashSet<>();
        Matcher chinese = CHINESE_AUTHOR.matcher(line);
        if (chinese.find()) {
            names.add(chinese.group(1));
            return List.copyOf(names);
        }
        Matcher matcher = AUTHOR.matcher(line);
        boolean labelled = matcher.find();
        String said = labelled ? matcher.group(1) : line;
        said = said.replaceAll("\\([^)]{0,60}\\)", " ")
                .split("[;|·•()]|\\s(?:on|in)\\s\\d|\\sfor\\s")[0]
                .strip();
        if (labelled && said.split("\\s").length <= 5 && !said.contains(",") && !said.contains(" and ")) {
            String whole = said.replaceAll("[.\\s]+$", "");
            return whole.isEmpty() || whole.endsWith(":") ? List.of() : List.of(whole);
        }
        for (String part : said.split(",| and | & ")) {
            String name = part.strip();
            if (NAME.matcher(name).matches()) {
                names.add(name);
            } else if (!labelled) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** The outlet that a line credits: "Source: Harbour Wire"; null if it credits none. */
    static @Nullable String source(String line) {
        Matcher matcher = SOURCE.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        String source = matcher.group(1)
                .split("\\s{2,}|\\s(?:作者|责任编辑|编辑|автор|author)|\\shttps?:")[0]
                .strip();
        return source.isEmpty() ? null : source;
    }

    /** The outlet in an appeal for money, "Support Horizon": only to be asked where other lines appeal for money. */
    static @Nullable String appeal(String line) {
        String lower = line.strip();
        lower = lower.isEmpty() ? lower : lower.substring(0, 1).toLowerCase(Locale.ROOT) + lower.substring(1);
        Matcher matcher = APPEAL.matcher(lower);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The name of the host in an address, without "www.". */
    static @Nullable String host(@Nullable String uri) {
        if (uri == null || !uri.startsWith("http")) {
            return null;
        }
        try {
            String host = new URI(uri).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
