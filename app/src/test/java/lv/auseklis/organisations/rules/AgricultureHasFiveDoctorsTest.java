package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LT6")
class AgricultureHasFiveDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | farm  | staff                         | answer
            2009-12-31 | true  | ''                            | YES
            2010-01-01 | true  | 5 doctor field 4.1            | YES
            2010-01-01 | true  | 4 doctor field 4.1            | NO
            2010-01-01 | true  | 4 doctor field 4.1 + 1 doctor | UNDETERMINED
            2009-12-31 | false | 4 doctor field 4.1            | NO
            2009-12-31 | -     | 4 doctor field 4.1            | UNDETERMINED
            2009-12-31 | -     | 5 doctor field 4.1            | YES
            2005-05-18 | true  | 5 doctor field 4.1            | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean agricultural, String staff, Answer expected) {
        assertThat(LawCases.answer(
                        new AgricultureHasFiveDoctors(),
                        new AgricultureHasFiveDoctors.Facts(agricultural, Staff.of(staff), Staff.fields("4.4")),
                        on))
                .isEqualTo(expected);
    }
}
