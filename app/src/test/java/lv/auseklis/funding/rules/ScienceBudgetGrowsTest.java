package lv.auseklis.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L33(2)")
class ScienceBudgetGrowsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | this year | last year | GDP forecast | GDP final | answer
            2019-01-01 | 115       | 70        | 30000        | -         | YES
            2019-01-01 | 114.99    | 70        | 30000        | -         | NO
            2019-01-01 | 300       | 299       | 30000        | -         | YES
            2019-01-01 | 299.99    | 299       | 30000        | -         | NO
            2019-01-01 | 300       | -         | 30000        | -         | YES
            2019-01-01 | 115       | -         | 30000        | -         | UNDETERMINED
            2019-01-01 | 115       | 70        | -            | 30000     | UNDETERMINED
            2019-01-01 | 115       | 70        | 30000        | 40000     | YES
            2019-01-01 | -         | 70        | 30000        | -         | UNDETERMINED
            2007-07-20 | 60        | 70        | 30000        | -         | NO
            2007-07-19 | 115       | 70        | 30000        | -         | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, BigDecimal funding, BigDecimal before, BigDecimal forecast, BigDecimal last, Answer expected) {
        assertThat(LawCases.answer(
                        new ScienceBudgetGrows(), new ScienceBudgetGrows.Facts(funding, before, forecast, last), on))
                .isEqualTo(expected);
    }

    @Test
    void theSettingSaysWhichFigureOfTheProductCountsAndBothAreShown() {
        var facts = new ScienceBudgetGrows.Facts(
                new BigDecimal("115"), new BigDecimal("70"), new BigDecimal("30000"), new BigDecimal("40000"));
        var finding =
                LawCases.judge(new ScienceBudgetGrows(), facts, "2019-01-01", Map.of("funding.gdp_series", "final"));
        assertThat(finding.answer()).isEqualTo(Answer.NO);
        assertThat(finding.reasons())
                .extracting(Bilingual::en)
                .contains(
                        "Product (forecast): the change of funding is 0.15% of it.",
                        "Product (final): the change of funding is 0.1125% of it.");
    }
}
