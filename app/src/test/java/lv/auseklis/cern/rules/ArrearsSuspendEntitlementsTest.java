package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX12")
class ArrearsSuspendEntitlementsTest {

    @ParameterizedTest(name = "on {0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-09-11 | 2024-09-12 | 1000000 | 0          | -          | NO
            2024-09-12 | 2024-09-12 | 1000000 | 0          | -          | YES
            2024-09-12 | 2024-09-12 | 1000000 | 999999.99  | -          | YES
            2024-09-12 | 2024-09-12 | 1000000 | 1000000    | -          | NO
            2024-10-01 | 2024-09-12 | 1000000 | 400000     | 2024-10-02 | YES
            2024-10-02 | 2024-09-12 | 1000000 | 400000     | 2024-10-02 | NO
            2024-10-03 | 2024-09-12 | 1000000 | 400000     | 2024-10-02 | NO
            2024-10-03 | -          | 1000000 | 400000     | -          | UNDETERMINED
            2024-10-03 | -          | 1000000 | 1000000    | -          | NO
            2024-10-03 | 2024-09-12 | -       | 400000     | -          | UNDETERMINED
            2024-10-03 | 2024-09-12 | 1000000 | -          | -          | UNDETERMINED
            2021-08-01 | 2021-06-20 | 1000000 | 0          | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, LocalDate published, BigDecimal due, BigDecimal received, LocalDate settled, Answer expected) {
        var facts = new ArrearsSuspendEntitlements.Facts(published, due, received, settled);
        assertThat(LawCases.answer(new ArrearsSuspendEntitlements(), facts, on)).isEqualTo(expected);
    }
}
