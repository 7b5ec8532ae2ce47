package lv.auseklis.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L21.5(1)a, L21.5(5)")
class SenateFoundedWithPropertyListedTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | body    | number | founded    | property | approved   | approval | answer
            2019-01-01 | SENATE  | 12     | 2015-03-02 | Ēka      | 2015-03-03 | 180      | YES
            2019-01-01 | SENATE  | 12     | 2015-03-02 | Ēka      | 2015-03-02 | 180      | YES
            2019-01-01 | SENATE  | 12     | 2015-03-02 | Ēka      | 2015-03-01 | 180      | NO
            2019-01-01 | CABINET | 12     | 2015-03-02 | Ēka      | 2015-03-03 | 180      | NO
            2019-01-01 | SENATE  | 12     | 2015-03-02 | -        | 2015-03-03 | 180      | UNDETERMINED
            2019-01-01 | SENATE  | -      | 2015-03-02 | Ēka      | 2015-03-03 | 180      | UNDETERMINED
            2019-01-01 | SENATE  | 12     | -          | Ēka      | 2015-03-03 | 180      | UNDETERMINED
            2019-01-01 | SENATE  | 12     | 2015-03-02 | Ēka      | -          | 180      | UNDETERMINED
            2019-01-01 | SENATE  | 12     | 2015-03-02 | Ēka      | 2015-03-03 | -        | UNDETERMINED
            2019-01-01 | -       | 12     | 2015-03-02 | Ēka      | 2015-03-03 | 180      | UNDETERMINED
            2013-04-09 | CABINET | -      | -          | -        | -          | -        | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(
            String on,
            FoundingBody body,
            String number,
            LocalDate founded,
            String property,
            LocalDate approved,
            String approval,
            Answer expected) {
        assertThat(LawCases.answer(
                        new SenateFoundedWithPropertyListed(),
                        new SenateFoundedWithPropertyListed.Facts(body, number, founded, property, approved, approval),
                        on))
                .isEqualTo(expected);
    }

    @Test
    void saysThatTheApprovalIsNoAdministrativeAct() {
        var day = LocalDate.of(2015, 3, 2);
        var facts =
                new SenateFoundedWithPropertyListed.Facts(FoundingBody.SENATE, "12", day, "Ēka", day, "Rīkojums 180");
        assertThat(LawCases.judge(new SenateFoundedWithPropertyListed(), facts, "2015-03-02")
                        .reasons())
                .anySatisfy(reason -> assertThat(reason.lv()).contains("nav administratīvais akts"))
                .anySatisfy(reason -> assertThat(reason.en()).contains("not an administrative act (Section 21.5(5))"));
    }
}
