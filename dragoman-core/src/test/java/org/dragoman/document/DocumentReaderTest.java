package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.document.Region.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String PARAGRAPH =
            "The foreign ministers of Norway and Sweden met in Oslo on Tuesday and agreed to reopen the border road.";
    private static final String SECOND =
            "They will meet again in Stockholm before the end of the year, a spokeswoman for the ministry said.";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void a_page_header_gives_title_and_date_and_is_not_read() {
        Document document =
                read("Партнёрам и рекламодателям\nMinisters reopen the border road\n\n29.08.2021 47 просмотров\n\n"
                        + PARAGRAPH + "\n\nOslo meeting 4.jpg\n\n" + SECOND + "\n\nPartner news\nOther section\n");
        assertThat(document.title()).isEqualTo("Ministers reopen the border road");
        assertThat(document.published().edtf()).isEqualTo("2021-08-29");
        assertThat(document.published().basis()).isEqualTo(Published.Basis.HEADER);
        assertThat(texts(document, Kind.BODY)).containsExactly(PARAGRAPH, SECOND);
        assertThat(texts(document, Kind.CAPTION)).containsExactly("Oslo meeting 4.jpg");
        assertThat(texts(document, Kind.BOILERPLATE))
                .containsExactly(
                        "Партнёрам и рекламодателям", "29.08.2021 47 просмотров", "Partner news", "Other section");
    }

    @Test
    void a_dateline_wins_over_the_date_of_a_repost_and_takes_its_year() {
        Document document = read("Ministers reopen the border road\n\n2022-07-06 0 By\n\nOslo, Feb. 5 (Harbour Wire) — "
                + PARAGRAPH + "\n\n" + SECOND + "(end)");
        assertThat(document.published().edtf()).isEqualTo("2022-02-05");
        assertThat(document.published().basis()).isEqualTo(Published.Basis.DATELINE);
        assertThat(document.published().others()).extracting(Published::edtf).containsExactly("2022-07-06");
        assertThat(document.outlet()).isEqualTo("Harbour Wire");
        assertThat(texts(document, Kind.DATELINE)).containsExactly("Oslo, Feb. 5 (Harbour Wire) —");
        assertThat(texts(document, Kind.BODY)).containsExactly(PARAGRAPH, SECOND);
    }

    @Test
    void a_dateline_is_not_after_the_page_that_repeats_it() {
        Document document =
                read("Ministers reopen the border road\n\n2023-01-02\n\nOSLO, Dec. 30 (Harbour Wire) — " + PARAGRAPH);
        assertThat(document.published().edtf()).isEqualTo("2022-12-30");
    }

    @Test
    void a_missing_year_stays_missing() {
        Document document = read("Ministers reopen the border road\n\nOSLO, May 7 (Harbour Wire) — " + PARAGRAPH);
        assertThat(document.published().edtf()).isEqualTo("XXXX-05-07");
    }

    @Test
    void a_date_in_running_text_is_not_the_date_of_publication() {
        Document document = read("Ministers reopen the border road\n\n"
                + "According to a note published on 27 August 2021, the road was closed for years and nobody used"
                + " it.\n\n"
                + PARAGRAPH);
        assertThat(document.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void what_is_given_wins_and_what_was_found_is_kept() {
        Metadata given = new Metadata(
                "https://example.org/a", "Harbour Wire", "A title", List.of("A. Author"), "en", "2021-08-30");
        Document document =
                read("Ministers reopen the border road\n\n29.08.2021\n\nBy Nora Lindqvist\n\n" + PARAGRAPH, given);
        assertThat(document.uri()).isEqualTo("https://example.org/a");
        assertThat(document.title()).isEqualTo("A title");
        assertThat(document.authors()).containsExactly("A. Author");
        assertThat(document.published().edtf()).isEqualTo("2021-08-30");
        assertThat(document.published().others()).extracting(Published::edtf).containsExactly("2021-08-29");
    }

    @Test
    void the_author_may_stand_at_the_head_or_at_the_foot() {
        assertThat(read("Nora Lindqvist, international observer\n" + PARAGRAPH + "\n" + SECOND)
                        .authors())
                .containsExactly("Nora Lindqvist");
        assertThat(read("A road reopens at last\n\n" + PARAGRAPH + "\n\nAuthor: Wang Hua (王华)\n\nLeave a Reply")
                        .authors())
                .containsExactly("Wang Hua");
        assertThat(read("A road reopens at last\nPosted on 28/02/2023 by Nora Lindqvist\n\n" + PARAGRAPH)
                        .authors())
                .containsExactly("Nora Lindqvist");
        assertThat(read("A road reopens at last\nBy Helen Marsh and Tomasz Wilk\n\n" + PARAGRAPH)
                        .authors())
                .containsExactly("Helen Marsh", "Tomasz Wilk");
    }

    @Test
    void a_title_that_stands_twice_is_read_once() {
        Document document = read("0 $\n"
                + "2,500 $\n\n"
                + "A “Road” Reopens At Last\n\n"
                + "Support Horizon\n\n"
                + "A \"Road\" Reopens At Last\n\n"
                + "Click to see full-size image\n\n"
                + PARAGRAPH + "\n\nSupport Horizon");
        assertThat(texts(document, Kind.HEADING)).containsExactly("A \"Road\" Reopens At Last");
        assertThat(texts(document, Kind.BODY)).containsExactly(PARAGRAPH);
        assertThat(document.outlet()).isEqualTo("Horizon");
    }

    @Test
    void a_counter_before_the_title_is_not_part_of_it() {
        Document document = read("12 Ministers reopen the road after five years\n\n24 October 2024\n\n" + PARAGRAPH);
        assertThat(document.title()).isEqualTo("Ministers reopen the road after five years");
    }

    @Test
    void a_paragraph_in_another_language_is_kept_and_not_read() {
        String russian =
                "Министры иностранных дел Норвегии и Швеции встретились в Осло и договорились открыть дорогу через"
                        + " границу.";
        Document document =
                read("Ministers reopen the border road\n\n" + PARAGRAPH + "\n\n" + russian + "\n\n" + SECOND);
        assertThat(texts(document, Kind.BODY)).contains(russian);
        assertThat(document.readable()).hasSize(3).allMatch(region -> region.language() == null);
        assertThat(document.regions()).anyMatch(region -> "ru".equals(region.language()));
    }

    @Test
    void lines_wrapped_at_a_margin_are_one_paragraph() {
        String wrapped = "The foreign ministers of Norway and Sweden met in Oslo on Tuesday\n"
                + "and agreed to reopen the border road, which had been closed since\n"
                + "the spring of the year before. They will meet again in Stockholm,\n"
                + "a spokeswoman for the ministry said after the end of the meeting.\n";
        Document document = read("Ministers reopen the border road\n\n" + wrapped + "\n" + wrapped);
        assertThat(texts(document, Kind.BODY)).hasSize(2);
    }

    @Test
    void a_page_is_read_by_its_structure() {
        String html = "<html lang=en><head><title>Ministers reopen the road | Harbour Wire</title><meta"
                + " property='og:site_name' content='Harbour Wire'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-08T10:00:00Z\",\"author\":{\"name\":\"Nora"
                + " Lindqvist\"}}</script></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><script>var"
                + " secret = 1;</script><article><h1>Ministers reopen the road</h1><p>"
                + PARAGRAPH + "</p><figure><figcaption>The road in May</figcaption></figure><p>" + SECOND
                + "</p></article><div class='related-posts'><a href=/x>Ten roads to see this summer</a></div><footer>©"
                + " Harbour Wire</footer></body></html>";
        Document document = read(html);
        assertThat(document.title()).isEqualTo("Ministers reopen the road");
        assertThat(document.outlet()).isEqualTo("Harbour Wire");
        assertThat(document.authors()).containsExactly("Nora Lindqvist");
        assertThat(document.published().edtf()).isEqualTo("2023-05-08");
        assertThat(document.published().basis()).isEqualTo(Published.Basis.METADATA);
        assertThat(texts(document, Kind.BODY)).containsExactly(PARAGRAPH, SECOND);
        assertThat(texts(document, Kind.CAPTION)).containsExactly("The road in May");
        assertThat(document.text()).contains("Ten roads to see").doesNotContain("secret");
    }

    @Test
    void a_page_of_few_words_is_read_whole() {
        Document document = read("<html><body><p>They met.</p></body></html>");
        assertThat(texts(document, Kind.BODY)).containsExactly("They met.");
    }

    @Test
    void a_plain_text_with_a_leftover_tag_is_no_page() {
        Document document = read("<b>Ministers reopen the border road</b>\n" + PARAGRAPH + "<br>\n" + SECOND);
        assertThat(document.title()).isEqualTo("Ministers reopen the border road");
        assertThat(texts(document, Kind.BODY)).hasSize(2);
    }

    @Test
    void links_between_paragraphs_are_not_headings() {
        Document document = read("Ministers reopen the border road\n\n" + PARAGRAPH
                + "\n\nRead more\nTrains late again\nA summer by the lake\n\n" + SECOND + "\n\nWhat comes next\n\n"
                + PARAGRAPH
                + "\n\n" + SECOND);
        assertThat(texts(document, Kind.HEADING))
                .containsExactly("Ministers reopen the border road", "What comes next");
    }

    @Test
    void an_address_may_hold_the_day() {
        Metadata given = new Metadata("https://example.org/2021/06/28/talks", null, null, List.of(), null, null);
        assertThat(read(PARAGRAPH, given).published().edtf()).isEqualTo("2021-06-28");
        assertThat(read(PARAGRAPH, given).outlet()).isEqualTo("example.org");
    }

    @Test
    void the_id_depends_on_the_text_and_on_the_given_address_only() {
        Document one = ((Outcome.Read) reader.read(bytes(PARAGRAPH), "a/b.txt", Metadata.NONE)).document();
        Document other = ((Outcome.Read) reader.read(bytes(PARAGRAPH), "c.txt", Metadata.NONE)).document();
        assertThat(one.id()).isEqualTo(other.id()).isEqualTo(RecordId.document(null, PARAGRAPH));
    }

    @Test
    void what_is_no_text_is_refused_with_a_reason() {
        assertThat(reason(new byte[0])).isEqualTo("it is empty");
        assertThat(reason(bytes(" \n\t "))).contains("white space");
        assertThat(reason(bytes("%PDF-1.7 and so on"))).contains("PDF");
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        assertThat(reason(noise)).isNotEmpty();
        assertThat(reason(bytes("<html><head><title>Cut off</title><script>var a = 'it never en")))
                .contains("without text");
    }

    @Test
    void what_is_too_large_is_refused_and_the_limit_can_be_raised() {
        DocumentReader small = new DocumentReader(new DocumentReader.Limits(1_000, 500));
        byte[] line = bytes("word ".repeat(150));
        assertThat(((Outcome.NotRead) small.read(line, "a.txt", Metadata.NONE)).reason())
                .isEqualTo("one line has 750 characters and the limit is 500; raise the limit to read it");
        assertThat(((Outcome.NotRead) small.read(bytes("word ".repeat(300)), "a.txt", Metadata.NONE)).reason())
                .isEqualTo("it has 1500 bytes and the limit is 1000; raise the limit to read it");
        assertThat(reader.read(line, "a.txt", Metadata.NONE)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void ten_thousand_tags_inside_each_other_do_no_harm() {
        String html = "<html><body>" + "<div>".repeat(10_000) + "<p>" + PARAGRAPH + "</p>" + "</div>".repeat(10_000)
                + "</body></html>";
        assertThat(texts(read(html), Kind.BODY)).containsExactly(PARAGRAPH);
        assertThat(texts(read("<html><body>" + "<b>".repeat(10_000) + PARAGRAPH), Kind.BODY))
                .containsExactly(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "GB18030"})
    void common_encodings_are_told_apart(String charset) {
        String text = switch (charset) {
            case "windows-1251" ->
                "Министры встретились в Осло во вторник и договорились открыть дорогу через границу. Встреча"
                        + " продолжалась два часа.";
            case "GB18030" -> "两国外交部长星期二在奥斯陆举行会谈，双方同意重新开放边境公路，并就下一步合作交换了意见。会谈持续了两个小时。";
            case "windows-1252" ->
                "The minister’s café in Zürich – “a naïve idea” – was closed, he said. The résumé of the meeting took"
                        + " two pages.";
            default -> PARAGRAPH + " “Très bien”, 好的。";
        };
        Outcome outcome = reader.read(text.getBytes(Charset.forName(charset)), "a.txt", Metadata.NONE);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, read -> {
            assertThat(read.document().text()).isEqualTo(text);
            assertThat(read.charset()).isEqualTo(charset);
        });
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        byte[] marked = bytes("\ufeff" + PARAGRAPH);
        assertThat(((Outcome.Read) reader.read(marked, "a.txt", Metadata.NONE))
                        .document()
                        .text())
                .isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        byte[] marked = ("\ufeff" + PARAGRAPH).getBytes(Charset.forName(charset));
        assertThat(reader.read(marked, "a.txt", Metadata.NONE)).isInstanceOfSatisfying(Outcome.Read.class, read -> {
            assertThat(read.document().text()).isEqualTo(PARAGRAPH);
            assertThat(read.charset()).isEqualTo(charset);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void null_characters_behind_a_byte_order_mark_are_no_text(String charset) {
        byte[] marked = ("\ufeff" + PARAGRAPH + "\0\0" + PARAGRAPH).getBytes(Charset.forName(charset));
        assertThat(reader.read(marked, "a.html", Metadata.NONE))
                .isInstanceOfSatisfying(
                        Outcome.NotRead.class,
                        refused -> assertThat(refused.reason()).contains("zero bytes"));
    }

    @Test
    void any_text_gives_regions_in_order_that_cover_every_character() {
        Random random = new Random(11);
        String[] pieces = {
            PARAGRAPH,
            SECOND,
            "Home | World | Asia",
            "12 $",
            "😀 a 北京 b",
            "北京会谈。两国同意。",
            "By Nora Lindqvist",
            "< /b>",
            "<b>Why</b>",
            "OSLO, May 7 (Harbour Wire) — " + PARAGRAPH,
            "2022-07-06 0 By",
            "Leave a Reply",
            "a.jpg",
            "\u00a0",
            "😀",
            "(end)",
            "What next?",
            "Фото: ТАСС",
            "\r",
            "“We agreed,” she said.",
            "<",
            "x".repeat(300),
            "1. 2. 3.",
            "&nbsp;"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder builder = new StringBuilder();
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                builder.append(pieces[random.nextInt(pieces.length)]).append("\n".repeat(random.nextInt(3)));
            }
            byte[] bytes = bytes(builder.toString());
            Outcome outcome = reader.read(bytes, "a.txt", Metadata.NONE);
            if (outcome instanceof Outcome.Read read) {
                holds(read.document());
                assertThat(reader.read(bytes, "a.txt", Metadata.NONE)).isEqualTo(outcome);
            }
        }
    }

    private static void holds(Document document) {
        int[] points = document.text().codePoints().toArray();
        boolean[] covered = new boolean[points.length];
        int end = 0;
        for (Region region : document.regions()) {
            assertThat(region.start()).isGreaterThanOrEqualTo(end);
            assertThat(region.end()).isGreaterThan(region.start()).isLessThanOrEqualTo(points.length);
            Arrays.fill(covered, region.start(), region.end(), true);
            end = region.end();
        }
        for (int i = 0; i < points.length; i++) {
            boolean blank = Character.isWhitespace(points[i])
                    || Character.isSpaceChar(points[i])
                    || Character.isISOControl(points[i]);
            assertThat(covered[i] || blank || points[i] == 0xFEFF)
                    .as("code point %d of %s", i, document.text())
                    .isTrue();
        }
    }

    @Test
    void the_name_of_an_outlet_alone_above_a_text_is_no_title() {
        Document document = read("The Harbour Gazette\n18 January 2016\n\nBy Ruth Adler\n\n" + PARAGRAPH);
        assertThat(document.outlet()).isEqualTo("The Harbour Gazette");
        assertThat(document.title()).isNull();
        assertThat(document.authors()).containsExactly("Ruth Adler");
    }

    private Document read(String text) {
        return read(text, Metadata.NONE);
    }

    private Document read(String text, Metadata given) {
        return ((Outcome.Read) reader.read(bytes(text), "a.txt", given)).document();
    }

    private String reason(byte[] bytes) {
        return ((Outcome.NotRead) reader.read(bytes, "a.txt", Metadata.NONE)).reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(Document document, Kind kind) {
        CodePoints points = new CodePoints(document.text());
        return document.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(region -> points.slice(region.start(), region.end()))
                .toList();
    }
}
