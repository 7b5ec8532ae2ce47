package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.3a")
class ReviewDueTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2021-08-02 | -          | 2026-08-02
            2021-08-02 | 2026-10-15 | 2031-10-15
            2020-02-29 | -          | 2025-02-28
            """)
    void isCountedFromTheStatusOrTheLastReview(LocalDate from, LocalDate last, String due) {
        var finding = LawCases.judge(new ReviewDue(), new ReviewDue.Facts(from, last), "2026-11-01");
        assertThat(finding.answer()).isEqualTo(Answer.YES);
        assertThat(finding.results()).extracting(Result::value).containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = "-")
    void withoutTheStatusItIsNotKnown(LocalDate from) {
        assertThat(LawCases.answer(new ReviewDue(), new ReviewDue.Facts(from, null), "2026-11-01"))
                .isEqualTo(Answer.UNDETERMINED);
    }
}
