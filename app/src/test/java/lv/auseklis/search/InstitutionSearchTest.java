package lv.auseklis.search;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.RunningProgram;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.TextSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningProgram
class InstitutionSearchTest {

    @Autowired
    TextSearch search;

    @Autowired
    Registrations registrations;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            Elektronikas un datorzinātņu institūts | Elektronikas un datorzinātņu institūts
            elektronikas un datorzinatnu instituts | Elektronikas un datorzinātņu institūts
            datorzinātne elektronika               | Elektronikas un datorzinātņu institūts
            EDI                                    | Elektronikas un datorzinātņu institūts
            universitātei latvijas                 | Latvijas Universitāte
            hidroekologija                         | Latvijas Hidroekoloģijas institūts
            aquatic                                | Latvijas Hidroekoloģijas institūts
            silav                                  | Latvijas Valsts mežzinātnes institūts „Silava”
            04a0bad71                              | LU Cietvielu fizikas institūts
            https://ror.org/04a0bad71              | LU Cietvielu fizikas institūts
            folklore literature                    | LU Literatūras, Folkloras Un Mākslas Instituts
            """, delimiter = '|')
    void findsWhatPeopleType(String typed, String expected) {
        assertThat(search.findInstitutions(typed, Language.LV))
                .map(id -> registrations
                        .find(id)
                        .orElseThrow()
                        .latest()
                        .particulars()
                        .name()
                        .lv())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqq", "\"", "*:*", "AND OR NOT", "name:[a TO z]", "' OR 1=1 --", "((((", "~~~"})
    void takesNothingTypedForSyntax(String typed) {
        assertThat(search.findInstitutions(typed, Language.EN)).isEmpty();
    }
}
