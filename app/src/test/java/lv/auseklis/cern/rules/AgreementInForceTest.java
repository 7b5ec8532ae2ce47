package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIV.1a")
class AgreementInForceTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2021-06-22 | 2021-04-14 | YES
            2021-06-22 | -          | YES
            2022-04-14 | 2021-04-14 | YES
            2022-04-15 | 2021-04-14 | NO
            -          | 2021-04-14 | UNDETERMINED
            """)
    void isAnswered(LocalDate received, LocalDate signature, Answer expected) {
        assertThat(LawCases.answer(
                        new AgreementInForce(), new AgreementInForce.Facts(received, signature), "2024-01-01"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31", "2021-04-01", "2021-06-30", "2021-07-01", "2021-09-30", "2021-10-01"})
    void itAppliesFromTheDayOfReceiptInEachQuarter(LocalDate received) {
        var facts = new AgreementInForce.Facts(received, null);
        assertThat(LawCases.judge(new AgreementInForce(), facts, "2024-01-01").results())
                .extracting(Result::value)
                .containsExactly(received.toString());
    }
}
