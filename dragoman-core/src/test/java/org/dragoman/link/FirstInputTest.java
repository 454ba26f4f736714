package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.Models;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.event.Plover;
import org.dragoman.link.TallyCheck.Verdict;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first real input says across its documents. Skipped where it is not at hand. */
class FirstInputTest {
    private static final Set<String> PRESIDENTS = Set.of("Q7747", "Q15031");

    private static Linked linked = Planted.linked();

    @BeforeAll
    static void read() {
        Path corpus = Path.of(
                System.getProperty(
                        "dragoman.shared", Path.of("..", "..", "shared").toString()),
                "corpus");
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no " + corpus);
        List<Reading> readings = new ArrayList<>();
        DocumentReader documents = new DocumentReader();
        DocumentSource.of(List.of(corpus.toString()), Metadata.NONE, InputStream.nullInputStream(), 10_000_000)
                .forEach(input -> {
                    if (documents.read(input) instanceof Outcome.Read read) {
                        readings.add(Models.reader().read(read.document()));
                    }
                });
        linked = Planted.LINKER.link(Corpus.of(readings));
    }

    private static List<Event> contacts(String... modes) {
        return linked.events().stream()
                .filter(event -> event.type() == Plover.CONSULT && event.when() != null)
                .filter(event -> List.of(modes).contains(event.mode()))
                .filter(event -> {
                    Set<String> all = new TreeSet<>(event.source());
                    all.addAll(event.target());
                    return all.containsAll(PRESIDENTS);
                })
                .toList();
    }

    @Test
    void the_video_conference_of_two_documents_is_one_event() {
        List<Event> held = contacts("video", "call").stream()
                .filter(event -> "2021-06-28".equals(event.when()))
                .toList();
        assertThat(held).hasSize(1);
        assertThat(held.get(0).documents()).hasSize(2);
        assertThat(held.get(0).origins()).hasSize(2);
    }

    @Test
    void the_other_contacts_stay_apart() {
        assertThat(contacts("video", "call", "meet"))
                .extracting(Event::when)
                .contains("2021-05-19", "2021-06-28", "2021-08-25", "2022-02-04", "XXXX-09-15")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_treaty_of_two_documents_is_one_and_was_signed_and_extended() {
        List<Accord> shared = linked.accords().stream()
                .filter(accord -> accord.documents().size() == 2)
                .toList();
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).steps()).extracting(Accord.Step::act).contains("signed", "extended");
    }

    @Test
    void trade_of_two_years_is_no_conflict_and_claimed_counts_stand_beside_the_ledgers() {
        assertThat(linked.conflicts()).noneMatch(conflict -> conflict.what() == Conflict.What.VALUE);
        assertThat(linked.tallies())
                .anyMatch(check -> check.claimed() == 18 && check.verdict() == Verdict.GAP)
                .anyMatch(check -> check.of().equals("call")
                        && check.claimed() == 3
                        && check.ordinal()
                        && check.verdict() != Verdict.NOT_COUNTED);
        assertThat(linked.tallies()).noneMatch(check -> check.verdict() == Verdict.CONTRADICTION);
    }
}
