package org.dragoman.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.figure.TestTexts;
import org.dragoman.language.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a text that is not named beside the deed. */
class NominalsTest {
    private static final InstrumentReader READER = new InstrumentReader();
    private static final Map<String, String> STATES = Map.of("Chile", "CHL", "Peru", "PER");

    private static List<Instrument> read(String text, Map<String, String> dates) {
        Analysis analysis = TestTexts.analyse(text);
        return READER.read(analysis, TestTexts.mentions(analysis, STATES), TestTexts.times(analysis, dates));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chile and Peru signed the Lima Treaty in May 1999. An extension was agreed in June 2009.       | extended | 2009-06
        Chile and Peru signed the Lima Treaty in May 1999. Ratification is expected in June 2009.      | planned  | 2009-06
        The Lima Treaty was settled in May 1999. The signing took place in June 2009.                  | signed   | 2009-06
        The Lima Treaty will be celebrated in June 2009 with an extension, the king said.              | planned  | 2009-06
        """)
    void a_noun_of_action_means_the_text_told_of_last(String text, String act, String when) {
        assertThat(read(text, Map.of("May 1999", "1999-05", "June 2009", "2009-06")))
                .anySatisfy(found -> {
                    assertThat(found.name()).isEqualTo("Lima Treaty");
                    assertThat(found.act()).isEqualTo(act);
                    assertThat(found.when()).isEqualTo(when);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile and Peru signed the Lima Treaty. The minister was given an extension of his visa.",
                "Chile and Peru signed the Lima Treaty. A visa extension was refused.",
                "Chile and Peru signed the Lima Treaty. It rained. It snowed. The extension was long."
            })
    void other_extensions_are_of_other_things(String text) {
        assertThat(read(text, Map.of())).extracting(Instrument::act).containsExactly("signed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper that Chile and Peru signed is called the Lima Framework.",
                "What Chile and Peru signed is the Lima Framework."
            })
    void a_text_is_named_by_what_was_done(String text) {
        assertThat(read(text, Map.of())).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Lima Framework");
            assertThat(found.act()).isEqualTo("signed");
            assertThat(found.parties()).containsExactly("CHL", "PER");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chile and Peru have concluded negotiations on a fisheries agreement.     | fisheries agreement | agreed
        Chile and Peru declared a truce.                                        | truce               | announced
        The Enhanced Trade Agreement was signed by Chile and Peru.              | Enhanced Trade Agreement | signed
        Chile ratified the CTBT.                                                | CTBT                | ratified
        The treaty on salt, which was signed in Lima, holds.                     | treaty on salt      | signed
        A roadmap of cooperation is to be approved by Chile and Peru.            | roadmap of cooperation | planned
        The Treaty on Trade in Asia expired.                                     | Treaty on Trade in Asia | expired
        Chile sells salt to Peru under the contract of 2013.                     | contract            | mentioned
        """)
    void texts_are_found_by_talks_names_and_years(String text, String name, String act) {
        assertThat(read(text, Map.of())).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.act()).isEqualTo(act);
        });
    }

    @Test
    void two_plans_are_told_apart() {
        assertThat(read("Chile and Peru will sign the salt treaty. The salt treaty must then be ratified.", Map.of()))
                .extracting(Instrument::act)
                .containsExactly("planned", "planned");
    }

    @Test
    void a_peace_is_between_those_who_fought() {
        assertThat(read("Chile and Peru fought for a year. The Lima accord ended the war.", Map.of()))
                .singleElement()
                .extracting(Instrument::parties)
                .isEqualTo(List.of("CHL", "PER"));
    }

    @Test
    void one_more_treaty_is_a_treaty() {
        assertThat(read("Chile and Peru signed one more treaty on salt.", Map.of()))
                .singleElement()
                .extracting(Instrument::name)
                .isEqualTo("treaty on salt");
    }

    @Test
    void what_another_says_again_is_told_apart() {
        String text =
                "Chile and Peru signed a treaty on salt. The king said that Chile and Peru had signed the treaty on"
                        + " salt. They signed the treaty on salt.";
        Analysis analysis = TestTexts.analyse(text);
        int second = analysis.sentences().get(1).start();
        int third = analysis.sentences().get(2).start();
        assertThat(READER.read(
                        analysis,
                        TestTexts.mentions(analysis, STATES),
                        TestTexts.times(analysis, Map.of()),
                        List.of(),
                        (words, deed) -> words.start() >= second && words.start() < third ? "st-1" : null))
                .extracting(Instrument::act)
                .containsExactly("signed", "signed");
    }
}
