package lv.auseklis.entitlements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX13")
class CommitmentEndsWithStatusTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | -          | YES
            -          | 2030-01-01 | YES
            2027-12-31 | 2027-12-31 | YES
            2027-12-31 | 2028-01-01 | NO
            2027-12-31 | -          | UNDETERMINED
            """)
    void isAnswered(LocalDate statusTo, LocalDate runsTo, Answer expected) {
        assertThat(LawCases.answer(
                        new CommitmentEndsWithStatus(),
                        new CommitmentEndsWithStatus.Facts(statusTo, runsTo),
                        "2026-10-01"))
                .isEqualTo(expected);
    }
}
