package org.dragoman.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.figure.TestTexts;
import org.dragoman.language.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentReaderTest {
    private static final InstrumentReader READER = new InstrumentReader();

    private static List<Instrument> read(String text) {
        return read(text, Map.of(), Map.of());
    }

    private static List<Instrument> read(String text, Map<String, String> actors, Map<String, String> dates) {
        Analysis analysis = TestTexts.analyse(text);
        return READER.read(analysis, TestTexts.mentions(analysis, actors), TestTexts.times(analysis, dates));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway and Sweden signed the Treaty on Nordic Trade in Oslo.     | treaty          | Treaty on Nordic Trade      | signed
        The signing of the Border Treaty took place in spring.           | treaty          | Border Treaty               | signed
        The extension of the fisheries treaty was announced in Oslo.     | treaty          | fisheries treaty            | extended
        The joint statement adopted by the leaders says little.          | joint statement | joint statement             | adopted
        India withdrew from the agreement.                               | agreement       | agreement                   | withdrawn
        They back a proposal to build a lasting security guarantee.      | guarantee       | lasting security guarantee  | proposed
        The proposed fisheries treaty was discussed in Oslo.             | treaty          | proposed fisheries treaty   | proposed
        The contract was terminated, the ministry said.                  | contract        | contract                    | terminated
        The two ministers initialled the fisheries treaty.               | treaty          | fisheries treaty            | initialled
        The ministers put their names to the Border Treaty.              | treaty          | Border Treaty               | signed
        Chad tore up the gas contract.                                   | contract        | gas contract                | terminated
        Neither side signed the fisheries treaty.                        | treaty          | fisheries treaty            | not signed
        The signing of the fisheries treaty was postponed.               | treaty          | fisheries treaty            | planned
        They agreed on all twelve articles of the Border Treaty.         | treaty          | Border Treaty               | agreed
        The Border Treaty remains in force.                              | treaty          | Border Treaty               | in force
        The two kings signed the document in Oslo.                       | document        | document                    | signed
        Both sides agreed to sign a memorandum of understanding.         | memorandum      | memorandum of understanding | planned
        Parliament did not ratify the fisheries treaty.                  | treaty          | fisheries treaty            | not ratified
        A number of trade agreements were signed.                        | agreement       | trade agreements            | signed
        Resolution 1701 was adopted by the council.                      | resolution      | Resolution 1701             | adopted
        The 1962 Border Treaty had been possible only after the war.     | treaty          | Border Treaty               | mentioned
        The fisheries treaty entered into force in June.                 | treaty          | fisheries treaty            | in force
        They follow the Trade Agreement signed in 2001.                  | agreement       | Trade Agreement             | signed
        Chile suspended its participation in the Trade Agreement.        | agreement       | Trade Agreement             | suspended
        Chile pulled out of the Trade Agreement.                         | agreement       | Trade Agreement             | withdrawn
        The Oslo fisheries agreement was praised.                        | agreement       | Oslo fisheries agreement    | mentioned
        No fisheries treaty was signed.                                  | treaty          | fisheries treaty            | not signed
        In a joint statement the ministers welcomed the talks.           | joint statement | joint statement             | issued
        They praised the Oslo Declaration that the leaders signed.       | declaration     | Oslo Declaration            | signed
        The two ministers signed in Oslo on Monday the Border Treaty.    | treaty          | Border Treaty               | signed
        The Black Sea initiative was extended by 60 days.                | initiative      | Black Sea initiative        | extended
        The main result of the talks was a joint declaration.            | joint statement | joint declaration           | issued
        The outcome of the visit was an accord on water.                 | accord          | accord on water             | agreed
        The truce began on Monday.                                       | ceasefire       | truce                       | in force
        The truce begins on Friday.                                      | ceasefire       | truce                       | planned
        The fisheries treaty was replaced in 1990.                       | treaty          | fisheries treaty            | terminated
        Norway denounced the fisheries treaty.                           | treaty          | fisheries treaty            | terminated
        Norway denounced the fisheries treaty as a sham.                 | treaty          | fisheries treaty            | mentioned
        """)
    void a_text_has_form_name_and_act(String text, String form, String name, String act) {
        assertThat(read(text)).singleElement().satisfies(found -> {
            assertThat(found.form()).isEqualTo(form);
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.act()).isEqualTo(act);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They worked for a peaceful resolution of the crisis.",
                "A great deal of snow fell.",
                "The two sides were in agreement.",
                "The statement was long.",
                "They have reached agreement on most questions.",
                "The Nordic initiative was praised.",
                "The document was long.",
                "It differs from the treaties signed by the North."
            })
    void the_same_words_for_other_things_are_no_instruments(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void an_anniversary_dates_the_signing() {
        assertThat(read(
                        "The year 2020 marks the 25th anniversary of the Treaty on Nordic Trade.",
                        Map.of(),
                        Map.of("2020", "2020")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.act()).isEqualTo("signed");
                    assertThat(found.when()).isEqualTo("1995");
                });
    }

    @Test
    void a_text_may_be_signed_and_extended_in_one_breath() {
        assertThat(read("The extension of the Border Treaty signed in 2001 was announced."))
                .extracting(Instrument::act)
                .containsExactlyInAnyOrder("signed", "extended");
    }

    @Test
    void the_date_nearest_to_the_act_is_its_date() {
        assertThat(read(
                        "Norway and Sweden, who met in 2019, signed a fisheries treaty on 3 July 2020.",
                        Map.of("Norway", "NOR", "Sweden", "SWE"),
                        Map.of("2019", "2019", "3 July 2020", "2020-07-03")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.when()).isEqualTo("2020-07-03");
                    assertThat(found.parties()).containsExactly("NOR", "SWE");
                });
    }

    @Test
    void one_text_has_one_name_in_a_document() {
        List<Instrument> found = read("Norway and Sweden signed the Treaty on Nordic Trade, Fisheries and Defence. "
                + "Sweden was the first to ratify the treaty. The Nordic Trade Treaty was extended later.");
        assertThat(found).extracting(Instrument::act).containsExactly("signed", "ratified", "extended");
        assertThat(found).extracting(Instrument::name).containsOnly("Treaty on Nordic Trade, Fisheries and Defence");
    }

    private static final Map<String, String> NORDIC = Map.of("Norway", "NOR", "Sweden", "SWE", "Russia", "RUS");

    @Test
    void a_date_that_ends_a_treaty_is_not_that_of_the_act() {
        assertThat(read(
                        "Norway and Sweden extended the fisheries treaty until 5 February 2026 on Wednesday.",
                        NORDIC,
                        Map.of("5 February 2026", "2026-02-05", "Wednesday", "2021-02-03")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.when()).isEqualTo("2021-02-03");
                    assertThat(found.until()).isEqualTo("2026-02-05");
                });
    }

    @Test
    void what_is_done_with_it_is_done_with_the_text_named_before() {
        List<Instrument> found = read(
                "Norway and Sweden initialled a fisheries treaty in May, but it was not signed.",
                NORDIC,
                Map.of("May", "2020-05"));
        assertThat(found).extracting(Instrument::act).containsExactly("initialled", "not signed");
        assertThat(found).extracting(Instrument::name).containsOnly("fisheries treaty");
        assertThat(found.get(1).when()).isNull();
        assertThat(found.get(1).sameAs()).isEqualTo(found.get(0).id());
    }

    @Test
    void what_expires_holds_until_then() {
        assertThat(read(
                        "The accord, which expires in 2027, was never ratified by Norway.",
                        NORDIC,
                        Map.of("2027", "2027")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.act()).isEqualTo("not ratified");
                    assertThat(found.until()).isEqualTo("2027");
                });
    }

    @Test
    void the_date_of_a_text_is_not_that_of_what_is_done_with_it() {
        assertThat(read(
                        "The Water Compact of 2004, to which Norway acceded in March 2006, was prolonged until 2030.",
                        NORDIC,
                        Map.of("2004", "2004", "March 2006", "2006-03", "2030", "2030")))
                .extracting(Instrument::act, Instrument::when, Instrument::until)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("joined", "2006-03", null),
                        org.assertj.core.groups.Tuple.tuple("extended", null, "2030"));
    }

    @Test
    void a_truce_of_a_year_was_renewed_at_another_time() {
        assertThat(read("The truce of 2003 was renewed by Norway.", NORDIC, Map.of("2003", "2003")))
                .singleElement()
                .extracting(Instrument::when)
                .isNull();
    }

    @Test
    void a_day_is_no_part_of_a_name() {
        assertThat(read("They signed the Nordic Convention on Sunday.", Map.of(), Map.of("Sunday", "2020-03-01")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Nordic Convention");
                    assertThat(found.when()).isEqualTo("2020-03-01");
                });
    }

    @Test
    void the_treaty_is_the_treaty_and_not_the_protocol_named_since() {
        List<Instrument> found =
                read("Norway and Sweden signed the Border Treaty. The final protocol was signed in May. "
                        + "The treaty is long. The parliaments are expected to ratify it.");
        assertThat(found)
                .filteredOn(one -> one.act().equals("planned"))
                .singleElement()
                .extracting(Instrument::name)
                .isEqualTo("Border Treaty");
    }

    @Test
    void a_text_may_be_called_by_another_word() {
        List<Instrument> found = read("Norway and Sweden signed the Nordic Grain Initiative. "
                + "The grain deal was extended in June. Later the pact expired.");
        assertThat(found).extracting(Instrument::act).containsExactly("signed", "extended", "expired");
        assertThat(found).extracting(Instrument::name).containsOnly("Nordic Grain Initiative");
        assertThat(found.get(2).sameAs()).isEqualTo(found.get(0).id());
    }

    @Test
    void two_words_in_one_sentence_are_two_texts() {
        assertThat(read("The Oslo climate treaty is praised, and the deal may be suspended."))
                .extracting(Instrument::name)
                .containsExactly("Oslo climate treaty", "deal");
    }

    @Test
    void a_treaty_of_1950_with_moscow_is_one_with_the_soviet_union() {
        assertThat(read("The 1950 treaty between Norway and Russia was signed in Oslo.", NORDIC, Map.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.parties()).containsExactly("NOR", "SUN"));
        assertThat(read("The 1995 treaty between Norway and Russia was signed in Oslo.", NORDIC, Map.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.parties()).containsExactly("NOR", "RUS"));
    }

    @Test
    void those_who_signed_with_others_are_not_taken_for_all() {
        assertThat(read("Norway broke the Oslo Declaration that the three leaders signed.", NORDIC, Map.of()))
                .allSatisfy(found -> assertThat(found.parties()).isNotEqualTo(List.of("NOR", "SWE")));
    }

    @Test
    void what_is_signed_at_a_meeting_is_signed_on_its_day_by_its_sides() {
        Analysis analysis = TestTexts.analyse(
                "The leaders of Norway and Sweden met in Oslo on Monday. They talked for long. A joint statement was"
                        + " adopted.");
        EventReport meeting = new EventReport(
                "ev-1",
                analysis.document().id(),
                Plover.CONSULT,
                "meet",
                null,
                List.of("NOR"),
                List.of("SWE"),
                List.of(),
                new EventReport.When("2021-03-01", null, "event"),
                null,
                EventReport.Reality.ACTUAL,
                null,
                null,
                0,
                analysis.span(36, 39),
                analysis.span(analysis.sentences().get(0)),
                0.9,
                null,
                List.of());
        assertThat(READER.read(
                        analysis,
                        TestTexts.mentions(analysis, Map.of()),
                        TestTexts.times(analysis, Map.of()),
                        List.of(meeting)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.act()).isEqualTo("adopted");
                    assertThat(found.when()).isEqualTo("2021-03-01");
                    assertThat(found.parties()).containsExactlyInAnyOrder("NOR", "SWE");
                });
    }

    @Test
    void a_treaty_named_again_is_not_of_those_who_speak_about_it() {
        List<Instrument> found = read(
                "Norway and Sweden signed a border treaty. Russia and Chad warned them. Will the treaty survive?",
                Map.of("Norway", "NOR", "Sweden", "SWE", "Russia", "RUS", "Chad", "TCD"),
                Map.of());
        assertThat(found)
                .singleElement()
                .satisfies(treaty -> assertThat(treaty.parties()).containsExactly("NOR", "SWE"));
    }

    @Test
    void what_was_done_with_a_row_was_done_with_each() {
        assertThat(read(
                        "Two documents were signed in Oslo on Monday. The second, the memorandum on grain, is short.",
                        Map.of(),
                        Map.of("Monday", "2020-03-02")))
                .extracting(Instrument::form, Instrument::act, Instrument::when)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("document", "signed", "2020-03-02"),
                        org.assertj.core.groups.Tuple.tuple("memorandum", "signed", "2020-03-02"));
    }

    @Test
    void what_is_among_those_signed_was_signed() {
        assertThat(read("They signed nine documents, among them a protocol on water and a five-year roadmap"
                        + " for trade."))
                .extracting(Instrument::form, Instrument::act)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("document", "signed"),
                        org.assertj.core.groups.Tuple.tuple("protocol", "signed"),
                        org.assertj.core.groups.Tuple.tuple("roadmap", "signed"));
    }

    @Test
    void a_protocol_is_no_convention() {
        assertThat(read("They signed a protocol on the Caspian seabed. The Caspian Convention was not ratified."))
                .extracting(Instrument::sameAs)
                .containsOnlyNulls();
    }

    @Test
    void each_side_does_alone_what_it_does_with_one_text() {
        List<Instrument> found =
                read("Norway withdrew from the Nordic Trade Treaty. Sweden suspended the treaty.", NORDIC, Map.of());
        assertThat(found).extracting(Instrument::act).containsExactly("withdrawn", "suspended");
        assertThat(found).extracting(Instrument::name).containsOnly("Nordic Trade Treaty");
    }

    @Test
    void the_year_of_a_treaty_counts_no_signatories() {
        assertThat(read("Norway and Sweden met. The 2001 border treaty entered into force.", NORDIC, Map.of()))
                .singleElement()
                .extracting(Instrument::parties)
                .isEqualTo(List.of("NOR", "SWE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They signed the Treaty of Friendship, Cooperation and Mutual Aid.      | Treaty of Friendship, Cooperation and Mutual Aid
        Under the armistice of 1944 Finland leased the harbour.                | armistice
        """)
    void a_name_ends_where_it_ends(String text, String name) {
        assertThat(read(text)).singleElement().extracting(Instrument::name).isEqualTo(name);
    }

    @Test
    void whose_proposal_it_is_is_a_party() {
        assertThat(read("They back Russia's proposal to build a lasting security guarantee.", NORDIC, Map.of()))
                .singleElement()
                .extracting(Instrument::parties)
                .isEqualTo(List.of("RUS"));
    }

    @Test
    void a_statement_is_signed_and_issued_on_one_day() {
        assertThat(read(
                        "Norway and Sweden issued a joint statement on Monday. Russia attended the signing of the joint"
                                + " statement.",
                        NORDIC,
                        Map.of("Monday", "2020-03-02")))
                .extracting(Instrument::act, Instrument::when)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("issued", "2020-03-02"),
                        org.assertj.core.groups.Tuple.tuple("signed", "2020-03-02"));
    }

    @Test
    void where_a_text_was_signed_is_no_party() {
        assertThat(read("Norway spoke of the fish. Two bilateral agreements were signed in Russia.", NORDIC, Map.of()))
                .allSatisfy(found -> assertThat(found.parties()).doesNotContain("RUS"));
    }

    @ParameterizedTest
    @CsvSource({"forms.tsv, 2", "names.tsv, 1", "acts.tsv, 3", "words.tsv, 2", "predecessors.tsv, 2"})
    void facts_are_sorted_and_none_is_given_twice(String name, int keys) {
        List<String> found = new ArrayList<>();
        for (String[] row : Table.read(InstrumentReaderTest.class, name).rows()) {
            found.add(String.join("\t", java.util.List.of(row).subList(0, keys)));
        }
        assertThat(found).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void several_documents_may_be_between_others_than_those_spoken_of() {
        assertThat(read(
                        "Norway and Sweden spoke of the fish. Let us recall that two documents were signed in Rome in"
                                + " 2021.",
                        NORDIC,
                        Map.of("2021", "2021")))
                .allSatisfy(found -> assertThat(found.parties()).isEmpty());
    }

    @Test
    void who_alone_prolongs_a_deal_is_not_all_of_its_parties() {
        assertThat(read("The grain deal was prolonged. Norway has prolonged the grain deal.", NORDIC, Map.of()))
                .first()
                .satisfies(found -> assertThat(found.parties()).isEmpty());
    }

    @Test
    void the_date_of_another_text_is_not_that_of_the_act() {
        assertThat(read(
                        "Norway and Sweden signed a water accord, the first such accord since the Rivers Treaty of"
                                + " 1996.",
                        NORDIC,
                        Map.of("1996", "1996")))
                .filteredOn(found -> found.form().equals("accord"))
                .singleElement()
                .satisfies(found -> assertThat(found.when()).isNull());
    }

    @Test
    void what_somebody_declared_is_no_text() {
        assertThat(read("Norway rejects the declarations of the Swedish minister.", NORDIC, Map.of()))
                .isEmpty();
    }

    @Test
    void the_leaders_of_many_states_are_more_than_two_sides() {
        assertThat(read(
                        "Norway and Sweden met. In May the leaders of 35 states put their names to the Rivers Treaty.",
                        NORDIC,
                        Map.of()))
                .allSatisfy(found -> assertThat(found.parties()).isEmpty());
    }

    @Test
    void a_treaty_on_its_anniversary_has_the_date_it_was_signed() {
        assertThat(read(
                        "The kings celebrated the 50th anniversary of the Rivers Treaty, which was signed in Oslo on 3"
                                + " May 1973 by Norway and Sweden.",
                        NORDIC,
                        Map.of("3 May 1973", "1973-05-03")))
                .extracting(Instrument::when)
                .containsExactly("1973-05-03");
    }

    @Test
    void a_treaty_that_is_yet_to_come_is_none() {
        assertThat(read("Norway must ask Sweden before it signs the Rivers Treaty.", NORDIC, Map.of()))
                .extracting(Instrument::act)
                .containsExactly("planned");
    }

    @Test
    void the_anniversary_of_a_treaty_that_is_dated_itself_counts_nothing_back() {
        assertThat(read(
                        "The 40th anniversary of the Rivers Treaty between Norway and Sweden, which was signed in Oslo"
                                + " on 26 March 1979 by the two kings, was marked quietly.",
                        NORDIC,
                        Map.of("26 March 1979", "1979-03-26")))
                .allSatisfy(found -> assertThat(found.when()).startsWith("1979"));
    }
}
