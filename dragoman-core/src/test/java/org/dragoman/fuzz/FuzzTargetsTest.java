package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the fuzzer does for hours, for a second on seeded noise. */
class FuzzTargetsTest {
    private static void run(int rounds, Consumer<byte[]> target) {
        Random random = new Random(41);
        for (int i = 0; i < rounds; i++) {
            byte[] data = Vocabulary.random(random, 120);
            assertThatCode(() -> target.accept(data)).doesNotThrowAnyException();
        }
    }

    @Test
    void noise_is_no_date_and_does_no_harm() {
        Random random = new Random(42);
        String signs = "0123456789X-/.,{}[]?~%TZ|";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            EdtfTarget.fuzzerTestOneInput(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void any_row_of_words_about_time_is_read() {
        run(5_000, TimesTarget::fuzzerTestOneInput);
    }

    @Test
    void any_row_of_numbers_and_units_is_read() {
        run(5_000, NumbersTarget::fuzzerTestOneInput);
    }

    @Test
    void any_row_of_words_about_treaties_is_read() {
        run(5_000, InstrumentsTarget::fuzzerTestOneInput);
    }
}
