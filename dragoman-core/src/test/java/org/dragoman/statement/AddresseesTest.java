package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.language.Analysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {
    private static final MentionReader MENTIONS = new MentionReader(ActorBook.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norwegian envoy told Kenya that trade had grown. | KEN",
                "Speaking to representatives of the press, the Norwegian envoy said that trade had grown."
                        + " | unnamed:representatives",
                "Speaking with journalists in Lima, the envoy said that trade had grown. | unnamed:journalists",
                "Denmark threatened that if Chad closed the harbour, the Danish fleet would come. | TCD",
                "The Danish minister warned that if Chad closed the harbour, his navy would open it. | TCD",
                "The Danish minister warned that if Chad closed the harbour, prices would rise. | ",
                "Denmark thanked Chad for the boats. | TCD",
                "Denmark thanked Chad and Kenya for the boats. | group:ken+tcd",
                "The envoy of Norway, speaking to journalists in Lima, said that trade had grown. |"
                        + " unnamed:journalists",
                "Norway's envoy said to the press that trade had grown. | unnamed:press",
                "Speaking in Lima, the envoy said that trade had grown. | ",
            })
    void whom_something_is_told(String text, String addressee) {
        Analysis analysis = TestTexts.analysis(text);
        List<Statement> statements = TestTexts.reader().read(analysis, MENTIONS.read(analysis));
        assertThat(statements)
                .first()
                .satisfies(statement -> assertThat(statement.addressee()).isEqualTo(addressee));
    }
}
