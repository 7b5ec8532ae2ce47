package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(3)4")
class CooperatesAbroadTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | 2 | YES
            2019-01-01 | 1 | YES
            2019-01-01 | 0 | NO
            2019-01-01 | - | UNDETERMINED
            2005-05-18 | 1 | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Integer count, Answer expected) {
        assertThat(LawCases.answer(new CooperatesAbroad(), new CooperatesAbroad.Facts(count), on))
                .isEqualTo(expected);
    }
}
