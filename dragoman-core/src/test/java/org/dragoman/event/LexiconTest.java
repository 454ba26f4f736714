package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.PatternMatcher;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final List<String[]> rows = Table.read(Plover.class, "patterns.tsv").rows();
    private final Ontology ontology = Ontology.standard();
    private final NounClasses classes = new NounClasses();

    @Test
    void has_at_least_three_thousand_patterns() {
        assertThat(Lexicon.standard().size()).isGreaterThanOrEqualTo(3000);
    }

    @Test
    void no_pattern_stands_twice() {
        Map<String, String> seen = new HashMap<>();
        for (String[] row : rows) {
            assertThat(seen.put(row[1] + " " + row[0], row[4])).as(row[0]).isNull();
        }
    }

    @Test
    void the_lines_are_sorted() {
        assertThat(rows.stream().map(row -> row[0]).toList()).isSorted();
    }

    @Test
    void every_code_has_a_score() {
        for (String[] row : rows) {
            assertThat(ontology.score(row[6])).as("%s of %s", row[6], row[0]).isNotNull();
        }
    }

    @Test
    void every_class_that_a_pattern_names_has_nouns() {
        for (String[] row : rows) {
            String object = Pattern.read(row).object();
            if (object != null && object.startsWith("@") && !object.equals(Pattern.PERSON)) {
                assertThat(classes.has(object.substring(1))).as(row[0]).isTrue();
            }
        }
    }

    @Test
    void every_type_has_patterns() {
        Set<String> types = new HashSet<>();
        rows.forEach(row -> types.add(row[4]));
        assertThat(types).hasSize(15);
    }

    @Test
    void every_line_has_an_example() {
        assertThat(rows).allSatisfy(row -> assertThat(row[7]).isNotBlank().endsWith("."));
    }

    @Test
    void every_line_is_the_one_that_fits_its_own_example() {
        Lexicon lexicon = Lexicon.standard();
        List<String> unreachable = new ArrayList<>();
        for (String[] row : rows) {
            if (EventFixture.analysis(row[7]).sentences().stream().noneMatch(s -> fits(lexicon, row, s))) {
                unreachable.add(row[0] + " (" + row[1] + "): " + row[7]);
            }
        }
        assertThat(unreachable)
                .as("lines that another line always hides, or whose example they do not fit")
                .isEmpty();
    }

    private static boolean fits(Lexicon lexicon, String[] row, Sentence sentence) {
        PatternMatcher matcher = new PatternMatcher(new Clauses(sentence), lexicon);
        return sentence.tokens().stream()
                .map(token -> matcher.best(row[1], token))
                .anyMatch(match -> match != null && match.pattern().line().equals(row[0]));
    }

    @Test
    void a_verb_pattern_is_found_by_its_verb() {
        Pattern pattern = Pattern.read(new String[] {
            "withdraw from [@agreement]",
            "verb",
            "subj",
            "with,obj",
            "REJECT",
            "refuse",
            "120",
            "Peru withdraws from the pact."
        });
        assertThat(pattern.head()).isEqualTo("withdraw");
        assertThat(pattern.after()).containsExactly("from");
        assertThat(pattern.object()).isEqualTo("@agreement");
    }

    @Test
    void a_noun_pattern_is_found_by_the_noun_before_of() {
        Pattern pattern = Pattern.read(new String[] {
            "state visit", "noun", "poss", "to", "CONSULT", "visit", "042", "The state visit to Quito was brief."
        });
        assertThat(pattern.head()).isEqualTo("visit");
        assertThat(pattern.before()).containsExactly("state");
    }
}
