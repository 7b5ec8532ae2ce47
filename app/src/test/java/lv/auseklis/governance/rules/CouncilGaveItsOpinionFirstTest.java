package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21(4)")
class CouncilGaveItsOpinionFirstTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | founded    | opinion    | number | answer
            2019-01-01 | 2015-03-02 | 2015-03-01 | 4      | YES
            2019-01-01 | 2015-03-02 | 2015-03-02 | 4      | YES
            2019-01-01 | 2015-03-02 | 2015-03-03 | 4      | NO
            2019-01-01 | 2015-03-02 | 2015-03-01 | -      | UNDETERMINED
            2019-01-01 | 2015-03-02 | -          | 4      | UNDETERMINED
            2019-01-01 | -          | 2015-03-01 | 4      | UNDETERMINED
            2007-07-20 | 2007-07-20 | -          | -      | UNDETERMINED
            2007-07-19 | 2007-07-19 | -          | -      | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, LocalDate founded, LocalDate opinion, String number, Answer expected) {
        assertThat(LawCases.answer(
                        new CouncilGaveItsOpinionFirst(),
                        new CouncilGaveItsOpinionFirst.Facts(founded, opinion, number),
                        on))
                .isEqualTo(expected);
    }
}
