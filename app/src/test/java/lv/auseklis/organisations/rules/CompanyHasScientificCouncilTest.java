package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(4)2")
class CompanyHasScientificCouncilTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | true  | 2015-01-01 | 2020-12-31 | YES
            2019-01-01 | true  | -          | -          | YES
            2019-01-01 | true  | -          | 2019-01-01 | YES
            2019-01-02 | true  | -          | 2019-01-01 | NO
            2018-12-31 | true  | 2019-01-01 | -          | NO
            2019-01-01 | false | -          | -          | NO
            2019-01-01 | -     | -          | -          | UNDETERMINED
            2005-05-19 | true  | -          | -          | YES
            2005-05-18 | true  | -          | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean council, LocalDate from, LocalDate to, Answer expected) {
        assertThat(LawCases.answer(
                        new CompanyHasScientificCouncil(),
                        new CompanyHasScientificCouncil.Facts(council, from, to),
                        on))
                .isEqualTo(expected);
    }
}
