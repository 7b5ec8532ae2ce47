package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpvCodeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            42612000,   42612000
            42612000-1, 42612000
            4261200,    -
            426120001,  -
            42612000-,  -
            4261200a,   -
            ４２612000, -
            """)
    void hasEightDigitsAndPerhapsACheckDigit(String typed, String digits) {
        assertThat(CpvCode.parse(typed).map(CpvCode::digits).orElse(null)).isEqualTo(digits);
    }
}
