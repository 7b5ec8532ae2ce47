package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.1d")
class FullYearPaidTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 1100000 | -    | -          | -          | YES
            2024-01-01 | 1100000 | -    | -          | 1100000    | YES
            2024-01-01 | 1100000 | -    | -          | 1099999.99 | NO
            2024-01-01 | 1100000 | 2024 | 2024-01-01 | 550000     | NO
            2024-01-01 | 1100000 | 2025 | 2024-12-31 | 0          | YES
            2024-01-01 | -       | -    | -          | -          | UNDETERMINED
            2022-01-01 | 1100000 | -    | -          | -          | YES
            2021-12-31 | 1100000 | -    | -          | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, BigDecimal yearly, Integer year, LocalDate statusTo, BigDecimal paid, Answer expected) {
        assertThat(LawCases.answer(new FullYearPaid(), new FullYearPaid.Facts(yearly, year, statusTo, paid), on))
                .isEqualTo(expected);
    }

    @Test
    void theYearInWhichTheStatusEndsIsNotPaidInPart() {
        var facts = new FullYearPaid.Facts(new BigDecimal("1100000"), 2024, LocalDate.of(2024, 1, 15), null);
        assertThat(LawCases.judge(new FullYearPaid(), facts, "2024-02-01").results())
                .extracting(Result::value)
                .containsExactly("1100000");
    }
}
