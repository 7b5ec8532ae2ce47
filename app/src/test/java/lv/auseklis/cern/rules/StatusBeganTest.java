package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIV.2")
class StatusBeganTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 2021-06-30 | 2021-08-02 | YES
            2024-01-01 | -          | 2021-08-02 | UNDETERMINED
            2024-01-01 | 2021-06-30 | -          | UNDETERMINED
            """)
    void isAnsweredForTheDay(String on, LocalDate agreement, LocalDate protocol, Answer expected) {
        assertThat(LawCases.answer(new StatusBegan(), new StatusBegan.Facts(agreement, protocol), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            2021-06-30, 2021-08-02, 2021-08-02
            2021-08-02, 2021-06-30, 2021-08-02
            2021-08-02, 2021-08-02, 2021-08-02
            """)
    void theLaterDayCounts(LocalDate agreement, LocalDate protocol, String from) {
        var finding = LawCases.judge(new StatusBegan(), new StatusBegan.Facts(agreement, protocol), "2024-01-01");
        assertThat(finding.results()).extracting(Result::value).containsExactly(from);
    }
}
