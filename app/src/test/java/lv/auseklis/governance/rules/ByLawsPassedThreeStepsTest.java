package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21.5(1)b")
class ByLawsPassedThreeStepsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | adopted    | recommended | approved   | number | answer
            2019-01-01 | 2015-05-04 | 2015-05-05  | 2015-05-06 | 3      | YES
            2019-01-01 | 2015-05-04 | 2015-05-04  | 2015-05-04 | 3      | YES
            2019-01-01 | 2015-05-04 | 2015-05-03  | 2015-05-06 | 3      | NO
            2019-01-01 | 2015-05-04 | 2015-05-05  | 2015-05-04 | 3      | NO
            2019-01-01 | 2015-05-04 | -           | 2015-05-03 | 3      | NO
            2019-01-01 | 2015-05-04 | -           | 2015-05-06 | 3      | UNDETERMINED
            2019-01-01 | -          | 2015-05-05  | 2015-05-06 | 3      | UNDETERMINED
            2019-01-01 | 2015-05-04 | 2015-05-05  | -          | 3      | UNDETERMINED
            2019-01-01 | 2015-05-04 | 2015-05-05  | 2015-05-06 | -      | UNDETERMINED
            2013-04-10 | -          | -           | -          | -      | UNDETERMINED
            2013-04-09 | -          | -           | -          | -      | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, LocalDate adopted, LocalDate recommended, LocalDate approved, String number, Answer expected) {
        assertThat(LawCases.answer(
                        new ByLawsPassedThreeSteps(),
                        new ByLawsPassedThreeSteps.Facts(adopted, "1", recommended, "2", approved, number),
                        on))
                .isEqualTo(expected);
    }
}
