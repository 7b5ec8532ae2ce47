package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LT29")
class ArtsAcademyHasEnoughDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | institution | staff                                 | answer
            2022-12-31 | ART         | 1 doctor elected + 9 master elected   | YES
            2022-12-31 | ART         | 1 doctor elected + 10 master elected  | NO
            2023-01-01 | ART         | 2 doctor elected + 8 master elected   | YES
            2023-01-01 | ART         | 1 doctor elected + 8 master elected   | NO
            2023-01-01 | MUSIC       | 1 doctor elected + 3 ? elected        | YES
            2023-01-01 | MUSIC       | 3 ? elected                           | UNDETERMINED
            2023-01-01 | OTHER       | 2 doctor elected + 8 master elected   | NO
            2018-07-11 | ART         | 2 doctor elected + 8 master elected   | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Academy institution, String staff, Answer expected) {
        assertThat(LawCases.answer(
                        new ArtsAcademyHasEnoughDoctors(),
                        new ArtsAcademyHasEnoughDoctors.Facts(institution, Staff.of(staff)),
                        on))
                .isEqualTo(expected);
    }
}
