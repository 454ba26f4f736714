package org.dragoman.evaluation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

class StatementScoreTest {
    private static final String TEXT = "“We agree,” the envoy said. “We\nsign.”";
    private static final GoldArticle ARTICLE = GoldArticle.of(
            "sample_0000",
            TEXT,
            List.of(
                    "T1\tContent 0 11;28 31;32 38\t“We agree,” “We sign.”",
                    "T2\tSource 12 21\tthe envoy",
                    "T3\tCue 22 26\tsaid",
                    "T4\tAttribution 22 26\tsaid",
                    "E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1",
                    "#1\tAnnotatorNotes T1\tnothing"));

    private static String scored(List<GoldAttribution> found, List<String> misses) {
        StatementScore score = new StatementScore();
        score.add(ARTICLE, found, misses);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        score.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Span span(int start, int end) {
        return new Span(start, end, TEXT.substring(start, end));
    }

    @Test
    void pieces_of_standoff_are_read_by_code_points() {
        assertThat(ARTICLE.attributions()).singleElement().satisfies(a -> {
            assertThat(a.source()).extracting(Span::text).containsExactly("the envoy");
            assertThat(a.content()).extracting(Span::text).containsExactly("“We agree,”", "“We", "sign.”");
        });
    }

    @Test
    void the_gold_itself_scores_full_marks_and_has_no_misses() {
        List<String> misses = new ArrayList<>();
        assertThat(scored(ARTICLE.attributions(), misses))
                .containsPattern("content exact +2 +100.0 +100.0 +100.0")
                .containsPattern("triple +1 +100.0 +100.0 +100.0");
        assertThat(misses).isEmpty();
    }

    @Test
    void pieces_that_only_white_space_parts_count_as_one() {
        GoldAttribution found =
                new GoldAttribution(List.of(span(12, 21)), List.of(span(22, 26)), List.of(span(0, 11), span(28, 38)));
        assertThat(scored(List.of(found), new ArrayList<>())).containsPattern("triple +1 +100.0 +100.0 +100.0");
    }

    @Test
    void a_content_that_ends_too_early_begins_right_but_is_not_exact() {
        GoldAttribution found = new GoldAttribution(List.of(span(12, 21)), List.of(span(22, 26)), List.of(span(0, 9)));
        List<String> misses = new ArrayList<>();
        assertThat(scored(List.of(found), misses))
                .containsPattern("content exact +2 +0.0 +0.0 +0.0")
                .containsPattern("content begin +2 +100.0 +50.0 +66.7");
        assertThat(misses).hasSize(2);
        assertThat(misses.get(0)).contains("\tgold\t");
        assertThat(misses.get(1)).contains("\tfound\t");
    }

    @Test
    void a_damaged_line_is_passed_over() {
        assertThat(GoldArticle.of("x_0000", TEXT, List.of("T1", "", "E1\tCue:T9"))
                        .attributions())
                .isEmpty();
    }
}
