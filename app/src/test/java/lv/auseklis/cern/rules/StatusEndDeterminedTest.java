package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AV.1b")
class StatusEndDeterminedTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 2024-01-01 | -          | YES
            2024-01-01 | 2024-01-01 | 2023-12-31 | UNDETERMINED
            2024-01-01 | -          | -          | UNDETERMINED
            """)
    void isAnsweredForTheDay(String on, LocalDate notice, LocalDate agreed, Answer expected) {
        assertThat(LawCases.answer(new StatusEndDetermined(), new StatusEndDetermined.Facts(notice, agreed), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-01-01, -,          2025-12-31
            2024-12-31, -,          2025-12-31
            2025-01-01, -,          2026-12-31
            2024-03-01, 2024-09-30, 2024-09-30
            2024-03-01, 2025-12-30, 2025-12-30
            2024-03-01, 2026-06-30, 2025-12-31
            """)
    void theStatusEndsWithTheNextFinancialYearOrOnAnEarlierDayAgreed(LocalDate notice, LocalDate agreed, String end) {
        var finding =
                LawCases.judge(new StatusEndDetermined(), new StatusEndDetermined.Facts(notice, agreed), "2024-01-01");
        assertThat(finding.results()).extracting(Result::value).containsExactly(end);
    }

    @Test
    void theFinancialYearIsASetting() {
        var facts = new StatusEndDetermined.Facts(LocalDate.of(2024, 7, 1), null);
        var setting = Map.<String, Object>of("cern.financial_year_end", "06-30");
        assertThat(LawCases.judge(new StatusEndDetermined(), facts, "2024-01-01", setting)
                        .results())
                .extracting(Result::value)
                .containsExactly("2026-06-30");
    }
}
