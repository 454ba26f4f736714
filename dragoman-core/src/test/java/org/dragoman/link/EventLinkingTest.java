package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.actor.ActorBook;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

class EventLinkingTest {
    private static final String MEET = "event CONSULT/meet person:kamau > person:lind ";
    private static final String CALL = "event CONSULT/call person:kamau > person:lind ";

    @Test
    void two_papers_on_one_meeting_tell_of_one_event() {
        Linked linked = Planted.linked(
                MEET + "when=2021-03-03 where=Geneva,CHE",
                "event CONSULT/talks person:lind > person:kamau when=2021-03-03");
        assertThat(linked.events()).hasSize(1);
        Event event = linked.events().get(0);
        assertThat(event.reports()).containsExactly("ev-1", "ev-2");
        assertThat(event.documents()).hasSize(2);
        assertThat(event.mode()).isEqualTo("meet");
        assertThat(event.members().get(1).because())
                .contains("the same participants")
                .contains("the same day");
    }

    @Test
    void calls_of_two_days_are_two() {
        assertThat(Planted.linked(CALL + "when=2021-06-28", CALL + "when=2021-08-25")
                        .events())
                .hasSize(2);
    }

    @Test
    void a_missing_year_is_filled_from_the_event_and_the_basis_is_kept() {
        Event event = Planted.linked(
                        "event CONSULT/video person:lind > person:kamau when=XXXX-06-28",
                        CALL + "when=2021-06-24~/2021-06-30",
                        CALL + "when=2021-08-25")
                .event("ev-1")
                .orElseThrow();
        assertThat(event.reports()).containsExactly("ev-1", "ev-2");
        assertThat(event.when()).isEqualTo("2021-06-28");
        assertThat(event.mode()).isEqualTo("video");
        assertThat(event.members()).extracting(Event.Member::filled).containsExactly("2021-06-28", "2021-06-28");
        assertThat(event.members()).extracting(Event.Member::basis).containsExactly("ev-2", "ev-1");
    }

    @Test
    void a_missing_year_stays_missing_where_two_years_fit() {
        Linked linked = Planted.linked(CALL + "when=XXXX-06-28", CALL + "when=2020-06-28", CALL + "when=2021-06-28");
        assertThat(linked.events()).hasSize(3);
        assertThat(linked.event("ev-1").orElseThrow().when()).isEqualTo("XXXX-06-28");
    }

    @Test
    void a_background_mention_joins_the_one_event_it_can_mean() {
        assertThat(Planted.linked(
                                "event CONSULT/visit person:kamau > SWE when=2023-10-17",
                                "event CONSULT/visit person:kamau > SWE when=2023-23",
                                "event CONSULT/visit person:kamau > SWE when=2022-05-01")
                        .event("ev-2")
                        .orElseThrow()
                        .reports())
                .containsExactly("ev-1", "ev-2");
    }

    @Test
    void a_background_mention_that_fits_two_events_joins_neither() {
        assertThat(Planted.linked(
                                "event CONSULT/visit person:kamau > SWE when=2023-10-17",
                                "event CONSULT/visit person:kamau > SWE when=2023",
                                "event CONSULT/visit person:kamau > SWE when=2023-05-01")
                        .events())
                .hasSize(3);
    }

    @Test
    void states_stand_for_the_persons_who_speak_for_them() {
        assertThat(Planted.linked(MEET + "when=2021-03-03", "event CONSULT/talks KEN > SWE when=2021-03-03")
                        .events())
                .hasSize(1);
    }

    @Test
    void other_persons_of_the_same_states_met_by_themselves() {
        assertThat(Planted.linked(
                                MEET + "when=2021-03-03",
                                "event CONSULT/meet person:otieno > person:berg when=2021-03-03")
                        .events())
                .hasSize(2);
    }

    @Test
    void who_attacks_and_who_is_attacked_are_told_apart() {
        assertThat(Planted.linked(
                                "event ASSAULT/attack group:reds > group:blues when=2020-02-02",
                                "event ASSAULT/attack group:blues > group:reds when=2020-02-02")
                        .events())
                .hasSize(2);
    }

    @Test
    void plans_and_denials_belong_to_an_event_and_do_not_make_it_happen() {
        Linked planned = Planted.linked(
                "event CONSULT/visit person:kamau > SWE when=2021-05 reality=planned",
                "event CONSULT/visit person:kamau > SWE when=2021-05-10 reality=possible");
        assertThat(planned.events()).hasSize(1);
        assertThat(planned.events().get(0).happened()).isFalse();
        assertThat(planned.events().get(0).reality()).isEqualTo(Reality.PLANNED);

        Event event = Planted.linked(
                        "event AID/provide SWE > KEN when=2021-07-09",
                        "event AID/provide SWE > KEN when=2021-07-09 reality=denied by=person:berg")
                .events()
                .get(0);
        assertThat(event.happened()).isTrue();
        assertThat(event.origins()).hasSize(1);
        assertThat(event.deniedBy()).containsExactly("person:berg");
    }

    @Test
    void undated_reports_of_two_papers_stay_apart() {
        assertThat(Planted.linked(MEET, MEET).events()).hasSize(2);
    }

    @Test
    void any_order_and_any_portions_give_the_same_events() {
        Random random = new Random(41);
        for (int round = 0; round < 60; round++) {
            List<String> lines = lines(random, 40);
            List<String> expected = texts(Planted.linked(lines.toArray(String[]::new)));
            Corpus whole = Planted.corpus(lines.toArray(String[]::new));
            List<Report> reports = new ArrayList<>(whole.reports());
            Collections.shuffle(reports, random);
            LinkIndex index = new LinkIndex(ActorBook.standard());
            for (Report report : reports) {
                index.add(new Corpus(
                        whole.articles().stream()
                                .filter(article -> article.id().equals(report.document()))
                                .toList(),
                        List.of(report),
                        List.of(),
                        List.of(),
                        List.of(),
                        whole.speakers(),
                        whole.owners()));
                if (random.nextInt(5) == 0) {
                    index.linked();
                }
            }
            assertThat(texts(index.linked())).isEqualTo(expected);
        }
    }

    @Test
    void what_is_taken_away_leaves_no_trace() {
        Random random = new Random(43);
        List<String> lines = lines(random, 60);
        LinkIndex index = new LinkIndex(ActorBook.standard());
        index.add(Planted.corpus(lines.toArray(String[]::new)));
        index.linked();
        for (int number = 31; number <= 60; number++) {
            index.remove("doc-" + number);
        }
        assertThat(texts(index.linked()))
                .isEqualTo(texts(Planted.linked(lines.subList(0, 30).toArray(String[]::new))));
    }

    private static List<String> texts(Linked linked) {
        List<String> texts = new ArrayList<>();
        linked.events().forEach(event -> texts.add(event.toString()));
        linked.conflicts().forEach(conflict -> texts.add(conflict.toString()));
        linked.origins().forEach(origin -> texts.add(origin.toString()));
        return texts;
    }

    private static List<String> lines(Random random, int count) {
        List<String> modes = List.of("meet", "call", "video", "talks", "visit");
        List<String> sides = List.of("person:kamau", "KEN", "person:otieno");
        List<String> others = List.of("person:lind", "SWE", "person:berg");
        List<String> dates = List.of(
                "2021-03-03",
                "2021-03-04",
                "2021-03",
                "2021",
                "XXXX-03-03",
                "2021-03-03/2021-03-05",
                "2020-03-03",
                "2021-21",
                "../2021-03-06");
        List<String> places = List.of("", " where=Geneva,CHE", " where=Vienna,AUT", " where=Switzerland,CHE");
        List<String> realities = List.of("", "", " reality=planned", " reality=denied");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("event CONSULT/" + one(modes, random) + " " + one(sides, random) + " > " + one(others, random)
                    + " when=" + one(dates, random) + one(places, random) + one(realities, random));
        }
        return lines;
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
