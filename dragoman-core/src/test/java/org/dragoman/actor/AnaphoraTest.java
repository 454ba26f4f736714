package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom nouns take up that describe someone named before: by kind, region, work, rank or what he stands at the head of. */
class AnaphoraTest {
    private static final MentionReader READER = new MentionReader(ActorBook.standard());

    private static Mentions read(String text) {
        return READER.read(Models.ANALYZER.analyze(Document.of(text, "2023-09-10")));
    }

    /** The names of those whom the last mention of these words means; empty where there is no such mention. */
    private static String meant(Mentions mentions, String words) {
        List<Mention> found = mentions.all().stream()
                .filter(mention -> mention.span().text().equals(words))
                .toList();
        if (found.isEmpty()) {
            return "";
        }
        return String.join(
                ", ",
                found.get(found.size() - 1).actors().stream()
                        .map(id -> Objects.requireNonNull(mentions.actor(id)).name())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // states by their kind
                "Fiji spoke to China. The island nation wants roads. | The island nation | Fiji",
                "Niger spoke to China. It rained. The landlocked country wants roads. | The landlocked country | Niger",
                "Kazakhstan spoke to China. The Central Asian republic sells oil. | The Central Asian republic |"
                        + " Kazakhstan",
                "Qatar wrote to Kenya. The emirate sent ships. | The emirate | Qatar",
                "Georgia wrote to Kenya. The former Soviet republic sent ships. | The former Soviet republic | Georgia",
                // what a news agency tells goes on about those it tells of, unless it is the agency that tells more
                "The Xinhua News Agency said that Fiji had closed the port. It plans to ground all flights. | It | Fiji",
                "The Xinhua News Agency said that Fiji had closed the port. It reported no losses. | It | Xinhua News"
                        + " Agency",
                // those of a state have its government
                "The Kenyan government paid. The Kenyan envoys said their government is glad. | their government |"
                        + " Kenyan government",
                // bodies by their kind
                "NATO wrote to the European Union. The alliance waits. | The alliance | North Atlantic Treaty"
                        + " Organization",
                "The European Commission wrote to Kenya. The bloc waits. | The bloc | European Union",
                "ECOWAS wrote to Kenya. The regional bloc waits. | The regional bloc | Economic Community of West"
                        + " African States",
                "Nora Lind left the Coastal Farmers' Alliance. The party was silent. | The party | Coastal Farmers'"
                        + " Alliance",
                "The Lindqvist Shipping Company sued Kenya. The company lost. | The company | Lindqvist Shipping"
                        + " Company",
                "The World Food Programme asked for help. The agency has no rice. | The agency | World Food Programme",
                "Hamas wrote to the Red Crescent. The militia waits. | The militia | Hamas",
                // persons by their work, rank and title
                "Nora Lind, a senator, spoke. The lawmaker was angry. | The lawmaker | Nora Lind",
                "Army chief General Ivan Brunov spoke. The general was angry. | The general | Ivan Brunov",
                "Former premier Nora Lind spoke. Ann Brown, the premier, left. The former premier stayed. | The former"
                        + " premier | Nora Lind",
                "Foreign Minister Hakan Fidan spoke. The diplomat was angry. | The diplomat | Hakan Fidan",
                "Prime Minister Kaja Kallas met Olaf Scholz. The Baltic leader was angry. | The Baltic leader | Kaja"
                        + " Kallas",
                "Joe Biden met Emmanuel Macron. The American was angry. | The American | Joe Biden",
                "The pontiff will travel. | The pontiff | Pope Francis",
                "Emmanuel Macron received Olaf Scholz. The guest left. | The guest | Olaf Scholz",
                "Emmanuel Macron received Olaf Scholz. The host left. | The host | Emmanuel Macron",
                "Ann Brown, known as Nita, met Nora Lind. Nita was angry. | Nita | Ann Brown",
                "Angela Merkel met Ann Brown. The former chancellor was angry. | The former chancellor | Angela Merkel",
                "Ann Brown, leader of the Coastal Farmers' Alliance, met Nora Lind. The rebel leader was angry. | The"
                        + " rebel leader | Ann Brown",
                "The president of the Coastal Farmers' Alliance, Ann Brown, left. The alliance chief was angry. | Ann"
                        + " Brown | Ann Brown",
                "The city's mayor, Ann Brown, left. The mayor was angry. | The mayor | Ann Brown",
                // heads of institutions
                "The head of the Turkish Foreign Ministry spoke. | The head of the Turkish Foreign Ministry | Hakan"
                        + " Fidan",
                "The head of the White House spoke. | The head of the White House | Joe Biden",
                "The head of the Polish state spoke. | The head of the Polish state | Andrzej Duda",
                // two who were named
                "Ann Brown met Nora Lind. The two men left. | The two men | Ann Brown, Nora Lind",
                "Qatar and Egypt sent letters. The two mediators wait. | The two mediators | Egypt, Qatar",
                "Ann Brown met Nora Lind. The two agreed. | The two | Ann Brown, Nora Lind",
                // pronouns
                "Nora Lind came. Olaf Scholz stood next to her. | her | Nora Lind",
                "Ada Lind, a minister, met Sakura Brun. She left. | She | Ada Lind",
                "Emmanuel Macron thanked Olaf Scholz for his help. | his | Olaf Scholz"
            })
    void a_noun_takes_up(String text, String words, String expected) {
        assertThat(meant(read(text), words)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A man was seen in Lima. | A man",
                "Vladimir Putin left. The Iran-based group was silent. | The Iran",
                "The former president of the club left. | Joe Biden"
            })
    void nobody_is_taken_up_by(String text, String words) {
        assertThat(meant(read(text), words)).isEmpty();
    }

    private static Actor actor(String text, String words) {
        Mentions mentions = read(text);
        Mention mention = mentions.all().stream()
                .filter(one -> one.span().text().equals(words))
                .reduce((one, other) -> other)
                .orElseThrow();
        return Objects.requireNonNull(mentions.actor(mention.actor()));
    }

    @Test
    void an_acronym_in_brackets_is_the_name_before_it_whatever_its_letters() {
        String text = "The Coastal Farmers' Alliance (KFA) met. Later KFA left.";
        assertThat(actor(text, "KFA").name()).isEqualTo("Coastal Farmers' Alliance");
    }

    @Test
    void a_minister_without_a_state_serves_the_one_that_the_news_takes_for_granted() {
        String text = "Kenya closed its border. Kenyan papers praised Kenya. Defence Minister Ann Brown came to Kenya.";
        assertThat(actor(text, "Defence Minister Ann Brown").of()).isEqualTo("KEN");
    }

    @Test
    void the_police_of_news_on_one_state_are_its_police() {
        String text =
                "Kenya closed its border. Kenyan papers praised Kenya. Kenya will pay. The police came to the town.";
        assertThat(actor(text, "The police").of()).isEqualTo("KEN");
    }

    @Test
    void the_congress_of_another_state_is_not_that_of_the_united_states() {
        String text = "Peru closed its border. Peruvian papers praised Peru. Congress met in Lima.";
        assertThat(actor(text, "Congress").of()).isEqualTo("PER");
    }

    @Test
    void its_president_belongs_to_the_organisation() {
        String text = "The Coastal Farmers' Alliance was angry. Its president, Ann Brown, left.";
        assertThat(Objects.requireNonNull(actor(text, "Ann Brown").of())).contains("farmers");
    }

    @Test
    void a_deputy_does_not_hold_the_office() {
        assertThat(actor("The deputy leader of Hamas spoke.", "The deputy leader of Hamas")
                        .name())
                .isEqualTo("deputy leader of Hamas");
    }

    @Test
    void a_press_secretary_of_a_ministry_is_named_without_a_comma() {
        String title = "The press secretary of the Ministry of Foreign Affairs of Kenya Ann Brown";
        assertThat(actor(title + " left.", title).of()).isEqualTo("KEN");
    }

    @Test
    void brackets_tell_what_capitals_mean_though_the_book_knows_them_otherwise() {
        assertThat(actor("The Pacific Rowing Club (PRC) met. Later PRC left.", "PRC")
                        .name())
                .isEqualTo("Pacific Rowing Club");
    }

    @Test
    void parliament_needs_no_article() {
        assertThat(actor("Kenyan minister Ann Brown told parliament of it.", "parliament")
                        .of())
                .isEqualTo("KEN");
    }

    @Test
    void a_city_before_a_name_without_a_comma_is_no_given_name() {
        assertThat(actor("The mayor of Nairobi Ann Brown left.", "The mayor of Nairobi Ann Brown")
                        .name())
                .isEqualTo("Ann Brown");
    }

    @Test
    void whom_someone_is_unlike_is_not_who_acts() {
        Mentions mentions = read("Ann Brown resigned. Luis Paz is a poet. Unlike Paz, however, she never wrote.");
        assertThat(meant(mentions, "she")).isEqualTo("Ann Brown");
        assertThat(meant(read("Luis Paz resigned. Juan Rios is a poet. Unlike Rios, he never wrote."), "he"))
                .isNotEqualTo("Juan Rios");
    }
}
