package lv.auseklis.persons.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L26(3)b")
class ResearcherHoldsDegreeTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | RESEARCHER | DOCTOR | -          | YES
            2019-01-01 | RESEARCHER | MASTER | 2019-01-01 | YES
            2019-01-01 | RESEARCHER | MASTER | 2019-01-02 | NO
            2019-01-01 | RESEARCHER | OTHER  | -          | NO
            2019-01-01 | RESEARCHER | -      | -          | UNDETERMINED
            2019-01-01 | ASSISTANT  | OTHER  | -          | YES
            2019-01-01 | ASSISTANT  | -      | -          | YES
            2019-01-01 | -          | MASTER | -          | YES
            2019-01-01 | -          | OTHER  | -          | UNDETERMINED
            2005-05-18 | RESEARCHER | DOCTOR | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Position position, Degree degree, LocalDate gained, Answer expected) {
        assertThat(LawCases.answer(
                        new ResearcherHoldsDegree(),
                        new ResearcherHoldsDegree.Facts(position, degree, gained, null),
                        on))
                .isEqualTo(expected);
    }
}
