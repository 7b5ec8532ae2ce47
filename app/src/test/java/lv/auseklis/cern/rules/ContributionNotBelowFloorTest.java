package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP4")
class ContributionNotBelowFloorTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1200000    | 12000000 | 1100000    | YES
            1199999.99 | 12000000 | 1100000    | NO
            1200000    | 10000000 | 1200000    | YES
            1200000    | 10000000 | 1200000.01 | NO
            1000000    | 12000000 | -          | NO
            1200000    | 12000000 | -          | UNDETERMINED
            1200000    | -        | 1100000    | UNDETERMINED
            -          | 12000000 | 1100000    | UNDETERMINED
            """)
    void isAnswered(BigDecimal contribution, BigDecimal theoretical, BigDecimal minimum, Answer expected) {
        var facts = new ContributionNotBelowFloor.Facts(contribution, theoretical, minimum);
        assertThat(LawCases.answer(new ContributionNotBelowFloor(), facts, "2024-01-01"))
                .isEqualTo(expected);
    }
}
