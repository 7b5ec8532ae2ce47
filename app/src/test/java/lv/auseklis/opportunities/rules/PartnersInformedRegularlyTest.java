package lv.auseklis.opportunities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C13")
class PartnersInformedRegularlyTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-01-10 | -          | 2026-04-10 | YES
            2026-01-10 | -          | 2026-04-11 | NO
            2026-01-10 | 2026-08-31 | 2026-11-30 | YES
            2026-01-10 | 2026-08-31 | 2026-12-01 | NO
            -          | -          | 2026-12-01 | UNDETERMINED
            """)
    void atLeastEveryThreeMonths(LocalDate since, LocalDate last, LocalDate day, Answer answer) {
        assertThat(LawCases.answer(
                        new PartnersInformedRegularly(),
                        new PartnersInformedRegularly.Facts(since, last, day),
                        "2026-11-27"))
                .isEqualTo(answer);
    }
}
