package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.language.Analyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
    private static final Analyzer ANALYZER = Models.ANALYZER;

    private static List<TimeExpression> read(String text, @Nullable String published) {
        return TimeReader.standard()
                .read(ANALYZER.analyze(Document.of(text, published)))
                .all();
    }

    private static String shown(List<TimeExpression> found) {
        StringBuilder text = new StringBuilder();
        for (TimeExpression one : found) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(one.span().text())
                    .append(" = ")
                    .append(one.edtf());
        }
        return text.toString();
    }

    private static String values(List<TimeExpression> found) {
        StringBuilder text = new StringBuilder();
        for (TimeExpression one : found) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(one.span().text())
                    .append(" = ")
                    .append(one.type())
                    .append(' ')
                    .append(one.value());
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoys met on 3 March 2020 in Oslo.|3 March 2020 = 2020-03-03",
                "The envoys met on March 3rd, 2020 in Oslo.|March 3rd, 2020 = 2020-03-03",
                "The envoys met on Tuesday, March 3, 2020, in Oslo.|Tuesday, March 3, 2020 = 2020-03-03",
                "Posted 29.08.2021 by the editors.|29.08.2021 = 2021-08-29",
                "The talks ran on May 16-17, 2024 in Harbin.|May 16-17, 2024 = 2024-05-16/2024-05-17",
                "The talks ran on 16-17 May 2024 in Harbin.|16-17 May 2024 = 2024-05-16/2024-05-17",
                "The treaty was signed in June 2001.|June 2001 = 2001-06",
                "The envoys came in the first week of April 2015.|the first week of April 2015 = 2015-04-01/2015-04-07",
                "Imports fell in the fiscal year 2021/22.|the fiscal year 2021/22 = 2021/2022",
                "It was signed in the small hours of 3 March 2020.|the small hours of 3 March 2020 = 2020-03-03",
                "The treaty was signed in 2001.|2001 = 2001",
                "Trade fell in Q3 2022.|Q3 2022 = 2022-07/2022-09",
                "Trade fell in the third quarter of 2022.|the third quarter of 2022 = 2022-07/2022-09",
                "Spending rose in FY2021.|FY2021 = 2021",
                "The two were rivals in the 1990s.|the 1990s = 199X",
                "The two were rivals in the '90s.|the '90s = 199X",
                "The two were rivals in the 60s.|the 60s = 196X",
                "The two were rivals in the 20th century.|the 20th century = 19XX",
                "Prices peaked in mid-2024.|mid-2024 = 2024",
                "The war of 1939-1945 destroyed the city.|1939-1945 = 1939/1945",
                "They met in the winter of 1994.|the winter of 1994 = 1994-24",
            })
    void a_full_date_needs_no_document_date(String sentence, String expected) {
        assertThat(shown(read(sentence, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On June 28th, the two presidents spoke.|June 28th = XXXX-06-28",
                "The ministers visited Oslo on May 16-17.|May 16-17 = XXXX-05-16/XXXX-05-17",
                "The ministers will meet again in August.|August = XXXX-08",
                "The ministers met yesterday.|yesterday = null",
                "The ministers met last year.|last year = null",
            })
    void a_missing_year_stays_missing(String sentence, String expected) {
        assertThat(shown(read(sentence, null))).isEqualTo(expected);
    }

    // 29 August 2021 was a Sunday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents spoke on August 25.|August 25 = 2021-08-25",
                "The presidents spoke on Wednesday.|Wednesday = 2021-08-25",
                "The presidents will speak on Wednesday.|Wednesday = 2021-09-01",
                "The presidents spoke yesterday.|yesterday = 2021-08-28",
                "The presidents spoke last fall.|last fall = 2020-23",
                "The presidents spoke twice this year.|this year = 2021",
                "The presidents will meet in September.|September = 2021-09",
                "The presidents met in December.|December = 2020-12",
                "The presidents spoke a week ago.|a week ago = 2021-08-16/2021-08-22",
                "The presidents met two years ago.|two years ago = 2019",
                "They met at Easter.|Easter = 2021-04-04",
            })
    void a_relative_date_rests_on_the_date_of_publication(String sentence, String expected) {
        assertThat(shown(read(sentence, "2021-08-29"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The report is due in 90 days.|90 days = DURATION P90D",
                "They waited for two years.|two years = DURATION P2Y",
                "They waited for decades.|decades = DURATION PXDE",
                "The forum is held every year.|every year = SET P1Y",
                "They meet twice a month.|twice a month = SET P1M",
                "The annual forum opened.|annual = SET P1Y",
                "They have met recently.|recently = DATE PAST_REF",
                "They are now partners.|now = DATE PRESENT_REF",
                "A shop sold 2000 chairs to 1500 people.|''",
            })
    void durations_sets_and_vague_words_have_timex_values_and_no_date(String sentence, String expected) {
        List<TimeExpression> found = read(sentence, "2021-08-29");
        assertThat(values(found)).isEqualTo(expected);
        assertThat(found).allMatch(one -> one.edtf() == null);
    }

    @Test
    void what_was_last_spoken_of_places_what_follows() {
        assertThat(shown(read("The envoys met on 3 March 2020. They signed the deal two days later.", null)))
                .isEqualTo("3 March 2020 = 2020-03-03; two days later = 2020-03-05");
        assertThat(read("The envoys met on 3 March 2020. They signed the deal two days later.", null)
                        .get(1)
                        .basis())
                .isEqualTo("narrative");
        assertThat(shown(read("The envoys met in March 2020. They signed in the following month.", null)))
                .isEqualTo("March 2020 = 2020-03; the following month = 2020-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The day before the call, a court ruled.|The day before = 2021-03-03",
                "Two days before the telephone conversation, a court ruled.|Two days before = 2021-03-02",
                "On the day of the call, a court ruled.|the day of = 2021-03-04",
                "On the same day, a court ruled.|the same day = 2021-03-04",
                "A week after the conversation, a court ruled.|A week after = 2021-03-08/2021-03-14",
                "On the eve of the call, a court ruled.|the eve of = 2021-03-03~",
                "A court ruled two weeks ahead of the vote.|two weeks = null",
                "A court ruled two weeks before the vote.|two weeks = null",
            })
    void a_date_counted_from_a_happening_rests_on_the_day_that_was_told_of_it(String sentence, String expected) {
        String before = "On 4 March 2021 the two prime ministers spoke by telephone. Nothing was signed. ";
        List<TimeExpression> found = read(before + sentence, null);
        assertThat(shown(found)).isEqualTo("4 March 2021 = 2021-03-04; " + expected);
    }

    @Test
    void a_year_that_the_full_dates_of_a_text_agree_on_is_lent_to_the_others() {
        List<TimeExpression> found = read("On 4 March 2021 the envoys spoke. They will meet on 6 April.", null);
        assertThat(shown(found)).isEqualTo("4 March 2021 = 2021-03-04; 6 April = 2021-04-06");
        assertThat(found.get(1).basis()).isEqualTo("year of the text");
    }

    @Test
    void a_year_that_may_be_history_is_lent_to_nothing() {
        assertThat(shown(read("They will meet on 6 April. In 2020 nobody met. The war ended on 8 May 1945.", null)))
                .isEqualTo("6 April = XXXX-04-06; 2020 = 2020; 8 May 1945 = 1945-05-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2019 the border was shut, on 23 February of that year.|2019 = 2019; 23 February of that year ="
                        + " 2019-02-23",
                "In 2022, when on September 14-17 shots were fired, they stayed.|2022 = 2022; September 14-17 ="
                        + " 2022-09-14/2022-09-17",
                "Trade fell in the first nine months of 2023.|the first nine months = 2023-01/2023-09; 2023 = 2023",
                "Trade fell over the past two years.|the past two years = 2019/2021",
                "Trade will grow over the next six months.|the next six months = 2021-08/2022-02",
                "On 5 June this year they wrote.|5 June = 2021-06-05; this year = 2021",
            })
    void what_stands_beside_a_date_or_length_places_it(String sentence, String expected) {
        assertThat(shown(read(sentence, "2021-08-29"))).isEqualTo(expected);
    }

    @Test
    void shortly_before_a_happening_is_within_two_weeks_of_it() {
        assertThat(shown(read("On 4 March 2021 the two met. Shortly before the meeting, shots were heard.", null)))
                .isEqualTo("4 March 2021 = 2021-03-04; Shortly before = 2021-02-18~/2021-03-03");
        assertThat(shown(read("Shortly before the meeting, shots were heard.", "2021-08-29")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The offer runs until 5 p.m. EST on 9 November 2021.|5 p.m. EST on 9 November 2021 ="
                        + " 2021-11-09T17:00:00-05",
                "The plane left at 17:05 GMT on 9 November 2021.|17:05 GMT on 9 November 2021 = 2021-11-09T17:05:00Z",
                "The plane left on the morning of 9 November 2021.|the morning of 9 November 2021 = 2021-11-09",
            })
    void a_time_of_day_is_kept_with_its_zone(String sentence, String expected) {
        assertThat(shown(read(sentence, null))).isEqualTo(expected);
    }

    @Test
    void the_second_day_of_a_visit_is_counted_from_its_first() {
        assertThat(shown(read(
                        "The chancellor visited Ankara on 10-12 April 2019. On the second day of her stay she spoke at"
                                + " a school.",
                        null)))
                .isEqualTo("10-12 April 2019 = 2019-04-10/2019-04-12; the second day of = 2019-04-11");
    }

    @Test
    void a_happening_that_was_not_dated_places_nothing() {
        assertThat(shown(read("On the day of the call a court ruled.", "2021-08-29")))
                .isEmpty();
        assertThat(shown(read("On the same day a court ruled.", "2021-08-29"))).isEqualTo("the same day = null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They marked the 20th anniversary of the 1994 accord.|the 20th anniversary = 2014; 1994 = 1994",
                "They marked the 50th anniversary of the founding of NATO.|the 50th anniversary = 1999-04-04",
                "Veterans celebrated the 75th anniversary of victory in the Great Patriotic War.|the 75th anniversary"
                        + " = 2020-05-09",
                "They marked the 75th anniversary of the end of World War II in Europe.|the 75th anniversary ="
                        + " 2020-05-08",
                "They marked the 25th anniversary of the NATO bombing.|the 25th anniversary = 2024-03-24",
                "A stamp recalls the 20th anniversary of the Sino-Russian Good-Neighbourliness Treaty.|the 20th"
                        + " anniversary = 2021-07-16",
                "They marked the centenary of the club.|the centenary = null",
                "The 30th anniversary of the fall of Saigon will be marked on May 2nd.|The 30th anniversary"
                        + " = 2005-05-02; May 2nd = XXXX-05-02",
                "In China crowds marked the centenary of the Communist Party.|the centenary = 2021-07-01",
                "They marked the 75th anniversary of victory in the World Anti-Fascist War.|the 75th anniversary"
                        + " = 2020",
                "They marked the bicentenary of the club.|the bicentenary = null",
            })
    void an_anniversary_is_counted_from_a_year_in_the_text_or_a_known_occasion(String sentence, String expected) {
        assertThat(shown(read(sentence, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 6-year-old boy waved.",
                "Trade grew by a quarter.",
                "He read page 2021 of the file.",
                "The drill was called Anchor-2021.",
                "She may leave and they march on.",
                "The price was $2021 in all.",
                "It has 1,945 rooms.",
            })
    void ages_shares_and_plain_numbers_are_no_times(String sentence) {
        assertThat(values(read(sentence, "2021-08-29"))).isEmpty();
    }

    @Test
    void an_expression_belongs_to_the_word_it_hangs_on() {
        var analysis = ANALYZER.analyze(
                Document.of("On Monday the envoys, who had met in 2019, signed the pact and left.", "2021-08-29"));
        Times times = TimeReader.standard().read(analysis);
        var sentence = analysis.sentences().get(0);
        assertThat(modifying(times, sentence, "signed")).isEqualTo("Monday");
        assertThat(modifying(times, sentence, "met")).isEqualTo("2019");
        assertThat(modifying(times, sentence, "left")).isEqualTo("Monday");
        assertThat(times.covering(0, 1)).isNotNull();
        TimeExpression narrative = times.narrative(0);
        assertThat(narrative == null ? "" : narrative.edtf()).isEqualTo("2019");
    }

    private static String modifying(Times times, org.dragoman.language.Sentence sentence, String word) {
        for (var token : sentence.tokens()) {
            if (token.text().equals(word)) {
                TimeExpression found = times.modifying(sentence, token);
                return found == null ? "none" : found.span().text();
            }
        }
        return "no such word";
    }

    @Test
    void a_weekday_under_a_dateline_without_a_year_lies_in_the_week_before_it() {
        assertThat(shown(read(
                        "The envoys met on Sunday. The vote was held on Friday. Talks will resume on Monday.",
                        "XXXX-05-07")))
                .isEqualTo("Sunday = XXXX-05-07~; Friday = XXXX-05-01/XXXX-05-07; Monday = XXXX-05-07/XXXX-05-13");
        assertThat(shown(read("The envoys met. Nobody spoke. The vote was held on Friday.", "XXXX-01-03")))
                .isEqualTo("Friday = null");
    }

    @Test
    void a_day_named_with_its_weekday_tells_all_weekdays() {
        assertThat(shown(read(
                        "The envoys met on Sunday, May 7. The vote was held on Friday. It failed on Tuesday of last"
                                + " week.",
                        "XXXX-05-07")))
                .isEqualTo("Sunday, May 7 = XXXX-05-07; Friday = XXXX-05-05; Tuesday of last week = XXXX-04-25");
    }

    @Test
    void a_week_is_counted_over_the_last_and_the_next_and_a_plan_stands_in_the_present() {
        assertThat(shown(read("The two met the week before last.", "2022-11-16")))
                .isEqualTo("the week before last = 2022-10-31/2022-11-06");
        assertThat(shown(read("They will meet the week after next.", "2022-11-16")))
                .isEqualTo("the week after next = 2022-11-28/2022-12-04");
        assertThat(shown(read("The ban expires on Friday.", "2022-11-16"))).isEqualTo("Friday = 2022-11-18");
    }

    @Test
    void so_many_years_ago_today_is_a_day() {
        assertThat(shown(read("Forty years ago today the two kings met.", "2015-08-01")))
                .isEqualTo("Forty years ago today = 1975-08-01");
    }

    @Test
    void its_own_anniversary_is_counted_from_what_was_told() {
        assertThat(shown(read("It was signed on December 5, 1994. Nobody came on its 20th anniversary.", null)))
                .isEqualTo("December 5, 1994 = 1994-12-05; 20th anniversary = 2014");
    }
}
