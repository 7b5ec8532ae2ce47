package lv.auseklis.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AII.2b")
class PresentInFinanceCommitteeWithoutVoteTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", textBlock = """
            ATTEND, 2024-01-01, YES
            SPEAK,  2024-01-01, YES
            VOTE,   2024-01-01, NO
            -,      2024-01-01, UNDETERMINED
            SPEAK,  2021-08-02, YES
            SPEAK,  2021-08-01, NOT_IN_FORCE
            """)
    void presentAndHeardWithoutVote(MeetingRight right, String on, Answer expected) {
        var facts = new PresentInFinanceCommitteeWithoutVote.Facts(right);
        assertThat(LawCases.answer(new PresentInFinanceCommitteeWithoutVote(), facts, on))
                .isEqualTo(expected);
    }
}
