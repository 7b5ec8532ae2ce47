package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(5)1")
class AssociationDoesScienceTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | true  | PROJECT 2016-01-01..2018-01-01    | YES
            2019-01-01 | true  | PROJECT 2016-01-01..2017-12-31    | NO
            2019-01-01 | true  | COMMISSION 2018-06-01             | YES
            2019-01-01 | true  | OTHER_PUBLICATION 2018-06-01      | NO
            2019-01-01 | false | ARTICLE 2018-06-01                | NO
            2019-01-01 | -     | ARTICLE 2018-06-01                | UNDETERMINED
            2019-01-01 | true  | ARTICLE ?                         | UNDETERMINED
            2007-07-19 | true  | ARTICLE 2007-06-01                | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean inArticles, String outputs, Answer expected) {
        assertThat(LawCases.answer(
                        new AssociationDoesScience(),
                        new AssociationDoesScience.Facts(inArticles, Table.outputs(outputs), null),
                        on))
                .isEqualTo(expected);
    }
}
