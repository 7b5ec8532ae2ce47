package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(4)1")
class CompanyDoesScienceTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | true  | true  | YES
            2019-01-01 | true  | false | NO
            2019-01-01 | false | true  | NO
            2019-01-01 | false | -     | NO
            2019-01-01 | true  | -     | UNDETERMINED
            2019-01-01 | -     | true  | UNDETERMINED
            2005-05-19 | true  | true  | YES
            2005-05-18 | true  | true  | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean inArticles, Boolean doesScience, Answer expected) {
        assertThat(LawCases.answer(
                        new CompanyDoesScience(), new CompanyDoesScience.Facts(inArticles, doesScience, "2.3."), on))
                .isEqualTo(expected);
    }
}
