package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.dragoman.actor.Correction;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Run;
import org.dragoman.web.search.FullText;
import org.dragoman.web.search.IndexedRecords;
import org.dragoman.web.search.LedgerIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is kept between starts, and never taken for that of another state or ledger. */
class LedgerIndexTest {
    private static final String TEMPORARY = "dragoman-index-test-";

    @TempDir
    Path folder;

    private Path kept() {
        return folder.resolve("kept");
    }

    private static void read(Path file, String title, String place) {
        try (Ledger ledger = Ledger.open(file)) {
            Run run = ledger.begin("1", Map.of());
            ledger.append(List.of(Samples.meeting("Volta Times", title, "in/" + title, place, "2024-04-05")), run);
            ledger.finish(run);
        }
    }

    /** What an index kept in a folder tells of a ledger: all that is listed, and in which documents a word is found. */
    private static List<Object> told(Path file, Path kept, String word, Set<String> by) {
        try (Ledger ledger = Ledger.openReadOnly(file);
                LedgerIndex index = new LedgerIndex(kept, TEMPORARY)) {
            IndexSearcher searcher = Objects.requireNonNull(index.opened(ledger));
            try (IndexedRecords records = new IndexedRecords(searcher, ledger, ledger.documents())) {
                List<Object> told = new ArrayList<>();
                for (RecordKind kind : RecordKind.values()) {
                    LedgerQuery query = LedgerQuery.builder(kind).by(by).build();
                    List<Row> rows = records.rows(query);
                    assertThat(rows).isEqualTo(ledger.rows(query));
                    told.addAll(rows);
                }
                told.add(new FullText(searcher).find(word, 0, 9).total());
                return told;
            }
        }
    }

    private static long found(Path file, Path kept, String word) {
        List<Object> told = told(file, kept, word, Set.of());
        return told.get(told.size() - 1) instanceof Long number ? number : -1;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void what_was_indexed_is_not_indexed_again_at_the_next_start() throws IOException {
        Path file = Samples.ledger(folder);
        List<Object> first = told(file, kept(), "Kumasi", Set.of());
        Set<String> files = files(kept());
        assertThat(told(file, kept(), "Kumasi", Set.of())).isEqualTo(first);
        assertThat(files(kept())).isEqualTo(files);
    }

    @Test
    void another_run_is_added_to_what_was_kept() throws IOException {
        Path file = Samples.ledger(folder);
        assertThat(found(file, kept(), "Tamale")).isZero();
        Set<String> before = files(kept());
        read(file, "They met again", "Tamale");
        assertThat(found(file, kept(), "Tamale")).isEqualTo(1);
        assertThat(files(kept())).as("segments that were there stay").containsAnyElementsOf(before);
    }

    @Test
    void a_run_that_was_forgotten_is_not_found_any_more() {
        Path file = Samples.ledger(folder);
        read(file, "They met again", "Tamale");
        assertThat(found(file, kept(), "Tamale")).isEqualTo(1);
        try (Ledger ledger = Ledger.open(file)) {
            ledger.forget(3);
        }
        assertThat(found(file, kept(), "Tamale")).isZero();
    }

    @Test
    void records_move_with_an_actor_that_is_merged_and_come_back_when_that_is_undone() {
        Path file = Samples.ledger(folder);
        int before = told(file, kept(), "Accra", Set.of("Q9")).size();
        long number;
        try (Ledger ledger = Ledger.open(file)) {
            number = ledger.corrections()
                    .add(Correction.merge("Q1", "Q9", "a test"), "tester")
                    .number();
        }
        assertThat(told(file, kept(), "Accra", Set.of("Q9"))).hasSizeGreaterThan(before);
        try (Ledger ledger = Ledger.open(file)) {
            ledger.corrections().undo(number, "tester");
        }
        assertThat(told(file, kept(), "Accra", Set.of("Q9"))).hasSize(before);
    }

    @Test
    void the_index_of_another_ledger_is_not_taken() throws IOException {
        Path one = Samples.ledger(folder);
        read(one, "They met again", "Tamale");
        Path other = Samples.ledger(Files.createDirectories(folder.resolve("other")));
        read(other, "They met again", "Wa");
        assertThat(found(one, kept(), "Tamale")).isEqualTo(1);
        assertThat(found(other, kept(), "Tamale")).isZero();
        assertThat(found(other, kept(), "Wa")).isEqualTo(1);
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        Path file = Samples.ledger(folder);
        assertThat(found(file, kept(), "Kumasi")).isEqualTo(1);
        for (String name : files(kept())) {
            Files.write(kept().resolve(name), new byte[] {1, 2, 3});
        }
        assertThat(found(file, kept(), "Kumasi")).isEqualTo(1);
    }

    @Test
    void what_lies_beside_the_index_stays() throws IOException {
        Path file = Samples.ledger(folder);
        Path note = Files.writeString(Files.createDirectories(kept()).resolve("note.txt"), "mine");
        found(file, kept(), "Kumasi");
        assertThat(note).hasContent("mine");
    }

    @Test
    void where_it_cannot_be_kept_it_is_made_among_the_temporary_files_and_removed() throws IOException {
        Path file = Samples.ledger(folder);
        Path nowhere = Files.writeString(folder.resolve("a file"), "").resolve("index");
        assertThat(found(file, nowhere, "Kumasi")).isEqualTo(1);
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(Path::toString).filter(name -> name.contains(TEMPORARY)))
                    .isEmpty();
        }
    }

    @Test
    void several_who_begin_at_once_share_one_index() throws Exception {
        Path file = Samples.ledger(folder);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Long>> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.add(threads.submit(() -> found(file, kept(), "Kumasi")));
        }
        for (Future<Long> one : found) {
            assertThat(one.get()).isEqualTo(1);
        }
        threads.shutdown();
    }
}
