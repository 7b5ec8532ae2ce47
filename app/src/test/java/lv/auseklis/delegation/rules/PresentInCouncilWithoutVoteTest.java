package lv.auseklis.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AII.2a")
class PresentInCouncilWithoutVoteTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", textBlock = """
            ATTEND, false, 2024-01-01, YES
            SPEAK,  false, 2024-01-01, YES
            VOTE,   false, 2024-01-01, NO
            ATTEND, true,  2024-01-01, NO
            SPEAK,  true,  2024-01-01, NO
            VOTE,   true,  2024-01-01, NO
            VOTE,   -,     2024-01-01, NO
            ATTEND, -,     2024-01-01, UNDETERMINED
            -,      false, 2024-01-01, UNDETERMINED
            ATTEND, false, 2021-08-02, YES
            ATTEND, false, 2021-08-01, NOT_IN_FORCE
            """)
    void presentAndHeardInOpenSessionsOnly(MeetingRight right, Boolean closed, String on, Answer expected) {
        var facts = new PresentInCouncilWithoutVote.Facts(right, closed);
        assertThat(LawCases.answer(new PresentInCouncilWithoutVote(), facts, on))
                .isEqualTo(expected);
    }
}
