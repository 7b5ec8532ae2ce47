package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AV.4a")
class DuesOutliveStatusTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1100000 | 600000     | 2027-12-31 | YES
            1100000 | 1099999.99 | -          | YES
            1100000 | 1100000    | 2027-12-31 | NO
            1100000 | 1200000    | -          | NO
            -       | 0          | 2027-12-31 | UNDETERMINED
            1100000 | -          | -          | UNDETERMINED
            """)
    void whatIsOwedStaysOwed(BigDecimal due, BigDecimal paid, LocalDate statusTo, Answer expected) {
        assertThat(LawCases.answer(
                        new DuesOutliveStatus(), new DuesOutliveStatus.Facts(due, paid, statusTo), "2028-06-01"))
                .isEqualTo(expected);
    }
}
