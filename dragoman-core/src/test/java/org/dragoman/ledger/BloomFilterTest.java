package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BloomFilterTest {
    private static String id(int number) {
        return String.format(java.util.Locale.ROOT, "doc-%016x", number * 0x9E3779B97F4A7C15L);
    }

    @Test
    void whatever_was_added_is_found() {
        BloomFilter filter = new BloomFilter();
        IntStream.range(0, 200_000).mapToObj(BloomFilterTest::id).forEach(filter::add);
        assertThat(IntStream.range(0, 200_000).mapToObj(BloomFilterTest::id)).allMatch(filter::mayHold);
    }

    @Test
    void hardly_anything_that_was_not_added_is_taken_for_it() {
        BloomFilter filter = new BloomFilter();
        IntStream.range(0, 1_000_000).mapToObj(BloomFilterTest::id).forEach(filter::add);
        long taken = IntStream.range(1_000_000, 1_100_000)
                .mapToObj(BloomFilterTest::id)
                .filter(filter::mayHold)
                .count();
        assertThat(taken).isLessThan(200);
    }
}
