package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21.2(1)")
class CabinetCreatedTheInstituteTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | body          | number       | answer
            2019-01-01 | CABINET       | Rīkojums 107 | YES
            2019-01-01 | CABINET       | -            | UNDETERMINED
            2019-01-01 | SENATE        | Rīkojums 107 | NO
            2019-01-01 | PUBLIC_PERSON | 1            | NO
            2019-01-01 | -             | 1            | UNDETERMINED
            2007-07-19 | SENATE        | -            | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, FoundingBody body, String number, Answer expected) {
        assertThat(LawCases.answer(
                        new CabinetCreatedTheInstitute(), new CabinetCreatedTheInstitute.Facts(body, number), on))
                .isEqualTo(expected);
    }
}
