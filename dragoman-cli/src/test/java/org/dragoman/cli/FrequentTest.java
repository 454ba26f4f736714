package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequentTest {
    @Test
    void what_is_told_often_is_known_among_a_hundred_thousand_that_are_told_once() {
        Frequent names = new Frequent();
        for (int i = 0; i < 100_000; i++) {
            names.add("once " + i);
            if (i % 1_000 == 0) {
                names.add("often");
            }
        }
        assertThat(names.most()).isEqualTo("often");
    }

    @Test
    void of_those_that_are_told_as_often_the_first_by_name_is_given() {
        Frequent names = new Frequent();
        names.add("CHN,RUS");
        names.add("CHN,MNG");
        assertThat(names.most()).isEqualTo("CHN,MNG");
        assertThat(new Frequent().most()).isNull();
    }
}
