package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
    private static WatchedOutput failing(String message) {
        WatchedOutput output = new WatchedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        out.println("a line");
        assertThat(out.checkError()).isTrue();
        return output;
    }

    @Test
    void a_full_disk_is_told() {
        assertThat(failing("No space left on device").problem())
                .isEqualTo("the output could not be written (No space left on device): what came out is not complete");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() {
        assertThat(failing("Broken pipe").problem()).isNull();
    }

    @Test
    void all_is_well_where_nothing_failed() {
        assertThat(new WatchedOutput(OutputStream.nullOutputStream()).problem()).isNull();
    }
}
