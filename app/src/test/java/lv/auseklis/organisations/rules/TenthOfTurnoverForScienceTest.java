package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(4)5")
class TenthOfTurnoverForScienceTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | 500000 | 60000    | -     | YES
            2019-01-01 | 500000 | 50000    | 0     | YES
            2019-01-01 | 500000 | 49999.99 | 90000 | NO
            2019-01-01 | 500000 | -        | 90000 | UNDETERMINED
            2019-01-01 | -      | 50000    | -     | UNDETERMINED
            2019-01-01 | 0      | 50000    | -     | UNDETERMINED
            2005-05-18 | 500000 | 60000    | -     | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, BigDecimal turnover, BigDecimal planned, BigDecimal spent, Answer expected) {
        assertThat(LawCases.answer(
                        new TenthOfTurnoverForScience(),
                        new TenthOfTurnoverForScience.Facts(turnover, planned, spent),
                        on))
                .isEqualTo(expected);
    }

    @Test
    void theSettingSaysWhetherThePlannedOrTheSpentAmountCounts() {
        var facts = new TenthOfTurnoverForScience.Facts(
                new BigDecimal("500000"), new BigDecimal("49999"), new BigDecimal("50000"));
        var finding = LawCases.judge(
                new TenthOfTurnoverForScience(),
                facts,
                "2019-01-01",
                Map.of("register.company_science_share_basis", "spent"));
        assertThat(finding.answer()).isEqualTo(Answer.YES);
        assertThat(finding.reasons().getFirst().en()).isEqualTo("Planned for science: 49,999 of 500,000 (9.99%).");
    }
}
