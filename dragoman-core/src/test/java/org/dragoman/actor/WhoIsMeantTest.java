package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom single phrases mean, one rule a row. */
class WhoIsMeantTest {
    private static final MentionReader READER = new MentionReader(ActorBook.standard());

    private static Mentions read(String text, String date) {
        return READER.read(Models.ANALYZER.analyze(Document.of(text, date)));
    }

    /** The names of those whom the last mention of these words means; empty where there is no such mention. */
    private static List<String> meant(Mentions mentions, String words) {
        List<String> names = List.of();
        for (Mention mention : mentions.all()) {
            if (mention.span().text().equals(words)) {
                names = mentions.all().stream()
                        .filter(mention::equals)
                        .flatMap(one -> one.actors().stream())
                        .map(id -> {
                            Actor actor = mentions.actor(id);
                            return actor == null ? id : actor.name();
                        })
                        .sorted()
                        .toList();
            }
        }
        return names;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The head of Kenya's navy resigned. | The head of Kenya's navy | head of Kenya's navy",
                "Kenya spoke to Peru, and the latter agreed. | the latter | Peru",
                "Kenya spoke to Peru. The former will send a team. | The former | Kenya",
                "Emmanuel Macron met Olaf Scholz. The pair spoke of gas. | The pair | Emmanuel Macron, Olaf Scholz",
                "France, Italy and Spain will meet. The three leaders speak of migrants. | The three leaders"
                        + " | Emmanuel Macron, Giorgia Meloni, Pedro Sánchez",
                "France recalled its envoy. The country's president spoke. | The country's president | Emmanuel Macron",
                "France spoke to Germany. The two countries' leaders met. | The two countries' leaders | Emmanuel"
                        + " Macron, Olaf Scholz",
                "France recalled its envoy. | its envoy | France: envoy",
                "Oman spoke. The heads of Kenya and Somalia came. Oman hopes that the two countries agree."
                        + " | the two countries | Kenya, Somalia",
                "Kenya closed the border with Somalia. Oman, which buys from Kenya, urged both countries to talk."
                        + " | both countries | Kenya, Somalia",
                "The Malian junta closed the border. The junta agreed. | The junta | Malian junta",
                "France spoke. At least seven soldiers of France died. | seven soldiers of France | soldiers of France",
                "The Republic of Korea spoke. The Korean side agreed. | The Korean side | South Korea",
                "Emmanuel Macron arrived in Lima. The visitor went on to Quito. | The visitor | Emmanuel Macron",
                "Abdel Fattah el-Sisi spoke. Sisi went home. | Sisi | Abdel Fattah el-Sisi",
                "Emmanuel Macron came. Ursula von der Leyen and Olaf Scholz received him. | him | Emmanuel Macron",
                "Kenya spoke to Uganda. On 13 March 2025 both capitals announced a treaty. | both capitals | Kenya,"
                        + " Uganda",
                "Emmanuel Macron spoke. E. Macron went home. | E. Macron | Emmanuel Macron",
                "The Secretary-General was in Lima. | The Secretary-General | António Guterres",
                "NATO spoke. The Secretary-General was in Lima. | The Secretary-General | Jens Stoltenberg",
                "Emmanuel Macron met his Kenyan colleague. | his Kenyan colleague | William Ruto",
                "ECOWAS sent a team to Niger. The bloc wants elections. | The bloc | Economic Community of West African"
                        + " States",
                "NATO wrote to Kenya. The alliance's members will decide. | The alliance's members | North"
                        + " Atlantic Treaty Organization: members",
                "The South American countries met. | The South American countries | South American states",
                "The Baltic states signed the text. The three presidents spoke. | The three presidents | Alar Karis,"
                        + " Edgars Rinkēvičs, Gitanas Nausėda",
                "The Canadian government was sorry. \"We regret it,\" its foreign minister said. | its foreign minister"
                        + " | Mélanie Joly",
                "Norway closed the border. Its prime minister said its police would stay. | its | Norway",
                "The host, President William Ruto, opened the talks. | The host | William Ruto",
                "Hamas answered. The group's leader, Yahya Sinwar, spoke. | The group's leader | Yahya Sinwar",
                "Hezbollah answered. The group agreed. | The group | Hezbollah",
                "Al-Shabaab held the town. The militants left it. | The militants | Al-Shabaab: militant",
                "UNHCR, the UN's refugee agency, asked for help. | the UN's refugee agency | United Nations High"
                        + " Commissioner for Refugees",
                "Pedro Sánchez spoke of his country. | his country | Spain",
                "Germany's Olaf Scholz praised his predecessor. | his predecessor | Angela Merkel",
                "Kenya's parliament heard the president. | the president | William Ruto",
                "Olaf Scholz went home. It rained. Ships left port. Haiti's council argued with the prime minister. |"
                        + " the prime minister | Ariel Henry",
                "The 75-year-old diplomat left. | The 75-year-old diplomat | 75-year-old diplomat",
                "They accused the former candidate of fraud. | the former candidate | former candidate",
                "Nora Lind wrote a book on Kenya. The political scientist sees no change. | The political scientist |"
                        + " Nora Lind",
                "Talks between North and South Korea began. | North | North Korea",
                "Joe Biden said he was ready to meet Kim Jong Un. The president named no place. | The president | Joe"
                        + " Biden",
                "The EU's foreign policy chief arrived. | The EU's foreign policy chief | Josep Borrell",
                "Foreign Minister Hakan Fidan came. The Turkish diplomat spoke first. | The Turkish diplomat | Hakan"
                        + " Fidan",
                "US defence secretary Lloyd J. Austin arrived. | US defence secretary Lloyd J. Austin | Lloyd Austin",
                "Anthony Albanese came to Beijing. Xi Jinping told his guest to stay. | his guest | Anthony Albanese",
                "Ann Brown owns a ship, says the law. According to the company, it sank. | the company | company",
                "Sergei Shoygu arrived. | Sergei Shoygu | Sergei Shoigu",
                "Ferdinand Marcos decided to dismiss Carlito Galvez and replace him. | him | Carlito Galvez",
                "Italy sent weapons to Kyiv. | Kyiv | Ukraine",
                "Brussels warned London over the border. | Brussels | European Union",
                "Brussels warned London. The Belgian cabinet met. | Brussels | Belgium",
                "Congo accused its neighbour. Ministers in Brazzaville met. | Congo | Congo",
                "Emmanuel Macron spoke. Kishida Fumio and his French counterpart met. | his French counterpart | Emmanuel"
                        + " Macron",
                "Ana Paz wrote to Eva Sosa. Ana Paz and Eva Sosa knew Kari Dahl of Peru and Ole Berg of Chile. Ana Paz"
                        + " left. Eva Sosa stayed. The two women spoke. | The two women | Ana Paz, Eva Sosa",
                "Ana Sosa of Peru shook her head. | her head | ''",
                "The insurer read the crop insurance scheme (CIS). CIS pays in May. | CIS | ''",
                "The Petrov administration fell. Ana Sosa's personal attorney left. | Ana Sosa's personal attorney | Ana"
                        + " Sosa: personal attorney",
                "Ana Sosa spoke. Her brother Luis Sosa left. Sosa wants a vote. | Sosa | Ana Sosa",
                "Ana Sosa spoke. Her brother Luis Sosa left. Mr. Sosa wants a vote. | Mr. Sosa | Luis Sosa",
                "Luis Paz wrote of Ana Sosa's silence and her letters. | her | Ana Sosa",
                "The mayor wrote of Luis Paz's silence and his letters. | his | Luis Paz",
                "Ana Bloomberg spoke. Bloomberg wants a vote. | Bloomberg | Ana Bloomberg",
                "Angela Dorothea Merkel spoke. Angela Merkel left. | Angela Dorothea Merkel | Angela Merkel"
            })
    void a_phrase_means(String text, String words, String expected) {
        assertThat(String.join(", ", meant(read(text, "2023-09-10"), words))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nikol Pashinyan spoke. An adviser to the supreme leader objected. | the supreme leader",
                "A spy agency warned of the plot. | spy",
                "Emmanuel Macron came. It was the first trip by a Kenyan leader to the Peruvian capital."
                        + " | leader to the Peruvian capital",
                "Emmanuel Macron came to Lima. A porter said that he was glad. | he",
                "The inquiry found that officials knew of it. | that officials",
                "The Treaty of Lisbon changed the rules. | Lisbon",
                "Rockets fell on Kyiv. | Kyiv",
                "Italy sent an envoy to Kyiv. | Kyiv",
                "He was fined for misleading Senator Ada Brown. | misleading Senator Ada Brown",
                "Georgia will count the votes again, said officials in Atlanta. | Georgia",
                "They met at Windsor Castle. | Windsor Castle"
            })
    void nobody_is_meant_by(String text, String words) {
        assertThat(meant(read(text, "2023-09-10"), words)).isEmpty();
    }

    @Test
    void its_counterpart_is_that_of_an_organisation_not_of_a_person_named_before() {
        Mentions mentions = read(
                "Antony Blinken opened a channel that runs between the agency and its Kenyan counterpart.",
                "2023-09-10");
        assertThat(meant(mentions, "its Kenyan counterpart")).doesNotContain("Alfred Mutua");
    }
}
