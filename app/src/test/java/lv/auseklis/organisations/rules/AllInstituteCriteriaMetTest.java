package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(2)0")
class AllInstituteCriteriaMetTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | staff                                 | premises         | outputs            | unit of | answer
            2019-01-01 | 5 doctor elected field 1.2            | OWNED suitable   | ARTICLE 2018-06-01 | -       | YES
            2019-01-01 | 5 doctor elected field 1.2            | OWNED suitable   | ARTICLE 2018-06-01 | STATE   | YES
            2019-01-01 | 5 doctor elected field 1.2            | OWNED suitable   | ARTICLE 2018-06-01 | OTHER   | YES
            2019-01-01 | 5 doctor elected field 1.2 + 45 master elected | OWNED suitable | ARTICLE 2018-01-01 | NONE | YES
            2019-01-01 | 5 doctor elected field 1.2 + 46 master elected | OWNED suitable | ARTICLE 2018-01-01 | NONE | NO
            2019-01-01 | 4 doctor elected field 1.2            | OWNED suitable   | ARTICLE ?          | -       | NO
            2019-01-01 | 5 doctor elected field 1.2            | OWNED ?          | ARTICLE 2018-06-01 | -       | UNDETERMINED
            2019-01-01 | 5 doctor elected field 1.2            | OWNED suitable   | ''                 | -       | NO
            2013-04-09 | 5 doctor elected field 1.2            | OWNED suitable   | ARTICLE 2013-01-01 | -       | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on, String staff, String premises, String outputs, ParentKind unitOf, Answer expected) {
        assertThat(LawCases.answer(
                        new AllInstituteCriteriaMet(),
                        new AllInstituteCriteriaMet.Facts(
                                Staff.of(staff),
                                Staff.fields("1.1"),
                                Table.premises(premises),
                                Table.outputs(outputs),
                                unitOf),
                        on))
                .isEqualTo(expected);
    }

    @Test
    void aUnitOfAnotherInstitutionIsWarnedOfOrRefusedAsSet() {
        var facts = new AllInstituteCriteriaMet.Facts(
                Staff.of("5 doctor elected field 1.2"),
                Staff.fields("1.1"),
                Table.premises("OWNED suitable"),
                Table.outputs("PATENT 2018-06-01"),
                ParentKind.OTHER);
        var rule = new AllInstituteCriteriaMet();
        assertThat(LawCases.judge(rule, facts, "2019-01-01").reasons())
                .anySatisfy(reason -> assertThat(reason.en()).startsWith("Warning: in the Latvian text"))
                .anySatisfy(reason -> assertThat(reason.en()).isEqualTo("Criteria met: 4 of 4."))
                .anySatisfy(reason -> assertThat(reason.en()).startsWith("Section 28(2)(1): Doctors elected"));
        assertThat(LawCases.judge(rule, facts, "2019-01-01", Map.of("register.allow_non_state_unit", "refuse"))
                        .answer())
                .isEqualTo(Answer.NO);
    }
}
