package lv.auseklis.entitlements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AII.4a")
class OriginIsTheStateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            true,  2024-01-01, YES
            false, 2024-01-01, NO
            -,     2024-01-01, UNDETERMINED
            true,  2021-08-02, YES
            true,  2021-08-01, NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(Boolean originates, String on, Answer expected) {
        assertThat(LawCases.answer(new OriginIsTheState(), new OriginIsTheState.Facts(originates), on))
                .isEqualTo(expected);
    }
}
