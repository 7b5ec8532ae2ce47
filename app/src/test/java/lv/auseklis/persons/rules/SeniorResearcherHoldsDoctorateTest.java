package lv.auseklis.persons.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L26(3)a")
class SeniorResearcherHoldsDoctorateTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | DOCTOR | 2018-01-01 | -          | YES
            2019-01-01 | DOCTOR | -          | -          | YES
            2019-01-01 | DOCTOR | 2019-01-01 | -          | YES
            2019-01-01 | DOCTOR | 2019-01-02 | -          | NO
            2019-01-01 | DOCTOR | 2019-01-02 | 2019-02-01 | YES
            2019-01-01 | MASTER | -          | -          | NO
            2019-01-01 | OTHER  | -          | -          | NO
            2019-01-01 | -      | -          | -          | UNDETERMINED
            2005-05-18 | DOCTOR | -          | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Degree degree, LocalDate gained, LocalDate election, Answer expected) {
        assertThat(LawCases.answer(
                        new SeniorResearcherHoldsDoctorate(),
                        new SeniorResearcherHoldsDoctorate.Facts(degree, gained, election),
                        on))
                .isEqualTo(expected);
    }
}
