package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21(2)")
class LegalFormIsInTheClosedListTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | form                     | owner | answer
            2019-01-01 | PUBLIC_AGENCY            | -     | YES
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | YES
            2019-01-01 | PRIVATE_PERSON           | -     | YES
            2019-01-01 | UNIT_OF_PRIVATE_PERSON   | -     | YES
            2019-01-01 | OTHER                    | STATE | NO
            2019-01-01 | UNIT_OF_HIGHER_EDUCATION | STATE | YES
            2019-01-01 | UNIT_OF_HIGHER_EDUCATION | -     | UNDETERMINED
            2019-01-01 | -                        | STATE | UNDETERMINED
            2007-07-20 | PUBLIC_AGENCY            | -     | YES
            2007-07-19 | PUBLIC_AGENCY            | -     | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, InstituteForm form, Owner owner, Answer expected) {
        assertThat(LawCases.answer(
                        new LegalFormIsInTheClosedList(), new LegalFormIsInTheClosedList.Facts(form, owner), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "P-10: {argumentsWithNames}")
    @CsvSource({"warn, YES", "refuse, NO"})
    void aUnitOfAnotherInstitutionIsWarnedOf(String setting, Answer expected) {
        var facts = new LegalFormIsInTheClosedList.Facts(InstituteForm.UNIT_OF_HIGHER_EDUCATION, Owner.OTHER);
        var finding = LawCases.judge(
                new LegalFormIsInTheClosedList(),
                facts,
                "2019-01-01",
                Map.of("register.allow_non_state_unit", setting));
        assertThat(finding.answer()).isEqualTo(expected);
        assertThat(finding.reasons())
                .anySatisfy(reason -> assertThat(reason.en()).contains("Warning", "N-3"));
    }
}
