package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.Dragoman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {
    @TempDir
    Path folder;

    @Test
    void without_a_command_there_is_help() {
        Session session = new Session(folder);
        assertThat(session.run()).isZero();
        assertThat(session.out).contains("Usage: dragoman").contains("demo").contains("Exit codes");
    }

    @Test
    void every_command_has_help_with_an_example() {
        Session session = new Session(folder);
        for (List<String> command : List.of(
                List.of("read"),
                List.of("list"),
                List.of("source"),
                List.of("events"),
                List.of("event"),
                List.of("changes"),
                List.of("explain"),
                List.of("actor"),
                List.of("actor", "merge"),
                List.of("actor", "split"),
                List.of("actor", "rename"),
                List.of("actor", "undo"),
                List.of("actor", "log"),
                List.of("actors"),
                List.of("ledger"),
                List.of("ledger", "info"),
                List.of("ledger", "check"),
                List.of("ledger", "export"),
                List.of("ledger", "forget-run"),
                List.of("dyad"),
                List.of("system"),
                List.of("compare"),
                List.of("export"),
                List.of("evaluate"),
                List.of("serve"),
                List.of("mcp"),
                List.of("demo"),
                List.of("version"))) {
            String[] arguments = new String[command.size() + 1];
            command.toArray(arguments);
            arguments[command.size()] = "--help";
            assertThat(session.run(arguments)).as(command + session.err).isZero();
            assertThat(session.out)
                    .as(command.toString())
                    .contains("Usage: dragoman")
                    .containsPattern("Examples?:");
            assertThat(session.out.lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void help_before_a_command_shows_the_help_of_that_command() {
        Session session = new Session(folder);
        session.run("ledger", "check", "--help");
        String help = session.out;
        assertThat(session.run("help", "ledger", "check")).as(session.err).isZero();
        assertThat(session.out).isEqualTo(help);
        session.run("--help");
        help = session.out;
        assertThat(session.run("help")).isZero();
        assertThat(session.out).isEqualTo(help);
    }

    @Test
    void without_a_command_the_same_help_is_shown_at_the_same_width() {
        Session session = new Session(folder);
        session.run("--help");
        String help = session.out;
        assertThat(session.run()).isZero();
        assertThat(session.out).isEqualTo(help);
    }

    @Test
    void the_list_of_commands_has_whole_sentences() {
        Session session = new Session(folder);
        session.run("--help");
        assertThat(session.out.lines()).noneMatch(line -> line.endsWith(";") || line.endsWith("one of:"));
    }

    @Test
    void a_command_that_is_not_there_gets_a_suggestion() {
        Session session = new Session(folder);
        assertThat(session.run("lisst", "contacts")).isEqualTo(2);
        assertThat(session.err).contains("dragoman: ").contains("list");
    }

    @Test
    void only_a_near_spelling_of_a_command_is_suggested() {
        Session session = new Session(folder);
        assertThat(session.run("lisst", "contacts")).isEqualTo(2);
        assertThat(session.err).contains("no command 'lisst'; did you mean list?");
        assertThat(session.run("frobnicate")).isEqualTo(2);
        assertThat(session.err).contains("no command 'frobnicate'").doesNotContain("did you mean");
    }

    @Test
    void the_words_after_a_wrong_option_are_not_called_options() {
        Session session = new Session(folder);
        assertThat(session.run("explain", "--date", "2021", "It rained.")).isEqualTo(2);
        assertThat(session.err).contains("Unknown option: '--date'").doesNotContain("2021", "It rained");
    }

    @Test
    void explain_says_that_titles_are_read_as_of_today_where_no_date_is_given() {
        Session session = new Session(folder);
        session.run("explain", "President Ruto met President Mahama.");
        assertThat(session.out).contains("no date was given").contains("as of today");
        session.run("explain", "President Ruto met President Mahama.", "--published", "2024-03-05");
        assertThat(session.out).doesNotContain("no date was given");
    }

    @Test
    void the_version_is_told() {
        Session session = new Session(folder);
        assertThat(session.run("version")).isZero();
        assertThat(session.out).startsWith("dragoman ").contains("Java ");
    }

    @Test
    void an_error_shows_its_trace_only_when_asked() {
        Session session = new Session(folder);
        session.run("list", "contacts", "--ledger", folder + "/none");
        assertThat(session.err).doesNotContain("\tat ");
        session.run("--debug", "list", "contacts", "--ledger", folder + "/none");
        assertThat(session.err).contains("\tat ");
    }

    @Test
    void the_build_id_is_the_same_twice() {
        assertThat(Dragoman.build()).matches(".*\\+[0-9a-f]{8}").isEqualTo(Dragoman.build());
    }

    @Test
    void wrong_uses_of_evaluate_are_said_so() {
        Session session = new Session(folder);
        assertThat(session.run("evaluate", "poetry", folder.toString())).isEqualTo(2);
        assertThat(session.err).contains("evaluate poetry: choose from actors, coreference, events");
        assertThat(session.run("evaluate", "events", folder + "/none")).isEqualTo(2);
        assertThat(session.err).contains("there is no gold set");
        assertThat(session.run("evaluate", "coreference", folder.toString(), "--misses", "x"))
                .isEqualTo(2);
        assertThat(session.err).contains("lists no misses");
    }

    @Test
    void every_evaluation_has_its_class() throws ReflectiveOperationException {
        for (String name : EvaluateCommand.classes().values()) {
            assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
        }
    }

    @Test
    void explain_needs_a_sentence() {
        Session session = new Session(folder);
        assertThat(session.run("explain", " ")).isEqualTo(2);
        assertThat(session.err).contains("there is nothing to explain");
        assertThat(session.run("explain", "It rained.", "--published", "now")).isEqualTo(2);
        assertThat(session.err).contains("--published now is no date");
    }

    @Test
    void the_demo_needs_its_examples() {
        Session session = new Session(folder);
        assertThat(session.run("demo", "--examples", folder + "/none")).isEqualTo(2);
        assertThat(session.err).contains("there are no examples in");
    }
}
