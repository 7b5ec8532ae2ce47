package lv.auseklis.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C11")
class FullMembershipLiftsLimitsTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            true  | YES          | 4 | There is a vote in the Council
            true  | YES          | 4 | There is a say in the Scientific Policy Committee
            true  | YES          | 4 | There is no ceiling
            true  | YES          | 4 | indefinite contracts too
            false | NO           | 4 | There is no vote in the Council
            false | NO           | 4 | an observer only
            false | NO           | 4 | do not, in principle, exceed
            false | NO           | 4 | limited duration only
            -     | UNDETERMINED | 1 | Not known
            """)
    void fourDifferences(Boolean member, Answer expected, int reasons, String said) {
        var finding = LawCases.judge(
                new FullMembershipLiftsLimits(), new FullMembershipLiftsLimits.Facts(member), "2026-11-01");
        assertThat(finding.answer()).isEqualTo(expected);
        assertThat(finding.reasons())
                .hasSize(reasons)
                .anySatisfy(reason -> assertThat(reason.en()).contains(said));
    }
}
