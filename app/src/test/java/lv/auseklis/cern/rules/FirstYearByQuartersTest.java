package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.1c")
class FirstYearByQuartersTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 1000000 | 2021-07-01 | YES
            2024-01-01 | 1000000 | -          | UNDETERMINED
            2024-01-01 | -       | 2021-07-01 | UNDETERMINED
            """)
    void isAnsweredForTheDay(String on, BigDecimal yearly, LocalDate inForce, Answer expected) {
        assertThat(LawCases.answer(new FirstYearByQuarters(), new FirstYearByQuarters.Facts(yearly, inForce), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2021-01-01, 1000000.00
            2021-03-31, 1000000.00
            2021-04-01, 750000.00
            2021-06-30, 750000.00
            2021-07-01, 500000.00
            2021-12-31, 250000.00
            """)
    void theQuarterOfTheAgreementCountsInFull(LocalDate inForce, String due) {
        assertThat(results(inForce)).containsExactly(due);
    }

    @Test
    void bothResultsAreShownUntilTheDayIsKnown() {
        assertThat(results(null)).containsExactly("750000.00", "500000.00");
    }

    private static List<String> results(LocalDate inForce) {
        var facts = new FirstYearByQuarters.Facts(new BigDecimal("1000000"), inForce);
        return LawCases.judge(new FirstYearByQuarters(), facts, "2024-01-01").results().stream()
                .map(Result::value)
                .toList();
    }
}
