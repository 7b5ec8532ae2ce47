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

@DisplayName("AIII.2c")
class ProtocolInForceTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2021-07-03 | 2021-04-14 | YES
            2022-04-14 | 2021-04-14 | YES
            2022-04-15 | 2021-04-14 | NO
            -          | 2021-04-14 | UNDETERMINED
            """)
    void isAnswered(LocalDate deposit, LocalDate signature, Answer expected) {
        assertThat(LawCases.answer(new ProtocolInForce(), new ProtocolInForce.Facts(deposit, signature), "2024-01-01"))
                .isEqualTo(expected);
    }

    @Test
    void theDayOfDepositCountsOnlyWhereTheSettingSaysSo() {
        var facts = new ProtocolInForce.Facts(LocalDate.of(2021, 7, 3), null);
        assertThat(LawCases.judge(new ProtocolInForce(), facts, "2024-01-01").results())
                .extracting(Result::value)
                .containsExactly("2021-08-02");
        var counted = Map.<String, Object>of("cern.deposit_day_counts", true);
        assertThat(LawCases.judge(new ProtocolInForce(), facts, "2024-01-01", counted)
                        .results())
                .extracting(Result::value)
                .containsExactly("2021-08-01");
    }
}
