package lv.auseklis.entitlements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX10")
class SuspensionEndsBelowTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            999999.99  | 1000000 | YES
            1000000    | 1000000 | NO
            1000000.01 | 1000000 | NO
            -          | 1000000 | UNDETERMINED
            1          | -       | UNDETERMINED
            """)
    void onlyStrictlyBelow(BigDecimal commitments, BigDecimal contribution, Answer expected) {
        assertThat(LawCases.answer(
                        new SuspensionEndsBelow(),
                        new SuspensionEndsBelow.Facts(commitments, contribution),
                        "2024-10-01"))
                .isEqualTo(expected);
    }
}
