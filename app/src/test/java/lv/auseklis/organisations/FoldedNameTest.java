package lv.auseklis.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.EmptyProgram;
import lv.auseklis.datatypes.FoldedName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
@DisplayName("names are folded alike by the program and by the database")
class FoldedNameTest {

    @Autowired
    JdbcRegistrations registrations;

    @Autowired
    RegisterInstitution register;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Latvijas Universitāte                    | latvijasuniversitate
            LATVIJAS  UNIVERSITĀTE                   | latvijasuniversitate
            Latvijas\u00a0Universitāte                   | latvijasuniversitate
            Latvijas Universita\u0304te                  | latvijasuniversitate
            „Cietvielu fizikas institūts”            | cietvielufizikasinstituts
            "Cietvielu-fizikas" ‘institūts’          | cietvielufizikasinstituts
            Čakste, Ģirts Ķīsis & Šņore Žūriņš       | cakstegirtskisissnorezurins
            Ａ１ ﬁzika ² ½                            | a1fizika212
            Straße İstanbul ΣΑΣ Øre                  | straßeistanbulσασøre
            Институт Йод                             | институтиод
            १२३ ٣                                    | ~~
            … – ! ?                                  | ~~
            """)
    void isFoldedAlike(String name, String folded) {
        var written = name.translateEscapes();
        assertThat(FoldedName.of(written).text()).isEqualTo(folded);
        assertThat(registrations.folded(written)).isEqualTo(folded);
    }

    @Test
    @DisplayName("L27(3): a name that stands is found however it is written, and one with another letter is not")
    void aNameThatStands() {
        var number = System.nanoTime();
        AnInstitution.named("Ķīmijas „Šķīdumu” institūts " + number).registered(register, LocalDate.of(2020, 1, 6));
        assertThat(registrations.hasEverStood("kimijas skidumu INSTITUTS" + number))
                .isTrue();
        assertThat(registrations.hasEverStood("kimijas skidumi INSTITUTS" + number))
                .isFalse();
    }
}
