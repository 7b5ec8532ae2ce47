package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedListsTest {

    @Test
    void thereAreSixGroupsAndFortyTwoFields() {
        assertThat(FieldOfScience.list())
                .filteredOn(field -> field.level() == FieldOfScience.GROUP)
                .hasSize(6);
        assertThat(FieldOfScience.list())
                .filteredOn(field -> field.level() == FieldOfScience.FIELD)
                .hasSize(42);
        assertThat(FieldOfScience.list()).allMatch(field -> field.group().level() == FieldOfScience.GROUP);
        assertThat(FieldOfScience.of("1.2").name())
                .isEqualTo(new Bilingual("Datorzinātne un informātika", "Computer and information sciences"));
        assertThat(FieldOfScience.parse("1.2.")).contains(new FieldOfScience("1.2"));
        assertThat(FieldOfScience.parse("7")).isEmpty();
        assertThat(FieldOfScience.parse("1.8")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.2,  1.3,  1, true
            1.2,  2.2,  1, false
            1.2,  1,    1, true
            2.10, 2.1,  2, false
            2.10, 2.10, 2, true
            1,    1,    2, false
            """)
    void fieldsShareALevelWhenTheyStandUnderOneHeading(String one, String other, int level, boolean shared) {
        assertThat(FieldOfScience.of(one).sharesLevel(FieldOfScience.of(other), level))
                .isEqualTo(shared);
        assertThat(FieldOfScience.of(other).sharesLevel(FieldOfScience.of(one), level))
                .isEqualTo(shared);
    }

    @Test
    void thereIsNoThirdLevel() {
        var mathematics = FieldOfScience.of("1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> mathematics.sharesLevel(mathematics, 3));
    }

    @Test
    void legalFormsHaveDistinctCodesAndNames() {
        assertThat(Arrays.stream(LegalForm.values()).map(LegalForm::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(LegalForm.values()).map(LegalForm::label)).doesNotHaveDuplicates();
        assertThat(LegalForm.values()).allMatch(form -> LegalForm.of(form.code()) == form);
        assertThat(LegalForm.parse("ministry")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lv,    LV
            LV,    LV
            lv_LV, LV
            en-GB, EN
            """)
    void languageIsReadFromATag(String tag, Language language) {
        assertThat(Language.parse(tag)).contains(language);
        assertThat(language.locale().getLanguage()).isEqualTo(language.code());
    }

    @Test
    void otherLanguagesAreNotOurs() {
        assertThat(Language.parse("de")).isEmpty();
        assertThat(Language.parse("")).isEmpty();
        assertThat(Language.parse("lvs")).isEmpty();
    }

    @Test
    void bilingualTextHasBothLanguages() {
        var text = new Bilingual("Rīga", "Riga");
        assertThat(text.in(Language.LV)).isEqualTo("Rīga");
        assertThat(text.in(Language.EN)).isEqualTo("Riga");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("Rīga", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("", "Riga"));
    }
}
