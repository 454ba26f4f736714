package org.dragoman.figure.quantity;

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
        return (unit == null ? String.join(" ", quantity.counted()) : unit.symbol()) + per;
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
                "They have waited for over three years.|> 3 year",
                "Corn rose 3-1/4 cents to $3.62-1/2 a bushel.|up 3.25 cent; = 3.625 USD/bushel",
                "The murder rate was 9.7 per 100,000 people.|= 9.7 per 100000 people",
                "The land has 2.1 nurses per 1,000 inhabitants.|= 2.1 nurse/1000 inhabitants",
                "The yard builds 40 boats a year.|= 40 boat/year",
                "The yard built 40 boats a year ago.|= 40 boat",
                "A magnitude-6.4 earthquake shook the island.|= 6.4 magnitude",
                "Tremors of magnitude 3 were felt.|= 3 magnitude",
                "A dozen or so farmers left.|~ 12 farmer",
                "Three in every four wells are dry.|'= 0.75 '",
                "The yard cut 900 full-time and 120 seasonal jobs.|= 900 full-time job; = 120 seasonal job",
                "The dam was built by 600 Indian and Nepali workers.|= 600 indian nepali worker",
                "The bank granted 14 interest-free loans.|= 14 interest-free loan",
                "They built three gas-fired plants.|= 3 gas-fired plant",
                "She won the 200m freestyle.|= 200 m",
                "It lost 40 percent of its value within a year.|down 40 %",
                "Guests pay 30 euros a head.|= 30 EUR/head",
                "Milk sells for 74 US cents.|= 74 cent",
                "The rouble fell to 62.40 against the dollar.|= 62.4 RUB/dollar",
                "Silver rose by 10 cents to US $14.24.|up 10 cent; = 14.24 USD",
                "Growth slowed by 0.4 of a percentage point.|down 0.4 pp",
                "Diesel costs nine cents more than in May.|up 9 cent",
                "The list won 38 percent, up 4 points from 2015.|= 38 %; up 4 pp",
                "The ruling bloc leads by six points with 46 percent.|= 6 pp; = 46 %"
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
                "The vaccine is for children under five.|< 5 a",
                "The law is for people over 70.|> 70 a",
                "The N95 mask and the R2 unit were shown.|''"
            })
    void ages_and_names_are_no_counts(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }
}
