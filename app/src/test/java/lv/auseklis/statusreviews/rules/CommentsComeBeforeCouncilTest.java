package lv.auseklis.statusreviews.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.3e")
class CommentsComeBeforeCouncilTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  2026-10-01, 2026-10-02, YES
            true,  2026-10-01, 2026-10-01, YES
            true,  2026-10-01, 2026-09-30, NO
            false, -,          2026-10-02, NO
            -,     -,          2026-10-02, UNDETERMINED
            true,  -,          2026-10-02, UNDETERMINED
            true,  2026-10-01, -,          UNDETERMINED
            """)
    void theReportWaitsForTheAnswer(Boolean answered, LocalDate on, LocalDate council, Answer expected) {
        var facts = new CommentsComeBeforeCouncil.Facts(answered, on, council);
        assertThat(LawCases.answer(new CommentsComeBeforeCouncil(), facts, "2026-11-01"))
                .isEqualTo(expected);
    }
}
