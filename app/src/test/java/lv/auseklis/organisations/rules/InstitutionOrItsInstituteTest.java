package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(5.1)")
class InstitutionOrItsInstituteTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | parent | unit  | decision | answer
            2019-01-01 | true   | false | -        | YES
            2019-01-01 | true   | false | PARENT   | YES
            2019-01-01 | true   | false | UNIT     | NO
            2019-01-01 | false  | true  | UNIT     | YES
            2019-01-01 | false  | true  | PARENT   | NO
            2019-01-01 | false  | true  | -        | UNDETERMINED
            2019-01-01 | true   | true  | UNIT     | NO
            2019-01-01 | true   | true  | -        | NO
            2019-01-01 | false  | false | -        | YES
            2019-01-01 | -      | false | -        | YES
            2019-01-01 | -      | false | UNIT     | UNDETERMINED
            2019-01-01 | -      | true  | UNIT     | UNDETERMINED
            2019-01-01 | true   | -     | -        | UNDETERMINED
            2019-01-01 | false  | -     | UNIT     | YES
            2013-04-10 | true   | false | -        | YES
            2013-04-09 | true   | true  | -        | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean parent, Boolean unit, Party decision, Answer expected) {
        assertThat(LawCases.answer(
                        new InstitutionOrItsInstitute(),
                        new InstitutionOrItsInstitute.Facts(parent, unit, decision),
                        on))
                .isEqualTo(expected);
    }
}
