package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(3)1")
class HalfOfElectedStaffAreDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | institution | accredited | staff                                             | answer
            2019-01-01 | OTHER       | true       | 5 doctor elected + 5 master elected               | YES
            2019-01-01 | OTHER       | true       | 5 doctor elected + 6 master elected               | NO
            2019-01-01 | OTHER       | true       | 5 doctor elected + 5 master elected + 90 not-elected | YES
            2019-01-01 | OTHER       | false      | 5 doctor elected                                  | NO
            2019-01-01 | OTHER       | -          | 5 doctor elected                                  | UNDETERMINED
            2019-01-01 | OTHER       | -          | 1 doctor elected + 9 master elected               | NO
            2019-01-01 | OTHER       | true       | 5 doctor elected + 4 master elected + 2 ? elected | UNDETERMINED
            2022-12-31 | MUSIC       | true       | 1 doctor elected + 9 master elected               | YES
            2023-01-01 | MUSIC       | true       | 1 doctor elected + 9 master elected               | NO
            2023-01-01 | CULTURE     | true       | 2 doctor elected + 8 master elected               | YES
            2018-07-11 | ART         | true       | 4 doctor elected + 6 master elected               | NO
            2018-07-12 | ART         | true       | 4 doctor elected + 6 master elected               | YES
            2019-01-01 | -           | true       | 4 doctor elected + 6 master elected               | UNDETERMINED
            2019-01-01 | -           | true       | 6 doctor elected + 4 master elected               | YES
            2019-01-01 | OTHER       | true       | 9 doctor not-elected                              | NO
            2005-05-18 | OTHER       | true       | 5 doctor elected                                  | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Academy institution, Boolean accredited, String staff, Answer expected) {
        assertThat(LawCases.answer(
                        new HalfOfElectedStaffAreDoctors(),
                        new HalfOfElectedStaffAreDoctors.Facts(institution, accredited, Staff.of(staff)),
                        on))
                .isEqualTo(expected);
    }
}
