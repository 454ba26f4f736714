package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is clear that the harbour will open in May.",
                "It should be noted that trade has grown by a fifth.",
                "Norway and Sweden signed a treaty on fishing.",
                "The Norwegian minister laid a wreath at the old harbour wall.",
            })
    void deeds_and_what_the_author_finds_clear_are_no_statements(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian government wants to open the harbour in May.",
                "Norway plans to open the harbour in May.",
                "Sweden seeks to end the dispute over fishing.",
            })
    void what_someone_wants_is_attributed_but_not_said(String text) {
        assertThat(read(text))
                .singleElement()
                .satisfies(s -> assertThat(s.said()).isFalse());
    }

    @Test
    void a_cue_tells_what_its_speaker_does_with_the_words() {
        assertThat(read("The Norwegian minister promised that the harbour would open in May."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.implies()).isEqualTo(Act.PROMISE);
                    assertThat(s.said()).isTrue();
                });
        assertThat(read("The Norwegian government wants to open the harbour in May."))
                .singleElement()
                .satisfies(s -> assertThat(s.implies()).isEqualTo(Act.INTENTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian minister believes that trade will grow.",
                "According to the envoy, trade will grow by a fifth.",
                "The report shows that trade has grown by a fifth.",
            })
    void stated_thoughts_and_texts_are_statements(String text) {
        assertThat(read(text))
                .singleElement()
                .satisfies(s -> assertThat(s.said()).isTrue());
    }

    @Test
    void a_closing_participle_is_said_too() {
        assertThat(read("The envoy noted that trade had continued to grow, rising 12 percent to a record."))
                .singleElement()
                .satisfies(s -> assertThat(s.content().get(0).text()).endsWith("to a record"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The historian does not claim that the war was lost in the north.",
                "The ministers do not proclaim “a new age for the whole of the north”.",
                "The spokesman would not say whether the harbour is open.",
                "The envoy refused to say whether the harbour is open.",
                "The start of construction indicates a new phase of the relations.",
                "This slowdown suggests that the tariffs have hurt both sides.",
            })
    void what_is_not_said_is_not_said(String text) {
        assertThat(read(text)).noneMatch(Statement::said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy does not believe that the talks will fail.",
                "The minister did not deny that the harbour was closed.",
                "The correspondent also noticed that many of the boats had left.",
                "The court has ruled that the contract was void.",
                "She described the deal as a first step.",
                "Three witnesses testified that the pilot had been warned.",
            })
    void what_stands_although_it_is_negated_or_plain_is_said(String text) {
        assertThat(read(text)).first().satisfies(s -> assertThat(s.said()).isTrue());
    }

    @Test
    void a_wish_to_note_notes() {
        assertThat(read("I would like to note that the harbour has become a symbol of the alliance."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.said()).isTrue();
                    assertThat(s.implies()).isEqualTo(Act.ASSERTION);
                });
    }

    @Test
    void what_is_worth_noting_is_noted_by_nobody() {
        assertThat(read("It is worth noting that even in the north voices of reason are increasing."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The nets are empty,” said a skipper who asked not to be named.",
                "Asked whether the ferry would sail, the minister did not answer.",
                "Let us recall that the talks ended in May.",
                "If Norway objects to the plan, the council must decide.",
            })
    void requests_for_silence_and_suppositions_say_nothing(String text) {
        assertThat(read(text))
                .filteredOn(Statement::said)
                .allSatisfy(s -> assertThat(s.cue()).extracting(Span::text).isEqualTo("said"));
    }

    @Test
    void what_is_not_ruled_out_is_said_to_be_possible() {
        assertThat(read("The minister did not rule out a complaint to the court."))
                .singleElement()
                .satisfies(s -> assertThat(s.said()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The farmers of the coast should study the map and ask why the canal was dug.",
                "The ministers must explain why the ferry was sold.",
                "The two countries extended the treaty by ten years.",
                "The minister spoke about the film “Long Winter in the North”.",
                "The treasury has confirmed it.",
                "If the skippers had asked us, we would have told them that the sea was rough.",
                "It is no exaggeration to say that the canal has changed the north.",
                "The presidents assessed the state of the roads.",
                "The Danish minister called his sister in Oslo on Monday.",
            })
    void duties_deeds_and_bare_pronouns_say_nothing(String text) {
        assertThat(read(text)).noneMatch(Statement::said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian government welcomed it.",
                "The envoy renewed the demand for free passage.",
                "The Danish minister extended an invitation to the Norwegian king.",
                "The minister spoke of “a new season for the north”.",
                "The coast guard reported 63 missing.",
                "The Norwegian government openly calls Danish and Swedish skippers enemies.",
                "The mayor has ruled out a return to the old tariff.",
                "The skipper called the ruling a victory for every fisherman.",
            })
    void stances_and_what_a_noun_hands_over_are_said(String text) {
        assertThat(read(text)).first().satisfies(s -> assertThat(s.said()).isTrue());
    }

    @Test
    void a_verb_that_hands_over_does_what_its_noun_does() {
        assertThat(read("The envoy renewed the demand for free passage."))
                .first()
                .satisfies(s -> assertThat(s.implies()).isEqualTo(Act.DEMAND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A port worker who asked that his name be withheld left the town.",
                "Thus she expressed herself after the meeting with her colleague.",
                "The envoy, asked about the system, left the town.",
            })
    void a_wish_for_silence_and_a_manner_of_speaking_tell_nothing(String text) {
        assertThat(read(text)).noneMatch(Statement::said);
    }

    @Test
    void what_a_house_has_to_offer_is_no_promise() {
        assertThat(read("The old hotel offers quiet rooms above the lake.")).noneMatch(Statement::said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do they think we have forgotten the flood?",
                "Can you confirm that the envoy will travel to Oslo?",
                "Who is afraid of a new bridge?",
                "He will call the Norwegian president tonight.",
                "Committee report on the fisheries agreement with Norway",
                "The agency said nothing of the flood on Friday.",
            })
    void questions_calls_and_titles_tell_nothing(String text) {
        assertThat(read(text)).noneMatch(Statement::said);
    }

    @Test
    void what_a_board_shall_do_and_whom_a_paper_cites_is_not_said() {
        assertThat(read("The panel recommends that the board consider the request."))
                .filteredOn(Statement::said)
                .extracting(s -> s.content().get(0).text())
                .containsExactly("that the board consider the request");
        assertThat(read("The coast guard of Norway, quoting the ministry of fish, said both boats had sunk."))
                .filteredOn(Statement::said)
                .extracting(s -> s.content().get(0).text())
                .containsExactly("both boats had sunk");
    }

    @Test
    void who_concludes_a_treaty_draws_no_conclusion() {
        assertThat(TestTexts.read("Norway and Chad concluded a treaty of friendship in 1971."))
                .isEmpty();
        assertThat(TestTexts.contents("The board concluded that the treaty was dead."))
                .contains("that the treaty was dead");
    }

    @Test
    void a_day_before_a_colon_says_nothing() {
        assertThat(TestTexts.read("May 4: The premiers of Norway and Chad meet at the harbour."))
                .noneMatch(statement -> statement.said());
    }
}
