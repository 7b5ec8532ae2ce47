package lv.auseklis.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L15(3)")
class CouncilDecidedTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | seats | present | voted | for | answer
            2019-01-01 | 22    | 15      | 15    | 8   | YES
            2019-01-01 | 22    | 14      | 14    | 14  | NO
            2019-01-01 | 21    | 14      | 14    | 8   | YES
            2019-01-01 | 21    | 14      | 14    | 7   | NO
            2019-01-01 | 21    | 13      | 13    | 13  | NO
            2019-01-01 | 20    | 13      | 13    | 13  | NO
            2019-01-01 | 20    | 14      | 14    | 8   | YES
            2019-01-01 | 3     | 2       | 2     | 2   | YES
            2019-01-01 | 22    | 22      | 15    | 11  | NO
            2019-01-01 | 22    | 22      | 15    | 12  | YES
            2019-01-01 | 22    | 15      | 16    | 8   | UNDETERMINED
            2019-01-01 | 22    | 15      | -     | 7   | NO
            2019-01-01 | 22    | 15      | -     | 8   | UNDETERMINED
            2019-01-01 | -     | 15      | 15    | 8   | UNDETERMINED
            2010-04-07 | 22    | 15      | 15    | 8   | YES
            2010-04-06 | 22    | 15      | 15    | 8   | NOT_IN_FORCE
            2020-06-30 | 22    | 15      | 15    | 8   | YES
            2020-07-01 | 22    | 15      | 15    | 8   | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, Integer seats, Integer present, Integer voted, Integer votedFor, Answer expected) {
        assertThat(LawCases.answer(new CouncilDecided(), new CouncilDecided.Facts(seats, present, voted, votedFor), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} seats")
    @ValueSource(ints = {1, 2, 3, 6, 9, 12, 15, 18, 19, 20, 21, 22, 66, 100, 999})
    void theQuorumIsTwoThirdsExactly(int seats) {
        var finding = LawCases.judge(
                new CouncilDecided(), new CouncilDecided.Facts(seats, seats, seats, seats), "2019-01-01");
        assertThat(finding.results()).extracting(Result::value).containsExactly(String.valueOf((2 * seats + 2) / 3));
    }

    @Test
    void withAllSeatsAsTheBasisFifteenAreNeeded() {
        var finding = LawCases.judge(
                new CouncilDecided(),
                new CouncilDecided.Facts(20, 14, 14, 14),
                "2019-01-01",
                Map.of("council.composition_basis", "all"));
        assertThat(finding.answer()).isEqualTo(Answer.NO);
        assertThat(finding.results()).extracting(Result::value).containsExactly("15");
    }
}
