package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21.5(2)")
class UniversityInstituteCouncilDecidesTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | body               | answer
            2019-01-01 | SCIENTIFIC_COUNCIL | YES
            2019-01-01 | DIRECTOR           | NO
            2019-01-01 | SENATE             | NO
            2019-01-01 | OTHER              | NO
            2019-01-01 | -                  | UNDETERMINED
            2013-04-10 | DIRECTOR           | NO
            2013-04-09 | DIRECTOR           | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, DecidingBody body, Answer expected) {
        assertThat(LawCases.answer(
                        new UniversityInstituteCouncilDecides(), new UniversityInstituteCouncilDecides.Facts(body), on))
                .isEqualTo(expected);
    }
}
