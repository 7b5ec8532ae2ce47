package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(5)4")
class AssociationElectedFiveDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | 6 doctor elected                                        | YES
            2019-01-01 | 5 doctor elected to 2019-01-01                          | YES
            2019-01-02 | 5 doctor elected to 2019-01-01                          | NO
            2019-01-01 | 4 doctor elected + 20 doctor not-elected                | NO
            2019-01-01 | 4 doctor elected + 1 doctor                             | UNDETERMINED
            2007-07-20 | 5 doctor elected                                        | YES
            2007-07-19 | 5 doctor elected                                        | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String staff, Answer expected) {
        assertThat(LawCases.answer(
                        new AssociationElectedFiveDoctors(),
                        new AssociationElectedFiveDoctors.Facts(Staff.of(staff)),
                        on))
                .isEqualTo(expected);
    }
}
