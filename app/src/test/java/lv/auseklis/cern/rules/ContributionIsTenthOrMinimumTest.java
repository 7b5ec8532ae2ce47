package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.1a")
class ContributionIsTenthOrMinimumTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 12000000 | 1000000 | YES
            2024-01-01 | -        | 1000000 | UNDETERMINED
            2024-01-01 | 12000000 | -       | UNDETERMINED
            """)
    void isAnsweredForTheDay(String on, BigDecimal theoretical, BigDecimal minimum, Answer expected) {
        assertThat(LawCases.answer(
                        new ContributionIsTenthOrMinimum(),
                        new ContributionIsTenthOrMinimum.Facts(theoretical, minimum),
                        on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvSource(textBlock = """
            12000000, 1000000, 1200000,   1200000
            10000000, 1000000, 1000000,   1000000
            9999999,  1000000, 999999.9,  1000000
            10000001, 1000000, 1000000.1, 1000000.1
            """)
    void theLargerOfTheTwoIsDue(BigDecimal theoretical, BigDecimal minimum, BigDecimal part, BigDecimal due) {
        var finding = LawCases.judge(
                new ContributionIsTenthOrMinimum(),
                new ContributionIsTenthOrMinimum.Facts(theoretical, minimum),
                "2024-01-01");
        assertThat(finding.result("share_of_theoretical").map(BigDecimal::new))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(part));
        assertThat(finding.result("contribution").map(BigDecimal::new))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(due));
    }
}
