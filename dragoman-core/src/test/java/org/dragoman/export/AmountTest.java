package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void large_numbers_are_named_where_no_digit_is_lost() {
        assertThat(Amount.of(new BigDecimal("240000000000"), null, "USD")).isEqualTo("240 billion USD");
        assertThat(Amount.of(new BigDecimal("1250000"))).isEqualTo("1.25 million");
        assertThat(Amount.of(new BigDecimal("1234567"))).isEqualTo("1,234,567");
        assertThat(Amount.of(new BigDecimal("-3E+12"))).isEqualTo("-3 trillion");
        assertThat(Amount.of(new BigDecimal("999999"))).isEqualTo("999,999");
        assertThat(Amount.of(new BigDecimal("12.5"), null, "%")).isEqualTo("12.5 %");
    }

    @Test
    void a_range_names_its_million_once() {
        assertThat(Amount.of(new BigDecimal("50000000"), new BigDecimal("60000000"), null))
                .isEqualTo("50–60 million");
        assertThat(Amount.of(new BigDecimal("900000"), new BigDecimal("2000000"), null))
                .isEqualTo("900,000–2 million");
    }

    @Test
    void what_is_counted_stands_in_the_plural_and_symbols_stay() {
        assertThat(Amount.of(new BigDecimal("32"), null, "country")).isEqualTo("32 countries");
        assertThat(Amount.of(new BigDecimal("1"), null, "country")).isEqualTo("1 country");
        assertThat(Amount.of(new BigDecimal("1"), new BigDecimal("2"), "year")).isEqualTo("1–2 years");
        assertThat(Amount.of(new BigDecimal("0.5"), null, "mile")).isEqualTo("0.5 miles");
        assertThat(Amount.of(new BigDecimal("12"), null, "policeman")).isEqualTo("12 policemen");
        assertThat(Amount.of(new BigDecimal("12"), null, "woman")).isEqualTo("12 women");
        assertThat(Amount.of(new BigDecimal("3"), null, "person")).isEqualTo("3 people");
        assertThat(Amount.of(new BigDecimal("3"), null, "human")).isEqualTo("3 humans");
        assertThat(Amount.of(new BigDecimal("2"), null, "bus")).isEqualTo("2 buses");
        assertThat(Amount.of(new BigDecimal("2"), null, "embassy")).isEqualTo("2 embassies");
        for (String symbol : new String[] {"%", "USD", "km2", "km/h", "sq ft", "MW", "ppm", "times", "kg"}) {
            assertThat(Amount.of(new BigDecimal("2"), null, symbol)).isEqualTo("2 " + symbol);
        }
    }
}
