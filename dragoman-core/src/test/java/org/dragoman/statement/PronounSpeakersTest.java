package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.junit.jupiter.api.Test;

class PronounSpeakersTest {
    private static final MentionReader MENTIONS = new MentionReader(ActorBook.standard());

    private static List<Statement> read(String... paragraphs) {
        Document document = TestTexts.paragraphs(paragraphs);
        Analysis analysis = TestTexts.analysis(document);
        return TestTexts.reader().read(analysis, MENTIONS.read(analysis)).stream()
                .filter(Statement::said)
                .toList();
    }

    private static Statement withCue(List<Statement> statements, String cue) {
        return statements.stream()
                .filter(s -> s.cue() != null && s.cue().text().contains(cue))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_of_two_who_spoke_is_both() {
        List<Statement> statements = read(
                "Norway and Sweden share the lake. The two countries met in May.",
                "In March Norway reported 63 cases, Sweden 41. Each accused the other of poisoning the water.");
        assertThat(withCue(statements, "accused").source().actor()).isEqualTo("group:nor+swe");
    }

    @Test
    void a_third_person_in_quoted_words_is_not_who_says_them() {
        List<Statement> statements =
                read("“He told me, ‘Anna, give us five more days’,” the Danish minister Anna Berg said on Friday.");
        assertThat(statements)
                .filteredOn(s -> s.cue() != null && s.cue().text().equals("told"))
                .allSatisfy(s -> assertThat(s.source().actor()).isNotEqualTo("person:anna-berg"));
        assertThat(withCue(statements, "said").source().actor()).isEqualTo("person:anna-berg");
    }

    @Test
    void whoever_asks_does_not_answer() {
        List<Statement> statements =
                read("“The ships never came here,” the spokeswoman Eva Dahl told a news conference."
                        + " Asked by a reporter whether they would come, she replied: “Ask the ships.”");
        assertThat(withCue(statements, "replied").source().actor()).isEqualTo("person:eva-dahl");
    }

    @Test
    void whoever_hears_something_does_not_say_it() {
        assertThat(read("The minister raised the case of two fishermen and was assured that they would be released."))
                .filteredOn(s -> s.cue() != null && s.cue().text().contains("assured"))
                .allSatisfy(s -> assertThat(s.source().span()).isNull());
    }

    @Test
    void a_clause_that_describes_someone_leaves_the_name_to_the_source() {
        assertThat(read("A retired captain, who asked not to be named, said that the fleet is only half of the story."))
                .singleElement()
                .satisfies(s -> assertThat(s.source().span())
                        .extracting(Span::text)
                        .isEqualTo("A retired captain, who asked not to be named"));
    }
}
