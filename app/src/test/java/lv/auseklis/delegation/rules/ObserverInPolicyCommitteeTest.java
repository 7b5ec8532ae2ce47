package lv.auseklis.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AII.2d")
class ObserverInPolicyCommitteeTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", textBlock = """
            ATTEND, true,  YES
            ATTEND, false, NO
            SPEAK,  true,  UNDETERMINED
            SPEAK,  false, NO
            VOTE,   true,  NO
            ATTEND, -,     UNDETERMINED
            -,      true,  UNDETERMINED
            """)
    void anObserverInOrdinaryMeetings(MeetingRight right, Boolean ordinary, Answer expected) {
        var facts = new ObserverInPolicyCommittee.Facts(right, ordinary);
        assertThat(LawCases.answer(new ObserverInPolicyCommittee(), facts, "2024-01-01"))
                .isEqualTo(expected);
    }
}
