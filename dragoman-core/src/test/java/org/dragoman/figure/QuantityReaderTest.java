package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.time.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    private static final QuantityReader READER = new QuantityReader();

    private static String read(String text) {
        return READER.read(Models.ANALYZER.analyze(Document.of(text, null)), new Times(List.of())).stream()
                .map(q -> q.change() + " " + q.value().toPlainString() + " " + shown(q))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Quantity quantity) {
        Unit unit = quantity.unit();
        String per = quantity.per() == null ? "" : "/" + quantity.per();
        return unit == null ? String.join(" ", quantity.counted()) : unit.symbol() + per;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bill passed by 212 votes to 48.|= 212 vote; = 48 vote",
                "The list won 44 seats, six fewer than before.|= 44 seat; down 6 seat",
                "The army ordered 20 tanks with options for 10 more.|= 20 tank; = 10 tank",
                "Net debt fell by 300 million euros to 2.2 billion.|down 300000000 EUR; = 2200000000 EUR",
                "The quake killed 38 people and more than 200 were injured.|= 38 people; > 200 people",
                "The mine ships 500 tonnes of copper ore a day.|= 500 t/day",
                "Rice sells at Tk 60 per kg.|= 60 BDT/kilogram",
                "It raised R50 million and N5bn.|= 50000000 ZAR; = 5000000000 NGN",
                "The fish lives at depths of 200m to 1,000m.|= 200 m",
                "They leased a 3,000-square-metre hall.|= 3000 m2",
                "Twelve J-16 fighter jets took off.|= 12 j-16 fighter jet",
                "The 20,000-strong force left.|= 20000 force",
                "The bond pays 5 1/8 percent.|= 5.125 %",
                "Copper settled 85 cents lower.|down 85 cent",
                "The index closed 212 points higher.|up 212 point",
                "Rents rose by an annual 7.3 percent.|up 7.3 %",
                "The index lost 312 points, or 1.2 percent.|down 312 point; down 1.2 %",
                "They will spend the loan over three years.|= 3 year",
                "They have waited for over three years.|> 3 year"
            })
    void a_number_has_its_unit_and_its_change(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doctors tested volunteers aged between 18 and 55.|= 18 a",
                "Men over the age of 65 stayed.|= 65 a",
                "The N95 mask and the R2 unit were shown.|''"
            })
    void ages_and_names_are_no_counts(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }
}
