package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.statement.Statement.Manner;
import org.dragoman.statement.Statement.Position;
import org.junit.jupiter.api.Test;

class StatementReaderTest {
    private static List<String> content(Statement statement) {
        return statement.content().stream().map(Span::text).toList();
    }

    private static String source(Statement statement) {
        Span span = statement.source().span();
        return span == null ? "" : span.text();
    }

    @Test
    void a_reported_clause_is_indirect() {
        assertThat(read("The foreign minister said on Monday that trade had grown by a fifth."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(source(s)).isEqualTo("The foreign minister");
                    assertThat(content(s)).containsExactly("that trade had grown by a fifth");
                    assertThat(s.manner()).isEqualTo(Manner.INDIRECT);
                });
    }

    @Test
    void words_between_marks_are_direct() {
        assertThat(read("“The harbour will open in May,” the Norwegian envoy told reporters."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(source(s)).isEqualTo("the Norwegian envoy");
                    assertThat(content(s)).containsExactly("“The harbour will open in May,”");
                    assertThat(s.manner()).isEqualTo(Manner.DIRECT);
                });
    }

    @Test
    void an_interrupted_quotation_has_two_pieces() {
        assertThat(read("“The harbour will open in May,” the envoy said. “Trade will grow by a fifth.”"))
                .singleElement()
                .satisfies(s -> assertThat(content(s))
                        .containsExactly("“The harbour will open in May,”", "“Trade will grow by a fifth.”"));
    }

    @Test
    void according_to_attributes() {
        assertThat(read("According to the ministry, the two countries will sign the treaty in spring."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(source(s)).isEqualTo("the ministry");
                    assertThat(content(s)).containsExactly("the two countries will sign the treaty in spring");
                });
    }

    @Test
    void a_statement_inside_another_is_within_it() {
        List<Statement> statements = read("The paper reported that the minister said that trade had grown by a fifth.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).within()).isNull();
        assertThat(statements.get(1).within()).isEqualTo(statements.get(0).id());
        assertThat(source(statements.get(1))).isEqualTo("the minister");
    }

    @Test
    void a_denial_is_told_from_a_demand() {
        assertThat(read("Norway denied that it had closed the harbour."))
                .singleElement()
                .satisfies(s -> assertThat(s.position()).isEqualTo(Position.DENY));
        assertThat(read("Norway urged Sweden to open the harbour."))
                .singleElement()
                .satisfies(s -> assertThat(s.position()).isEqualTo(Position.DEMAND));
    }

    @Test
    void a_rare_verb_between_a_quotation_and_a_name_is_a_cue() {
        assertThat(read("“We have our own view of this, and it will matter to all partners,” the head of state"
                        + " specified."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(source(s)).isEqualTo("the head of state");
                    assertThat(content(s)).hasSize(1);
                });
    }

    @Test
    void a_speaker_is_carried_on_to_an_impersonal_report() {
        Analysis analysis = TestTexts.analysis("The Norwegian minister said that trade had grown by a fifth. "
                + "It was also stressed that the harbour would open in May.");
        List<Statement> statements =
                TestTexts.reader().read(analysis, new MentionReader(ActorBook.standard()).read(analysis));
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).source().span()).isNull();
        assertThat(statements.get(1).source().actor())
                .isNotNull()
                .isEqualTo(statements.get(0).source().actor());
        assertThat(statements.get(1).confidence()).isLessThan(0.7);
    }

    @Test
    void what_the_author_notes_is_told_by_the_document() {
        Analysis analysis = TestTexts.analysis("I would like to note that the harbour has been closed.");
        Statements statements = TestTexts.reader().statements(analysis, new Mentions(List.of(), Map.of()));
        int closed = analysis.document().text().indexOf("closed");
        assertThat(statements.voice(analysis.span(closed, closed + 6))).isNull();
    }

    @Test
    void a_text_without_speech_has_no_statements() {
        assertThat(read("The delegation arrived in Oslo at noon. It rained.")).isEmpty();
    }

    @Test
    void a_span_is_told_in_the_voice_of_the_innermost_statement() {
        Analysis analysis =
                TestTexts.analysis("The envoy left Oslo. The minister said that the harbour had been closed.");
        Statements statements = TestTexts.reader().statements(analysis, new Mentions(List.of(), Map.of()));
        int closed = analysis.document().text().indexOf("closed");
        int left = analysis.document().text().indexOf("left");
        assertThat(statements.voice(analysis.span(closed, closed + 6))).isNotNull();
        assertThat(statements.voice(analysis.span(left, left + 4))).isNull();
    }

    @Test
    void spans_slice_back_and_the_same_text_gives_the_same_statements() {
        String[] pieces = {
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "the envoy said",
            "trade grew",
            ". ",
            ", ",
            ": ",
            "😀 ",
            "According to Norway",
            "that ",
            "(",
            ")",
            "\n\n",
            "He added",
            "«",
            "」"
        };
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            Analysis analysis = TestTexts.analysis(text.toString());
            Mentions mentions = new Mentions(List.of(), Map.of());
            List<Statement> statements = TestTexts.reader().read(analysis, mentions);
            assertThat(TestTexts.reader().read(analysis, mentions)).isEqualTo(statements);
            for (Statement statement : statements) {
                assertThat(statement.content()).isNotEmpty();
                for (Span piece : statement.content()) {
                    assertThat(analysis.span(piece.start(), piece.end())).isEqualTo(piece);
                }
            }
        }
    }

    @Test
    void a_clause_runs_as_far_as_its_tree() {
        assertThat(read("The envoy noted that trade, which had fallen for a year, grew in May, when the"
                        + " harbour opened."))
                .first()
                .satisfies(s -> assertThat(content(s).get(0)).endsWith("when the harbour opened"));
    }

    @Test
    void as_someone_noted_attributes_the_clause_beside_it() {
        assertThat(read("As the envoy noted, the harbour is closed."))
                .singleElement()
                .satisfies(s -> assertThat(content(s)).containsExactly("the harbour is closed"));
    }

    @Test
    void behind_a_quotation_the_speaker_goes_on() {
        List<Statement> statements = read("The envoy told deputies that \"both sides gave way\" and warned that"
                + " those who opposed the treaty would answer for it.");
        assertThat(statements).filteredOn(Statement::said).hasSize(2).allSatisfy(s -> {
            assertThat(source(s)).isEqualTo("The envoy");
            assertThat(s.within()).isNull();
        });
    }

    @Test
    void a_cue_whose_content_is_cut_away_is_no_statement() {
        assertThat(read("Brown's grasp of law and temperament are worrying, Green said."))
                .noneMatch(statement -> statement.content().isEmpty());
    }

    @Test
    void what_a_quoted_speaker_retells_is_no_quotation() {
        assertThat(TestTexts.read(
                        "“Our partners stressed that trade has grown, and I agree with them,” the mayor said."))
                .filteredOn(statement -> statement.within() != null)
                .extracting(Statement::manner)
                .isNotEmpty()
                .containsOnly(Statement.Manner.INDIRECT);
    }
}
