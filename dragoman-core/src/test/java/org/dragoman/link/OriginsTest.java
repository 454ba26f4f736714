package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.actor.ActorBook;
import org.dragoman.link.Origin.Reason;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final String TEXT = words(1, 300);

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("word").append(random.nextInt(500)).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private static Map<String, Origin> origins(Article... articles) {
        Map<String, Article> byId = new TreeMap<>();
        for (Article article : articles) {
            byId.put(article.id(), article);
        }
        return Origins.of(byId, ActorBook.standard()).byDocument();
    }

    private static Origin origin(Map<String, Origin> origins, String document) {
        return java.util.Objects.requireNonNull(origins.get(document), document);
    }

    @Test
    void the_same_text_under_two_outlets_is_one_origin() {
        Map<String, Origin> origins = origins(
                Article.of("doc-a", "The Lake Post", "2021-03-03", TEXT),
                Article.of("doc-b", "Fjord Times", "2021-03-04", TEXT.toUpperCase(java.util.Locale.ROOT)));
        assertThat(origin(origins, "doc-a")).isEqualTo(origin(origins, "doc-b"));
        assertThat(origin(origins, "doc-a").reason()).isEqualTo(Reason.SAME_TEXT);
    }

    @Test
    void a_text_with_a_new_headline_and_a_cut_end_is_one_origin() {
        Map<String, Origin> origins = origins(
                Article.of("doc-a", "The Lake Post", null, TEXT),
                Article.of(
                        "doc-b", "Fjord Times", null, "What the two said " + TEXT.substring(0, TEXT.length() * 3 / 4)));
        assertThat(origin(origins, "doc-b").documents()).containsExactly("doc-a", "doc-b");
        assertThat(origin(origins, "doc-b").reason()).isEqualTo(Reason.NEAR_DUPLICATE);
    }

    @Test
    void two_texts_of_their_own_are_two_origins() {
        Map<String, Origin> origins =
                origins(Article.of("doc-a", null, null, TEXT), Article.of("doc-b", null, null, words(2, 300)));
        assertThat(origin(origins, "doc-a").id())
                .isNotEqualTo(origin(origins, "doc-b").id());
        assertThat(origin(origins, "doc-a").reason()).isEqualTo(Reason.ALONE);
    }

    @Test
    void papers_that_credit_one_agency_are_one_origin_with_the_agency() {
        Map<String, Origin> origins = origins(
                Article.of("doc-a", "The Lake Post", null, "GENEVA, March 3 (Reuters) - " + TEXT),
                Article.of("doc-b", "Fjord Times", null, "GENEVA (Reuters) — " + words(3, 200)),
                Article.of("doc-c", "Reuters", null, words(4, 200)),
                Article.of("doc-d", "Fjord Times", null, words(5, 200)));
        assertThat(origin(origins, "doc-a").documents()).containsExactly("doc-a", "doc-b", "doc-c");
        assertThat(origin(origins, "doc-a").reason()).isEqualTo(Reason.AGENCY);
        assertThat(origin(origins, "doc-d").documents()).containsExactly("doc-d");
    }

    @Test
    void a_translation_belongs_to_the_paper_it_was_made_from() {
        Map<String, Origin> origins = origins(
                Article.of(
                        "doc-a",
                        "Fjord Times",
                        null,
                        TEXT + "\nThis is an edited translation of a commentary posted by"
                                + " The Lake Post on 3 March."),
                Article.of("doc-b", "The Lake Post", null, words(6, 200)));
        assertThat(origin(origins, "doc-a").documents()).containsExactly("doc-a", "doc-b");
        assertThat(origin(origins, "doc-a").reason()).isEqualTo(Reason.REPRINT);
    }

    @Test
    void short_texts_are_one_origin_only_where_they_are_the_same() {
        Map<String, Origin> origins = origins(
                Article.of("doc-a", null, null, "The two presidents met."),
                Article.of("doc-b", null, null, "The two presidents met today."),
                Article.of("doc-c", null, null, "The two presidents met!"));
        assertThat(origin(origins, "doc-a").documents()).containsExactly("doc-a", "doc-c");
    }

    @Test
    void likeness_is_estimated_within_a_tenth_and_a_half() {
        for (int part = 1; part <= 9; part++) {
            String one = words(7, 2000);
            int cut = one.length() * part / 10;
            // Two texts of equal length of which the first part is the same: part / (20 - part) of the rows.
            double expected = part / (20.0 - part);
            double found = Sketch.of(one).alike(Sketch.of(one.substring(0, cut) + words(8 + part, 200 * (10 - part))));
            assertThat(found).as("%d tenths", part).isBetween(expected - 0.15, expected + 0.15);
        }
    }

    @Test
    void one_speaker_in_many_papers_is_one_origin() {
        Linked linked = Planted.linked(
                "event AID/provide SWE > KEN when=2021-07-09 by=person:berg",
                "event AID/provide SWE > KEN when=2021-07-09 by=person:berg",
                "event AID/provide SWE > KEN when=2021-07-09");
        Event event = linked.events().get(0);
        assertThat(event.support().documents()).isEqualTo(3);
        assertThat(event.support().asserted()).isEqualTo(1);
        assertThat(event.support().origins()).isEqualTo(2);
        assertThat(linked.origins().stream()
                        .filter(origin -> origin.reason() == Reason.QUOTATION)
                        .map(Origin::documents))
                .containsExactly(List.of("doc-1", "doc-2"));
    }
}
