package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21(3), L21(5)")
class StateInstituteHasOverseerTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | form                     | owner | overseer           | name | answer
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | EDUCATION_MINISTER | IZM  | YES
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | SECTOR_MINISTER    | ZM   | YES
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | UNIVERSITY         | LU   | NO
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | -                  | IZM  | UNDETERMINED
            2019-01-01 | DERIVED_PUBLIC_PERSON    | -     | EDUCATION_MINISTER | -    | UNDETERMINED
            2019-01-01 | UNIVERSITY_INSTITUTE     | -     | UNIVERSITY         | LU   | YES
            2019-01-01 | UNIVERSITY_INSTITUTE     | -     | SECTOR_MINISTER    | ZM   | NO
            2019-01-01 | PUBLIC_AGENCY            | STATE | SECTOR_MINISTER    | ZM   | YES
            2019-01-01 | PUBLIC_AGENCY            | STATE | UNIVERSITY         | LU   | NO
            2019-01-01 | PUBLIC_AGENCY            | OTHER | -                  | -    | YES
            2019-01-01 | PUBLIC_AGENCY            | -     | SECTOR_MINISTER    | ZM   | UNDETERMINED
            2019-01-01 | UNIT_OF_HIGHER_EDUCATION | STATE | -                  | -    | YES
            2019-01-01 | -                        | -     | -                  | -    | UNDETERMINED
            2007-07-19 | DERIVED_PUBLIC_PERSON    | -     | -                  | -    | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, InstituteForm form, Owner owner, Overseer overseer, String name, Answer expected) {
        assertThat(LawCases.answer(
                        new StateInstituteHasOverseer(),
                        new StateInstituteHasOverseer.Facts(form, owner, overseer, name),
                        on))
                .isEqualTo(expected);
    }
}
