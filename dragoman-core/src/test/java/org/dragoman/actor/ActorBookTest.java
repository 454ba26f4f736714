package org.dragoman.actor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.NameIndex;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Term;
import org.junit.jupiter.api.Test;

class ActorBookTest {
    private final ActorBook book = ActorBook.standard();

    @Test
    void a_metonym_names_the_state_whose_government_sits_there() {
        assertThat(book.find("Kremlin").get(0).id()).isEqualTo("RUS");
        assertThat(book.find("the Kremlin").get(0).id()).isEqualTo("RUS");
        assertThat(book.find("Kremlin").get(0).use()).isEqualTo(Entry.Use.METONYM);
        assertThat(book.find("Foggy Bottom")).extracting(Entry::id).contains("USA");
    }

    @Test
    void an_acronym_is_found_with_and_without_dots_but_not_as_a_common_word() {
        assertThat(book.find("U.S.")).extracting(Entry::id).contains("USA");
        assertThat(book.find("US")).extracting(Entry::id).contains("USA");
        assertThat(book.find("us")).isEmpty();
        assertThat(book.find("D.P.R.K.")).extracting(Entry::id).contains("PRK");
    }

    @Test
    void the_holder_of_an_office_depends_on_the_date() {
        assertThat(holder(OfficeClass.FOREIGN_MINISTER, "CHN", "2023-05-10")).isEqualTo("Qin Gang");
        assertThat(holder(OfficeClass.FOREIGN_MINISTER, "CHN", "2024")).isEqualTo("Wang Yi");
        assertThat(holder(OfficeClass.HEAD_OF_STATE, "RUS", "2010-06")).isEqualTo("Dmitry Medvedev");
        assertThat(book.holder(OfficeClass.HEAD_OF_STATE, "RUS", "XXXX-06-28")).isEmpty();
    }

    @Test
    void on_the_day_of_a_handover_the_successor_holds_the_office() {
        assertThat(holder(OfficeClass.HEAD_OF_STATE, "USA", "2021-01-20")).isEqualTo("Joe Biden");
    }

    @Test
    void a_title_finds_its_bearer_where_a_supreme_leader_is_head_of_state() {
        assertThat(name(book.titled("president", "IRN", "2022-06-01").orElseThrow()))
                .isEqualTo("Ebrahim Raisi");
        assertThat(name(book.titled("secretary of state", "USA", "2022-06-01").orElseThrow()))
                .isEqualTo("Antony Blinken");
    }

    @Test
    void the_leader_of_a_parliamentary_state_is_its_head_of_government() {
        assertThat(name(book.leader("DEU", "2015").orElseThrow())).isEqualTo("Angela Merkel");
        assertThat(name(book.leader("CHN", "2015").orElseThrow())).isEqualTo("Xi Jinping");
    }

    @Test
    void a_surname_is_resolved_by_who_was_in_office() {
        assertThat(book.surnamed("Bush", "1991").get(0).name()).isEqualTo("George H. W. Bush");
        assertThat(book.surnamed("Bush", "2005").get(0).name()).isEqualTo("George W. Bush");
    }

    @Test
    void the_longest_name_is_found_across_tokens() {
        List<String> tokens =
                List.of("The", "Russian", "Federation", "and", "the", "People", "'s", "Republic", "of", "China", "met");
        List<NameIndex.Match> matches = book.names().all(tokens);
        assertThat(matches).extracting(m -> m.entries().get(0).id()).containsExactly("RUS", "CHN");
        assertThat(matches.get(1).first()).isEqualTo(5);
        assertThat(matches.get(1).last()).isEqualTo(9);
    }

    @Test
    void a_hyphen_joins_names_whether_or_not_it_is_a_token() {
        assertThat(book.names().all(List.of("Guinea", "-", "Bissau"))).hasSize(1);
        assertThat(book.names().all(List.of("Guinea-Bissau")))
                .extracting(match -> match.entries().get(0).id())
                .containsExactly("GNB");
    }

    @Test
    void the_members_of_a_body_depend_on_the_date() {
        String brics = book.find("BRICS").get(0).id();
        assertThat(book.members(brics, "2012")).containsExactly("BRA", "CHN", "IND", "RUS", "ZAF");
        assertThat(book.members(brics, "2025-02")).contains("IDN", "IRN", "ARE").hasSize(10);
        String nato = book.find("Nato").get(0).id();
        assertThat(book.members(nato, "2023-01-01")).hasSize(30).doesNotContain("FIN");
        assertThat(book.members(nato, "2025-01-01")).hasSize(32);
        assertThat(book.members(book.find("EU").get(0).id(), "2019-06-01")).hasSize(28);
        assertThat(book.members(book.find("UN").get(0).id(), "2020")).hasSize(193);
        assertThat(book.members(book.find("UN Security Council").get(0).id(), "2022-06-01"))
                .hasSize(15);
    }

    @Test
    void a_word_is_no_acronym() {
        assertThat(book.find("who")).isEmpty();
        assertThat(book.find("Who")).isEmpty();
        assertThat(book.find("WHO")).extracting(Entry::kind).contains(Entry.Kind.BODY);
    }

    @Test
    void a_common_word_names_nobody_by_itself() {
        assertThat(book.find("Theresa May")).isNotEmpty();
        assertThat(book.find("May")).isEmpty();
        assertThat(book.find("Swift")).isEmpty();
        assertThat(book.find("SWIFT")).isNotEmpty();
        assertThat(book.find("Nato")).isNotEmpty();
    }

    @Test
    void spellings_of_one_name_lead_to_one_person() {
        String id = book.find("Volodymyr Zelensky").get(0).id();
        assertThat(book.find("Volodymyr Zelenskyy").get(0).id()).isEqualTo(id);
        assertThat(book.find("Владимир Зеленский").get(0).id()).isEqualTo(id);
        assertThat(book.find("习近平").get(0).id())
                .isEqualTo(book.find("Xi Jinping").get(0).id());
    }

    @Test
    void an_outlet_is_found_by_host_and_by_name() {
        assertThat(requireNonNull(book.outletAt("www.tass.com")).name()).isEqualTo("TASS");
        assertThat(book.outletAt("localhost")).isNull();
        assertThat(book.find("Xinhua").get(0).kind()).isEqualTo(Entry.Kind.OUTLET);
    }

    @Test
    void a_place_is_found_in_the_country_hinted_at() {
        assertThat(requireNonNull(book.place("Alexandria", null)).country()).isEqualTo("EGY");
        assertThat(requireNonNull(book.place("Alexandria", "USA")).country()).isEqualTo("USA");
        assertThat(requireNonNull(book.place("Kiev", "UKR")).name()).isEqualTo("Kyiv");
        assertThat(book.place("Nowhere at all", null)).isNull();
    }

    @Test
    void dates_that_are_no_dates_find_nobody() {
        for (String date : List.of("", "yesterday", "20", "-", "/", "2021/1999", "XXXX-01-01", "../..", "2021-99-99")) {
            book.holders(OfficeClass.HEAD_OF_STATE, "USA", date);
            book.surnamed("Putin", date);
            book.members("Q7184", date);
        }
        assertThat(book.holder(OfficeClass.HEAD_OF_STATE, "USA", "yesterday")).isEmpty();
        assertThat(book.holder(OfficeClass.HEAD_OF_STATE, "no such state", "2020"))
                .isEmpty();
    }

    private String holder(OfficeClass office, String state, String date) {
        return name(book.holder(office, state, date).orElseThrow());
    }

    private String name(Term term) {
        return requireNonNull(book.person(term.person())).name();
    }

    @Test
    void a_king_of_many_realms_belongs_to_the_one_that_news_speaks_of_most() {
        assertThat(requireNonNull(book.actor("person:king-charles-iii")).of()).isEqualTo("GBR");
    }

    @Test
    void leaders_of_the_past_are_found_by_their_full_names() {
        assertThat(book.find("Manuel Zelaya")).isNotEmpty();
        assertThat(book.find("Charles Taylor").get(0).id())
                .isEqualTo(book.holder(OfficeClass.HEAD_OF_STATE, "LBR", "2000-01-01")
                        .orElseThrow()
                        .person());
    }
}
