package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is taken up by people counted, relatives, parties of one's own and offices to come; one rule a row. */
class CountedAndRelatedTest {
    private static final MentionReader READER = new MentionReader(ActorBook.standard());

    private static List<String> meant(String text, String words, String date) {
        Mentions mentions = READER.read(Models.ANALYZER.analyze(Document.of(text, date)));
        return mentions.all().stream()
                .filter(mention -> mention.span().text().equals(words))
                .reduce((one, other) -> other)
                .map(mention -> mention.actors().stream()
                        .map(id -> {
                            Actor actor = mentions.actor(id);
                            return actor == null ? id : actor.name();
                        })
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-05 | Antony Blinken came with Lloyd Austin. Olaf Scholz thanked the two Americans. | the two"
                        + " Americans | Antony Blinken, Lloyd Austin",
                "2022-05 | Mali, Niger and Chad met. France will help the three Sahel states. | the three Sahel states"
                        + " | Chad, Mali, Niger",
                "2022-05 | Ana Paz came with her brother, former minister Juan Paz. She thanked her brother."
                        + " | her brother | Juan Paz",
                "2020-12 | Joe Biden was in Delaware. The president-elect rested. | The president-elect | Joe Biden",
                "2023-05 | Ana Sosa, chief of the Harbour Workers' Party, voted. She thanked her party. | her party"
                        + " | Harbour Workers' Party",
                "2023-05 | The Harbour Workers' Party, or HWP, won. HWP will govern. | HWP | Harbour Workers' Party",
                "1995-09 | Carl Bildt went to Belgrade. The Swede was tired. | The Swede | Carl Bildt",
                "2022-05 | The army chief, General Juan Paz, came. The general met Ana Sosa on Monday. | The general"
                        + " | Juan Paz",
                "2022-05 | Kenya's Ana Sosa went home. The Kenyan minister was tired. | The Kenyan minister | Ana Sosa",
                "2022-05 | The island nation of Nauru voted. | The island nation of Nauru | Nauru",
                "1974-05 | Moscow warned Egypt. | Moscow | Soviet Union",
                "2024-05 | Moscow warned Egypt. | Moscow | Russia",
                "2022-05 | Shimon Peres spoke. The laureate was tired. | The laureate | Shimon Peres",
                "2022-05 | Ban Ki-moon went home. The former UN chief was tired. | The former UN chief | Ban Ki-moon",
                "2022-05 | Senegal voted. The former French colony was calm. | The former French colony | Senegal",
                "2022-05 | The foreign ministry in Lima protested. | The foreign ministry in Lima | foreign"
                        + " ministry in Lima",
                "2022-05 | George Shultz, secretary of state for African affairs, left. | George Shultz | George"
                        + " Shultz",
                "2022-05 | The National Security Council met in Nairobi. | Security Council | ''",
                "1984-05 | The Soviet leader was ill. | The Soviet leader | Konstantin Chernenko",
                "1975-05 | The U.S. president rested. | The U.S. president | Gerald Ford",
                "1994-05 | Franjo Tudjman rested. | Franjo Tudjman | Franjo Tuđman",
                "2023-10 | The Coordination of Azawad Movements attacked. | The Coordination of Azawad Movements"
                        + " | Coordination of Azawad Movements"
            })
    void an_actor_is_taken_up(String date, String text, String words, String names) {
        assertThat(String.join(", ", meant(text, words, date))).isEqualTo(names);
    }
}
