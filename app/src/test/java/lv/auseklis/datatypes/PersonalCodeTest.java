package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes are made up: births in 1899 or days that lie far ahead.
class PersonalCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            310599-01236  | 310599-01236
            31059901236   | 310599-01236
            310599 01236  | 310599-01236
            310599–01236  | 310599-01236
            290200-01230  |
            290204-01230  | 290204-01230
            290299-21230  |
            320000-00000  | 320000-00000
            399999-99999  | 399999-99999
            310000-00000  |
            400000-00000  |
            310599-31236  |
            310599-0123   |
            3105-9901236  |
            """)
    void bothFormsAreRead(String typed, String written) {
        assertThat(PersonalCode.parse(typed).map(PersonalCode::written)).isEqualTo(Optional.ofNullable(written));
    }

    @Test
    void itsTextIsMasked() {
        assertThat(PersonalCode.of("310599-01236")).hasToString("******-*****");
        assertThat("" + Optional.of(PersonalCode.of("320000-00001")))
                .doesNotContain("32")
                .doesNotContain("01");
        assertThat(catchMessage("310599-9")).doesNotContain("3105");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            310599-01236, false
            310599-01237, true
            320000-00000, false
            """)
    void wrongCheckDigitOfAnOldCodeIsDoubtOnly(String code, boolean doubtful) {
        assertThat(PersonalCode.of(code).checkDigitDoubtful()).isEqualTo(doubtful);
    }

    @Test
    void onlyTheOldFormTellsTheDateOfBirth() {
        assertThat(PersonalCode.of("310599-01236").birthDate()).contains(LocalDate.of(1899, 5, 31));
        assertThat(PersonalCode.of("320000-00000").birthDate()).isEmpty();
    }

    private static String catchMessage(String typed) {
        try {
            return PersonalCode.of(typed).written();
        } catch (IllegalArgumentException refusal) {
            return "" + refusal.getMessage();
        }
    }
}
