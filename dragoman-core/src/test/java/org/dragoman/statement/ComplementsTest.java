package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was then that Norway offered a truce of thirty days. | Norway | a truce of thirty days",
                "The Danish side answers to this, that the price of fish fell for all. | The Danish side | that the"
                        + " price of fish fell for all",
                "The Danish side declared, that the price of fish fell for all. | The Danish side | that the price of"
                        + " fish fell for all",
                "In Oslo and Riga the treaty was praised. | Oslo and Riga | the treaty",
                "It is a plan which both Norway and Sweden had spent two years calling unworkable. | both Norway and"
                        + " Sweden | unworkable",
                "The strikers, whom the mayor calls “guests without manners”, stay. | the mayor | “guests without"
                        + " manners”",
                "The harbour master congratulated both mayors, calling the deal a “step of great worth”. | The harbour"
                        + " master | the deal a “step of great worth”",
                "For her part, Berg thanked Norway for the help given in the flood. | Berg | Norway for the help given"
                        + " in the flood",
                "Its transport minister, Eva Dahl, described the round as “neither a success nor a funeral”. | Its"
                        + " transport minister, Eva Dahl, | the round as “neither a success nor a funeral”",
                "In its letter the port called the findings “thin” and “late”. | the port | the findings “thin” and"
                        + " “late”",
                "Norway accuses Sweden of draining the lake, a charge Stockholm rejects. | Stockholm | a charge",
                "Eva Dahl was quoted by the Herald as saying that the road would open “with or without songs”. | Eva"
                        + " Dahl | that the road would open “with or without songs”",
                "Sweden and Norway have never been ashamed to speak openly about their anger at the levy."
                        + " | Sweden and Norway | their anger at the levy",
                "President Anna Berg never tired of repeating that elections are won by showing up. | President Anna"
                        + " Berg | that elections are won by showing up",
                "The court held by four votes to one that Norway had failed to give notice of the works. | The court |"
                        + " that Norway had failed to give notice of the works",
                "Malta confirmed in writing that it had kept 1.1 billion crowns, and Norway denied any knowledge of the"
                        + " boats. | Malta | that it had kept 1.1 billion crowns",
                "Sweden maintains that the lake harms nobody; Norway warns of thirst. | Norway | thirst",
                "According to his calculations, the sale of apples has fallen by half. | his | the sale of apples has"
                        + " fallen by half",
                "“We received it ready,” wrote he in his memoirs. | he | “We received it ready,”",
                "Anna Berg protested that her town had not been heard. | Anna Berg | that her town had not been heard",
                "Norway had submitted that the letter was sent in May. | Norway | that the letter was sent in May",
                "Norway puts the damage at 40 million crowns. | Norway | the damage at 40 million crowns",
            })
    void words_of_speech_with_all_they_ask_for_are_said(String text, String source, String content) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content()).extracting(Span::text).containsExactly(content);
        });
    }
}
