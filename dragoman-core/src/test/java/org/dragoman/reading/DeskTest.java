package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.dragoman.document.Document;
import org.dragoman.document.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One document that cannot be read takes no other with it. */
@Timeout(60)
class DeskTest {
    private static final Document SOME = Document.of("Norway and Chile met in Oslo.", "2024-05-02");

    private static Reading read(Document document) {
        return Reading.duplicate(document, "doc-1", "1");
    }

    private static void assertRefused(Future<Reading> reading, String words) {
        assertThatThrownBy(reading::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_document_that_takes_too_long_is_asked_to_stop_and_the_next_is_read() throws Exception {
        try (Desk desk = new Desk(1, Duration.ofMillis(100))) {
            Future<Reading> long_ = desk.read(SOME, document -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new IllegalStateException("stopped");
            });
            assertRefused(long_, "reading it took more than 100 milliseconds, which is the limit");
            Future<Reading> next = desk.read(SOME, document -> {
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
                return read(document);
            });
            assertThat(next.get()).isEqualTo(read(SOME));
        }
    }

    @Test
    void a_document_that_never_ends_is_left_alone_and_another_thread_takes_its_place() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Desk desk = new Desk(1, Duration.ofMillis(50))) {
            Future<Reading> endless = desk.read(SOME, document -> {
                while (never.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return read(document);
            });
            Future<Reading> next = desk.read(SOME, DeskTest::read);
            assertRefused(endless, "which is the limit");
            assertThat(next.get()).isEqualTo(read(SOME));
        } finally {
            never.countDown();
        }
    }

    @Test
    void a_document_that_fills_the_memory_is_given_up() throws Exception {
        try (Desk desk = new Desk(1, Desk.PATIENCE)) {
            Future<Reading> huge = desk.read(SOME, document -> {
                List<long[]> all = new ArrayList<>();
                while (true) {
                    all.add(new long[Integer.MAX_VALUE - 8]);
                }
            });
            assertRefused(huge, "there is not enough memory to read it");
            assertThat(desk.read(SOME, DeskTest::read).get()).isEqualTo(read(SOME));
        }
    }

    @Test
    void what_else_goes_wrong_is_told_as_it_is() {
        try (Desk desk = new Desk(1, Desk.PATIENCE)) {
            assertThatThrownBy(() -> desk.read(SOME, document -> deeper(0)).get())
                    .cause()
                    .isInstanceOf(StackOverflowError.class);
            assertThatThrownBy(() -> desk.read(SOME, document -> {
                                throw new IllegalStateException("the text says so");
                            })
                            .get())
                    .cause()
                    .hasMessage("the text says so");
        }
    }

    private static Reading deeper(int depth) {
        return depth < 0 ? read(SOME) : deeper(depth + 1).coverage().tokens() < 0 ? read(SOME) : deeper(depth + 2);
    }
}
