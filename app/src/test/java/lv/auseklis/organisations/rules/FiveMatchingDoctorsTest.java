package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L1(1)7b")
class FiveMatchingDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | staff                                        | fields | farm  | answer
            2019-01-01 | 5 doctor field 4.1 not-elected               | 4.4    | -     | YES
            2019-01-01 | 4 doctor field 4.1 + 5 doctor field 1.1      | 4.4    | -     | NO
            2019-01-01 | 4 doctor field 4.1 + 1 doctor                | 4.4    | -     | UNDETERMINED
            2019-01-01 | 4 doctor field 4.1 + 5 master                | 4.4    | -     | NO
            2005-05-19 | 5 doctor field 4.1                           | 4.4    | false | YES
            2009-12-31 | 4 doctor field 4.1                           | 4.4    | true  | YES
            2010-01-01 | 4 doctor field 4.1                           | 4.4    | true  | NO
            2010-01-01 | 5 doctor field 4.1                           | 4.4    | true  | YES
            2009-12-31 | 4 doctor field 4.1                           | 4.4    | false | NO
            2009-12-31 | 4 doctor field 4.1                           | 4.4    | -     | UNDETERMINED
            2010-01-01 | 4 doctor field 4.1                           | 4.4    | -     | NO
            2005-05-18 | 5 doctor field 4.1                           | 4.4    | false | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String staff, String fields, Boolean agricultural, Answer expected) {
        assertThat(LawCases.answer(
                        new FiveMatchingDoctors(),
                        new FiveMatchingDoctors.Facts(Staff.of(staff), Staff.fields(fields), agricultural),
                        on))
                .isEqualTo(expected);
    }
}
