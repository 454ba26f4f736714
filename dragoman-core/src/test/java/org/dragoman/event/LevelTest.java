package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How high a title puts someone. */
class LevelTest {
    private static List<String> words(String title) {
        return List.of(title.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "president of the republic, leaders",
        "foreign minister, ministers",
        "deputy prime minister, ministers",
        "deputy minister of foreign affairs, envoys",
        "vice president, ministers",
        "vice foreign minister, envoys",
        "assistant secretary of state, envoys",
        "secretary general, leaders",
        "head of state, leaders",
        "top diplomat, ministers",
        "chief negotiator, envoys",
        "the prime minister 's special envoy, envoys",
        "peru 's president, leaders",
        "national security adviser, ministers",
        "adviser to the president, envoys"
    })
    void the_first_title_tells(String title, String level) {
        assertThat(Level.ofTitle(words(title))).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "former president",
                "opposition leader",
                "the shopkeeper",
                "former deputy minister",
                "speaker of the house of representatives"
            })
    void who_holds_no_office_has_no_level(String title) {
        assertThat(Level.ofTitle(words(title))).isNull();
    }

    @Test
    void a_deputy_alone_is_an_envoy() {
        assertThat(Level.ofTitle(words("his deputy"))).isEqualTo("envoys");
    }
}
