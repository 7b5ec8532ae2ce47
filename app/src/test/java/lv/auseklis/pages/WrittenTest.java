package lv.auseklis.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.datatypes.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.15       | 0,15          | 0.15
            1234       | 1234          | 1,234
            9999.5     | 9999,5        | 9,999.5
            12345      | 12~345        | 12,345
            17082522   | 17~082~522    | 17,082,522
            0.10       | 0,1           | 0.1
            """, delimiter = '|')
    void numbersAreWrittenAsEachLanguageWritesThem(BigDecimal number, String lv, String en) {
        assertThat(Written.number(Language.LV, number)).isEqualTo(lv.replace('~', '\u00a0'));
        assertThat(Written.number(Language.EN, number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-03-01 | 2017.~gada 1.~martā      | 2017.~gada 1.~marta      | 2017.~gada 1.~martam     | 1 March 2017
            2017-04-30 | 2017.~gada 30.~aprīlī    | 2017.~gada 30.~aprīļa    | 2017.~gada 30.~aprīlim   | 30 April 2017
            2026-11-22 | 2026.~gada 22.~novembrī  | 2026.~gada 22.~novembra  | 2026.~gada 22.~novembrim | 22 November 2026
            2024-02-29 | 2024.~gada 29.~februārī  | 2024.~gada 29.~februāra  | 2024.~gada 29.~februārim | 29 February 2024
            2020-08-01 | 2020.~gada 1.~augustā    | 2020.~gada 1.~augusta    | 2020.~gada 1.~augustam   | 1 August 2020
            """, delimiter = '|')
    void latvianDaysDecline(LocalDate day, String when, String since, String until, String english) {
        assertThat(Written.when(Language.LV, day)).isEqualTo(when.replace('~', '\u00a0'));
        assertThat(Written.since(day)).isEqualTo(since.replace('~', '\u00a0'));
        assertThat(Written.until(day)).isEqualTo(until.replace('~', '\u00a0'));
        assertThat(Written.when(Language.EN, day)).isEqualTo(english);
    }
}
