package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(2)3")
class SuitablePremisesHeldTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | OWNED suitable                           | YES
            2019-01-01 | USED suitable 2015-01-01..2019-01-01     | YES
            2019-01-02 | USED suitable 2015-01-01..2019-01-01     | NO
            2019-01-01 | OWNED unsuitable + NONE suitable         | NO
            2019-01-01 | OWNED ?                                  | UNDETERMINED
            2019-01-01 | ''                                       | NO
            2019-01-01 | ? suitable + POSSESSED suitable          | YES
            2013-04-09 | OWNED suitable                           | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String premises, Answer expected) {
        assertThat(LawCases.answer(
                        new SuitablePremisesHeld(), new SuitablePremisesHeld.Facts(Table.premises(premises)), on))
                .isEqualTo(expected);
    }
}
