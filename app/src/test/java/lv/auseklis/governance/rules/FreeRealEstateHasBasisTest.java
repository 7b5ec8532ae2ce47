package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21.6(3)")
class FreeRealEstateHasBasisTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | source                | basis     | answer
            2019-01-01 | FREE_REAL_ESTATE      | 5. pants  | YES
            2019-01-01 | FREE_REAL_ESTATE      | -         | NO
            2019-01-01 | OWN_INCOME            | -         | YES
            2019-01-01 | STATE_BUDGET          | -         | YES
            2019-01-01 | INTELLECTUAL_PROPERTY | -         | YES
            2019-01-01 | STATE_PROPERTY        | 5. pants  | NO
            2019-01-01 | -                     | 5. pants  | UNDETERMINED
            2013-04-09 | FREE_REAL_ESTATE      | -         | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, PropertySource source, String basis, Answer expected) {
        assertThat(LawCases.answer(new FreeRealEstateHasBasis(), new FreeRealEstateHasBasis.Facts(source, basis), on))
                .isEqualTo(expected);
    }
}
