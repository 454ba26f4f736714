package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.document.Region.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example documents of the repository, read as a user reads them. */
class ExamplesTest {
    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();

    @BeforeAll
    static void read() {
        DocumentReader reader = new DocumentReader();
        DocumentSource source = DocumentSource.of(
                List.of("../examples/*.txt", "../examples/*.html"),
                Metadata.NONE,
                new ByteArrayInputStream(new byte[0]),
                1_000_000);
        for (DocumentSource.Input input : source) {
            Outcome outcome = reader.read(input);
            assertThat(outcome).as(input.name()).isInstanceOf(Outcome.Read.class);
            DOCUMENTS.put(input.name(), ((Outcome.Read) outcome).document());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        armenia-azerbaijan-commentary.txt|2025-08-14|header|Initialled is not signed: Armenia and Azerbaijan after Washington
        australia-china-albanese.txt|2023-11-07|given|'''Disagree where we must'': Albanese and Xi turn a page in Beijing'
        colombia-venezuela-border.txt||unknown|Colombia and Venezuela Reopen the Bridge That Both Had Closed
        ethiopia-eritrea-asmara.txt|2018-07-09?|header|War is over, say Abiy and Isaias in Asmara
        eu-mercosur-montevideo.html|2024-12-06|metadata|EU and Mercosur conclude trade talks after 25 years
        grain-extension-translated.txt|2023-03-20|header|The grain deal was prolonged only for sixty days: details
        grain-extension-wire.txt|XXXX-03-18|dateline|Black Sea grain deal extended, but for how long is disputed
        india-china-kazan.txt|2024-10-24|header|Modi and Xi hold first formal talks in five years at Kazan
        india-pakistan-ceasefire.txt|2021-02-25|dateline|Armies of India and Pakistan agree to observe ceasefire on Line of Control
        iran-saudi-beijing-reprint.txt|2023-03-11|given|Tehran and Riyadh agree to restore ties after talks in Beijing
        iran-saudi-beijing-wire.txt|2023-03-10|dateline|UPDATE 3 - Iran and Saudi Arabia agree to restore ties after talks in Beijing
        iran-saudi-ministers-communique.txt|2023-04-06|dateline|Joint statement issued at the end of the meeting of the foreign ministers of the Kingdom of Saudi Arabia and the Islamic Republic of Iran
        japan-korea-shuttle.txt|XXXX-05-07|dateline|Kishida's visit to Seoul restores shuttle diplomacy after 12 years
        kyrgyzstan-tajikistan-border.txt|2025-03-13|dateline|Kyrgyzstan and Tajikistan close the last disputed kilometre
        london-march-weekly.txt|2003-02-16|header|'"Not in my name": London walks against the war'
        london-march-wire.txt|2003-02-15|dateline|UPDATE 2 - Vast crowd marches in London against a war in Iraq
        nile-dam-talks.txt|2023-12-19|dateline|Egypt: talks over Ethiopian dam end without result
        russia-china-forum-translated.txt|2023-10-18|dateline|Three hours and a cup of tea: expert interprets the Beijing negotiations of the two leaders
        serbia-kosovo-ohrid.txt|2023-03-19|header|Twelve hours by the lake: what Vučić and Kurti agreed in Ohrid
        turkey-greece-athens.html|2023-12-08|header|Erdogan in Athens: a declaration of friendship and fifteen agreements
        uk-eu-windsor-blog.txt|2023-02-28|header|What was actually agreed at Windsor
        us-china-bali.html|2022-11-14|metadata|Biden and Xi meet in Bali for three hours
        us-china-woodside.txt|2023-11-17|header|Woodside shows that dialogue is the only choice
        us-russia-geneva.txt|XXXX-06-16|dateline|Biden and Putin in Geneva: ambassadors to return, arms talks to begin
        """)
    void title_and_date_are_those_of_the_article(String name, String edtf, String basis, String title) {
        Document document = document(name);
        assertThat(document.title()).isEqualTo(title);
        assertThat(document.published().edtf()).isEqualTo(edtf);
        assertThat(document.published().basis().name()).isEqualToIgnoringCase(basis);
    }

    @Test
    void every_example_is_in_the_table() {
        assertThat(DOCUMENTS).hasSize(24);
        assertThat(DOCUMENTS.values()).allMatch(document -> document.language().startsWith("en"));
    }

    @Test
    void nothing_that_is_read_is_furniture() {
        for (Map.Entry<String, Document> entry : DOCUMENTS.entrySet()) {
            for (String text : texts(entry.getValue(), Kind.BODY, Kind.HEADING)) {
                assertThat(text)
                        .as(entry.getKey())
                        .doesNotContain(
                                "Leave a Reply",
                                "просмотр",
                                ".jpg",
                                "Advertisement",
                                "Read more",
                                "All rights",
                                "Related");
            }
        }
    }

    @Test
    void every_paragraph_of_an_article_is_read() {
        assertThat(texts(document("us-russia-geneva.txt"), Kind.BODY)).hasSize(7);
        assertThat(texts(document("grain-extension-wire.txt"), Kind.BODY)).hasSize(8);
        assertThat(texts(document("turkey-greece-athens.html"), Kind.BODY)).hasSize(6);
        assertThat(texts(document("us-china-bali.html"), Kind.BODY)).hasSize(6);
        assertThat(texts(document("ethiopia-eritrea-asmara.txt"), Kind.HEADING))
                .containsExactly(
                        "War is over, say Abiy and Isaias in Asmara", "How it came to this", "What comes next");
    }

    @Test
    void outlets_and_authors_are_named_as_the_texts_name_them() {
        assertThat(document("us-russia-geneva.txt").authors()).containsExactly("Helen Marsh", "Tomasz Wilk");
        assertThat(document("us-russia-geneva.txt").outlet()).isEqualTo("Harbour Wire");
        assertThat(document("armenia-azerbaijan-commentary.txt").authors()).containsExactly("Nora Lindqvist");
        assertThat(document("serbia-kosovo-ohrid.txt").outlet()).isEqualTo("Balkan Observer");
        assertThat(document("us-china-woodside.txt").outlet()).isEqualTo("东方论坛");
        assertThat(document("kyrgyzstan-tajikistan-border.txt").outlet()).isEqualTo("Ala-Too Press");
    }

    private static Document document(String name) {
        return java.util.Objects.requireNonNull(DOCUMENTS.get(name), name);
    }

    private static List<String> texts(Document document, Kind... kinds) {
        CodePoints points = new CodePoints(document.text());
        return document.regions().stream()
                .filter(region -> List.of(kinds).contains(region.kind()))
                .map(region -> points.slice(region.start(), region.end()))
                .toList();
    }
}
