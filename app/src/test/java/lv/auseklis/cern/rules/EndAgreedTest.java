package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AV.3")
class EndAgreedTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-12-31 | -          | YES          | 2027-12-31
            2027-01-01 | -          | YES          | 2028-12-31
            2027-01-01 | 2027-06-30 | YES          | 2027-06-30
            2027-01-01 | 2029-06-30 | YES          | 2028-12-31
            2027-01-01 | 2026-12-31 | UNDETERMINED | -
            -          | -          | UNDETERMINED | -
            """)
    void endsWithTheFinancialYearThatFollowsOrEarlier(
            LocalDate agreement, LocalDate earlier, Answer expected, String day) {
        var finding = LawCases.judge(new EndAgreed(), new EndAgreed.Facts(agreement, earlier), "2027-02-01");
        assertThat(finding.answer()).isEqualTo(expected);
        if (day != null) {
            assertThat(finding.results()).extracting(Result::value).containsExactly(day);
        }
    }
}
