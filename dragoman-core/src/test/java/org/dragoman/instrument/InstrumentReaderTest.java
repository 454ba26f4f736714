package org.dragoman.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
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
            The contract was terminated, the ministry said.                  | contract        | contract                    | terminated
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
                "The Nordic initiative was praised."
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

    @ParameterizedTest
    @CsvSource({"forms.tsv, 2", "acts.tsv, 3"})
    void facts_are_sorted_and_none_is_given_twice(String name, int keys) {
        List<String> found = new ArrayList<>();
        for (String[] row : Table.read(InstrumentReaderTest.class, name).rows()) {
            found.add(String.join("\t", java.util.List.of(row).subList(0, keys)));
        }
        assertThat(found).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }
}
