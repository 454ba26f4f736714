package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.language.Analyzer;
import org.junit.jupiter.api.Test;

/** Whom possessives, guests, generic nouns and the author's own pronouns mean. */
class ReferenceTest {
    private static final Analyzer ANALYZER = Models.ANALYZER;
    private static final MentionReader READER = new MentionReader(ActorBook.standard());

    private static List<String> of(Document document, String words) {
        return READER.read(ANALYZER.analyze(document)).all().stream()
                .filter(mention -> mention.span().text().equals(words))
                .map(Mention::actor)
                .toList();
    }

    private static List<String> of(String text, String words) {
        return of(Document.of(text, "2021-08-25"), words);
    }

    private static Document by(String author, String text) {
        Document plain = Document.of(text, "2021-08-25");
        return new Document(
                plain.id(),
                plain.uri(),
                plain.outlet(),
                plain.title(),
                List.of(author),
                plain.language(),
                plain.published(),
                plain.text(),
                plain.regions(),
                null);
    }

    @Test
    void nobody_visits_the_state_that_he_serves() {
        String home = "President Emmanuel Macron met with President Joe Biden in June during his visit to France.";
        assertThat(of(home, "his")).isEqualTo(of(home, "President Joe Biden"));
        String capital = "Emmanuel Macron met with Joe Biden in June during his visit to Paris.";
        assertThat(of(capital, "his")).isEqualTo(of(capital, "Joe Biden"));
        String abroad = "President Emmanuel Macron met with President Joe Biden in June during his visit to Poland.";
        assertThat(of(abroad, "his")).isEqualTo(of(abroad, "President Emmanuel Macron"));
    }

    @Test
    void a_guest_with_a_nationality_is_the_one_named() {
        String text = "Angela Merkel arrived in Ankara on Monday. Erdogan gave a dinner. The distinguished German guest"
                + " left on Tuesday.";
        assertThat(of(text, "The distinguished German guest")).isEqualTo(of(text, "Angela Merkel"));
    }

    @Test
    void a_state_has_another_state_for_its_counterpart() {
        String text = "Norway said that its Swedish counterpart would wait.";
        assertThat(of(text, "its Swedish counterpart")).containsExactly("SWE");
    }

    @Test
    void a_newspaper_with_its_name_is_the_outlet() {
        String text = "The British newspaper The Guardian reported the talks.";
        assertThat(of(text, "The British newspaper")).isEqualTo(List.of("outlet:the-guardian"));
    }

    @Test
    void the_countries_of_a_region_are_not_the_two_spoken_of() {
        String text =
                "France and Germany signed the note. Envoys then travelled to the countries of the Horn of Africa.";
        assertThat(of(text, "the countries of the Horn of Africa")).containsExactly("group:horn-of-africa");
    }

    @Test
    void a_party_with_a_nationality_is_the_party_of_the_book() {
        String text = "China's Communist Party held a congress.";
        assertThat(of(text, "China's Communist Party")).containsExactly("org:cpc");
    }

    @Test
    void i_is_the_author_outside_quotation_marks() {
        Document document = by("Lena Holm", "I was in Oslo. “I saw nothing,” the envoy said. My notes are short.");
        assertThat(of(document, "I")).containsExactly("person:lena-holm");
        assertThat(of(document, "My")).containsExactly("person:lena-holm");
    }

    @Test
    void without_a_named_author_i_is_nobody() {
        assertThat(of("I was in Oslo.", "I")).isEmpty();
        assertThat(of(by("Editorial board", "I was in Oslo."), "I")).isEmpty();
    }

    @Test
    void the_kingdom_is_a_state_called_so() {
        String text = "The king of Jordan thanked Switzerland for its help. He invited the Swiss president to visit the"
                + " Kingdom.";
        assertThat(of(text, "the Kingdom")).containsExactly("JOR");
    }

    @Test
    void the_two_presidents_are_those_spoken_of_before() {
        String text = "Vladimir Putin and Xi Jinping met on Monday. The two presidents signed a treaty. It rained. It"
                + " was the first trip of Putin outside the former Soviet Union this year. The two presidents also"
                + " discussed trade.";
        assertThat(of(text, "The two presidents")).hasSize(2).containsOnly("group:q15031+q7747");
    }

    @Test
    void quotation_marks_round_a_bloc_do_not_hide_whose_leaders_meet() {
        assertThat(of("The leaders of the \"Big Seven\" met on Monday.", "The leaders of the \"Big Seven"))
                .containsExactly("group:q1764511/leader");
    }
}
