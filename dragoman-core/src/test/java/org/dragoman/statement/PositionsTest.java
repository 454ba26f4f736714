package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.language.Analysis;
import org.dragoman.statement.Statement.Position;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final MentionReader MENTIONS = new MentionReader(ActorBook.standard());

    private static Statement first(String text) {
        Analysis analysis = TestTexts.analysis(text);
        return TestTexts.reader().read(analysis, MENTIONS.read(analysis)).get(0);
    }

    @Test
    void the_cue_carries_the_position() {
        Statement statement = first("Norway condemned Sweden for closing the harbour.");
        assertThat(statement.source().actor()).isEqualTo("NOR");
        assertThat(statement.about()).contains("SWE");
        assertThat(statement.position()).isEqualTo(Position.CRITICISE);
        assertThat(statement.positionSpan()).isNotNull();
    }

    @Test
    void a_word_tied_to_the_actor_carries_the_position_where_the_cue_is_neutral() {
        Statement praise = first("Norway said that Sweden was a reliable partner.");
        assertThat(praise.position()).isEqualTo(Position.PRAISE);
        Statement demand = first("Norway said that Sweden must open the harbour.");
        assertThat(demand.position()).isEqualTo(Position.DEMAND);
    }

    @Test
    void a_denied_word_carries_nothing() {
        assertThat(first("Norway said that Sweden was not a threat.").position())
                .isEqualTo(Position.NEUTRAL);
    }

    @Test
    void a_statement_about_the_weather_is_neutral() {
        assertThat(first("Norway said that Sweden had sent two ministers.").position())
                .isEqualTo(Position.NEUTRAL);
    }

    @Test
    void only_what_the_actor_does_is_or_has_is_held_against_it() {
        assertThat(first("Norway said that Sweden had violated the treaty.").position())
                .isEqualTo(Position.ACCUSE);
        assertThat(first("Norway said that the treaty of Sweden had been violated.")
                        .position())
                .isEqualTo(Position.NEUTRAL);
        assertThat(first("Norway said that Denmark is Sweden's largest partner.")
                        .position())
                .isNotEqualTo(Position.ACCUSE);
        assertThat(first("Norway said that Sweden's stance was unacceptable.").position())
                .isEqualTo(Position.CRITICISE);
        assertThat(first("Norway said that Sweden might violate the treaty.").position())
                .isEqualTo(Position.NEUTRAL);
    }

    @Test
    void an_offer_that_is_not_made_promises_nothing() {
        assertThat(first("Norway did not promise Sweden to open the harbour.").position())
                .isEqualTo(Position.NEUTRAL);
    }

    @Test
    void telling_someone_to_do_something_demands_it() {
        assertThat(first("Norway told Sweden to open the harbour.").position()).isEqualTo(Position.DEMAND);
        assertThat(first("Norway told Sweden that the harbour was open.").position())
                .isEqualTo(Position.NEUTRAL);
    }

    @Test
    void a_name_that_the_speaker_gives_judges() {
        assertThat(first("Norway called Sweden a threat to the region.").position())
                .isEqualTo(Position.CRITICISE);
    }

    @Test
    void a_vow_to_do_harm_promises_nothing() {
        assertThat(first("Norway vowed to retaliate against Sweden.").position())
                .isEqualTo(Position.NEUTRAL);
        assertThat(first("Norway promised to help Sweden.").position()).isEqualTo(Position.PROMISE);
    }

    @Test
    void what_is_expressed_carries_the_position() {
        assertThat(first("Norway expressed its gratitude to Sweden for the boats.")
                        .position())
                .isEqualTo(Position.PRAISE);
    }

    @Test
    void a_bare_form_behind_an_insistence_demands() {
        assertThat(first("Norway insists that Sweden withdraw from the island.").position())
                .isEqualTo(Position.DEMAND);
    }

    @Test
    void who_calls_on_others_demands() {
        assertThat(TestTexts.read("Norway called on all states to raise their share."))
                .first()
                .satisfies(s -> assertThat(s.position()).isEqualTo(Statement.Position.DEMAND));
    }
}
