package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.AppliedSetting;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX1, AII.5a")
class CommitmentsWithinContributionTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-05-01 | 100000     | 1000000 | YES
            2024-05-01 | 1000000    | 1000000 | YES
            2024-05-01 | 1000000.01 | 1000000 | NO
            2024-05-01 | -          | 1000000 | UNDETERMINED
            2024-05-01 | 100000     | -       | UNDETERMINED
            2024-05-01 | 100000     | 0       | UNDETERMINED
            2021-08-02 | 100000     | 1000000 | YES
            2021-08-01 | 100000     | 1000000 | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, BigDecimal commitments, BigDecimal contribution, Answer expected) {
        assertThat(LawCases.answer(
                        new CommitmentsWithinContribution(),
                        new CommitmentsWithinContribution.Facts(commitments, contribution, null),
                        on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            799999.99,  2024-05-01, below
            800000,     2024-05-01, approached
            999999.99,  2024-05-01, approached
            1000000,    2024-05-01, reached
            1000000.01, 2024-05-01, exceeded
            499999.99,  2024-12-30, below
            499999.99,  2024-12-31, below underuse
            500000,     2024-12-31, below
            """)
    void theLevelIsToldAndLittleUseAtTheEndOfTheYear(BigDecimal commitments, String on, String levels) {
        var facts = new CommitmentsWithinContribution.Facts(commitments, new BigDecimal("1000000"), null);
        var told = LawCases.judge(new CommitmentsWithinContribution(), facts, on).results().stream()
                .filter(result -> !result.name().equals("ceiling_ratio"))
                .map(result -> result.name().equals("underuse") ? "underuse" : result.value())
                .toList();
        assertThat(String.join(" ", told)).isEqualTo(levels);
    }

    @Test
    void moreThanTheContributionWarnsAndBlocksNothing() {
        var facts = new CommitmentsWithinContribution.Facts(
                new BigDecimal("1200000"), new BigDecimal("1000000"), LocalDate.of(2024, 5, 1));
        var finding = LawCases.judge(new CommitmentsWithinContribution(), facts, "2024-05-01");
        assertThat(finding.reasons())
                .extracting(Bilingual::en)
                .contains(
                        "Commitments are 120% of the contribution.",
                        "The ceiling is exceeded; this warns and blocks nothing.");
        assertThat(finding.settings()).extracting(AppliedSetting::key).contains("cern.ceiling_in_principle");
    }
}
