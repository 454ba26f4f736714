package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource({
        "numerals.tsv, 2",
        "units.tsv, 1",
        "comparators.tsv, 2",
        "labels.tsv, 1",
        "measures.tsv, 1",
        "ranked.tsv, 1",
        "uncounted.tsv, 1",
        "events.tsv, 3",
        "participles.tsv, 1",
        "predicates.tsv, 2",
        "casualties.tsv, 1",
        "currencies.tsv, 2",
        "deeds.tsv, 1"
    })
    void facts_are_sorted_and_none_is_given_twice(String name, int keys) {
        List<String> found = new ArrayList<>();
        for (String[] row : Table.read(TablesTest.class, name).rows()) {
            found.add(String.join("\t", java.util.List.of(row).subList(0, keys)));
        }
        assertThat(found).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void no_two_units_are_written_alike() {
        Set<String> forms = new HashSet<>();
        for (String[] row : Table.read(TablesTest.class, "units.tsv").rows()) {
            for (String form : row[3].split("\\|")) {
                assertThat(forms.add(form)).as(form).isTrue();
                assertThat(form).isEqualTo(form.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void currencies_are_known_to_the_platform() {
        for (String[] row : Table.read(TablesTest.class, "units.tsv").rows()) {
            if (row[1].equals("currency") && row[0].length() == 3 && !row[0].equals("BTC")) {
                assertThat(java.util.Currency.getInstance(row[0])).isNotNull();
            }
        }
    }

    @Test
    void each_state_has_the_money_that_the_platform_knows() {
        java.util.Map<String, String> money = new java.util.HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale state = new Locale.Builder().setRegion(country).build();
            java.util.Currency currency = java.util.Currency.getInstance(state);
            money.put(state.getISO3Country(), currency == null ? "" : currency.getCurrencyCode());
        }
        for (String[] row : Table.read(TablesTest.class, "currencies.tsv").rows()) {
            assertThat(money).containsEntry(row[1], row[2]);
        }
    }
}
