package lv.auseklis.opportunities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C9")
class FirmsTakePartTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | 2026-11-27 | 2026-11-27 | YES
            true  | 2026-11-27 | 2026-11-28 | NO
            false | 2026-11-27 | 2026-11-01 | NO
            -     | 2026-11-27 | 2026-11-01 | UNDETERMINED
            true  | -          | 2026-11-01 | UNDETERMINED
            """)
    void whileTheStatusHoldsUntilTheLastDay(Boolean associate, LocalDate deadline, LocalDate day, Answer answer) {
        assertThat(LawCases.answer(
                        new FirmsTakePart(), new FirmsTakePart.Facts(associate, deadline, day), "2026-11-27"))
                .isEqualTo(answer);
    }
}
