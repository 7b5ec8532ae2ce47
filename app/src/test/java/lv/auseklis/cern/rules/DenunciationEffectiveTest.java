package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AV.1c")
class DenunciationEffectiveTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2027-03-10 | -          | YES          | 2028-03-10
            2027-03-10 | 2028-03-10 | YES          | 2028-03-10
            2027-03-10 | 2028-03-11 | YES          | 2028-03-11
            2027-03-10 | 2028-03-09 | YES          | 2028-03-10
            -          | 2028-03-10 | UNDETERMINED | -
            """)
    void worksAYearLaterOrOnALaterDayNamed(LocalDate received, LocalDate named, Answer expected, String day) {
        var facts = new DenunciationEffective.Facts(received, named);
        var finding = LawCases.judge(new DenunciationEffective(), facts, "2027-04-01");
        assertThat(finding.answer()).isEqualTo(expected);
        if (day != null) {
            assertThat(finding.results()).extracting(Result::value).containsExactly(day);
        }
    }
}
