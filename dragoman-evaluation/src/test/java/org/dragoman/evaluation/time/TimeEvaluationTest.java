package org.dragoman.evaluation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.document.Span;
import org.dragoman.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeEvaluationTest {
    private static final String ARTICLE = """
            <?xml version="1.0" ?>
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="TIME" value="2021-08-29T10:00">29 August</TIMEX3></DCT>
            <TEXT>
            The envoys <EVENT eid="e1" class="OCCURRENCE">met</EVENT> 💬 <TIMEX3 tid="t1" type="DATE" value="2021-08-28">yesterday</TIMEX3>.

            They stayed for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3> &amp; left.
            </TEXT>
            </TimeML>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_body_keeps_its_text_and_the_marks_their_places() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tml"), ARTICLE);
        TimeMl read = TimeMl.read(file);
        assertThat(read.document().published().edtf()).isEqualTo("2021-08-29");
        assertThat(read.document().regions()).hasSize(2);
        assertThat(read.document().text()).contains("two days & left.").doesNotContain("29 August");
        int[] points = read.document().text().codePoints().toArray();
        for (TimeMl.Marked marked : read.expressions()) {
            assertThat(new String(points, marked.start(), marked.end() - marked.start()))
                    .isEqualTo(marked.text());
        }
        assertThat(read.expressions()).extracting(TimeMl.Marked::value).containsExactly("2021-08-28", "P2D");
    }

    @Test
    void a_file_that_is_no_xml_is_named_in_the_error() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT>");
        assertThatThrownBy(() -> TimeMl.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.tml");
    }

    private static TimeExpression found(int start, int end, String value) {
        Span span = new Span(start, end, "x".repeat(end - start));
        return new TimeExpression("t", "d", span, TimeExpression.Type.DATE, value, null, "text", 0, 0, 0);
    }

    @Test
    void an_expression_matches_once_and_its_value_counts_only_then() {
        TimeScore score = new TimeScore();
        List<TimeMl.Marked> marked =
                List.of(new TimeMl.Marked(0, 10, "x", "DATE", "2021"), new TimeMl.Marked(20, 30, "x", "DATE", "2022"));
        score.add(marked, List.of(found(0, 10, "2021"), found(5, 8, "2021"), found(25, 35, "1999")));
        // Two of three found and two of two marked match; one has the same bounds and one the same value.
        assertThat(score.relaxed()).isCloseTo(80.0, within(0.01));
        assertThat(score.strict()).isCloseTo(40.0, within(0.01));
        assertThat(score.value()).isCloseTo(40.0, within(0.01));
    }

    @Test
    void the_corpora_are_read_as_well_as_before() throws IOException {
        String shared = System.getProperty("dragoman.shared", System.getenv("DRAGOMAN_SHARED"));
        Path root = shared != null
                ? Path.of(shared)
                : Files.exists(Path.of("../shared")) ? Path.of("../shared") : Path.of("../../shared");
        Path corpora = root.resolve("gold/time");
        assumeTrue(Files.isDirectory(corpora), "the TimeML corpora are not in " + corpora);
        assumeTrue(System.getProperty("dragoman.cache") != null, "without -Ddragoman.cache parsing them takes minutes");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            TimeEvaluation.run(corpora, TimeEvaluation.Part.DEVELOPED, null, out);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(figure(text, "AQUAINT", "relaxed P [0-9.]+ R [0-9.]+ F1")).isGreaterThan(91);
        assertThat(figure(text, "TimeBank", "relaxed P [0-9.]+ R [0-9.]+ F1")).isGreaterThan(91);
        assertThat(figure(text, "AQUAINT", "value F1")).isGreaterThan(73);
        assertThat(figure(text, "TimeBank", "value F1")).isGreaterThan(77);
    }

    private static double figure(String text, String corpus, String name) {
        Matcher matcher = Pattern.compile(corpus + ".*?" + name + " ([0-9.]+)").matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
