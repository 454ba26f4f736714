package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.Document;
import org.dragoman.language.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
    private static final MentionReader MENTIONS = new MentionReader(ActorBook.standard());

    private static List<Statement> read(String... paragraphs) {
        Document document = TestTexts.paragraphs(paragraphs);
        Analysis analysis = TestTexts.analysis(document);
        return TestTexts.reader().read(analysis, MENTIONS.read(analysis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A harbour pilot said that the channel was too shallow. | unnamed:harbour-pilot",
                "According to a former ambassador, the talks will fail. | unnamed:former-ambassador",
                "Several of the fishermen complained that nobody had asked them. | unnamed:fishermen",
                "The port's owner, a retired captain who said that trade was dead, sold it. | unnamed:retired-captain",
                "The Ekman Fisheries Institute says that the stock has halved. | org:ekman-fisheries-institute",
            })
    void whoever_speaks_is_an_actor(String text, String actor) {
        assertThat(read(text))
                .first()
                .satisfies(s -> assertThat(s.source().actor()).isEqualTo(actor));
    }

    @Test
    void one_of_several_is_one_of_those_who_spoke_before() {
        List<Statement> statements = read("Local fishermen said that the channel was too shallow. One said: "
                + "\"We told the council so in April.\"");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).source().actor())
                .isEqualTo(statements.get(0).source().actor());
        assertThat(statements.get(1).confidence()).isLessThan(statements.get(0).confidence());
    }

    @Test
    void a_document_named_again_is_the_same_text() {
        List<Statement> statements = read(
                "The joint declaration says that the border will open in May.",
                "The document also notes that trade has grown.");
        assertThat(statements)
                .extracting(s -> s.source().actor())
                .containsExactly("text:joint-declaration", "text:joint-declaration");
    }

    @Test
    void a_title_before_a_name_is_the_person() {
        assertThat(read("The head of the harbour committee Ingrid Dahl said that the route is open."))
                .first()
                .satisfies(s -> assertThat(s.source().actor()).isEqualTo("person:ingrid-dahl"));
    }

    @Test
    void the_newspaper_is_the_one_that_spoke_before() {
        List<Statement> statements = read("The New York Times asked in an article: \"Who pays for the tariffs?\" "
                + "The newspaper answered that families pay.");
        assertThat(statements).hasSizeGreaterThan(1);
        assertThat(statements.get(statements.size() - 1).source().actor())
                .isEqualTo(statements.get(0).source().actor())
                .startsWith("outlet:");
    }

    @Test
    void a_bare_role_takes_up_who_spoke_last() {
        List<Statement> statements = read("The head of the harbour office Olav Berg spoke first. "
                + "The ministry's envoy Anna Lind said that trade had grown. "
                + "The diplomat noted that the tariff had fallen.");
        assertThat(statements.get(statements.size() - 1).source().actor()).isEqualTo("person:anna-lind");
    }

    @Test
    void she_is_nobodys_brother() {
        List<Statement> statements = read("Nina Berg said that the strike would last. "
                + "Her brother said that the police had lied. “They come at night,” she recalled.");
        assertThat(statements.get(statements.size() - 1).source().actor()).isEqualTo("person:nina-berg");
    }

    @Test
    void figures_of_a_country_speak_for_it() {
        assertThat(read("According to Kenyan customs data, cargo on the lake grew by 12 percent."))
                .first()
                .satisfies(s -> assertThat(s.source().actor()).isEqualTo("KEN"));
    }

    @Test
    void one_who_is_only_spoken_of_is_not_taken_for_the_speaker() {
        List<Statement> statements = read("The spokesman of the harbour office said that the mole was safe. "
                + "Regarding the visit of the Danish minister, he said that agreements had been reached.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).source().actor())
                .isEqualTo(statements.get(0).source().actor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Kenya said that the treaty was good. | group:ken+nor",
                "Both Oslo and Brussels called the treaty good. | group:nor+q458",
                "In Oslo and Nairobi the treaty was praised. | group:ken+nor",
                "As was said in Oslo, the treaty is good. | NOR",
            })
    void several_who_say_the_same_are_one_group(String text, String actor) {
        assertThat(read(text))
                .first()
                .satisfies(s -> assertThat(s.source().actor()).isEqualTo(actor));
    }

    @Test
    void a_town_before_an_agency_does_not_speak() {
        assertThat(read("THE HAGUE (Canal Agency) Kenya told the court that Peru was wrong."))
                .first()
                .satisfies(s -> assertThat(s.source().actor()).isEqualTo("KEN"));
    }
}
