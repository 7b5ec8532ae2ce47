package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(4)4")
class CompanyProducesScienceTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | ARTICLE 2018-06-01                     | YES
            2019-01-01 | PATENT 2018-01-01                      | YES
            2019-01-01 | PATENT 2017-12-31                      | NO
            2019-01-01 | TECHNOLOGY 2019-01-02                  | NO
            2019-01-01 | TECHNOLOGY 2019-01-01                  | YES
            2019-01-01 | OTHER_PUBLICATION 2018-06-01           | YES
            2019-01-01 | PROJECT 2018-01-01..2019-12-31         | NO
            2019-01-01 | ARTICLE ?                              | UNDETERMINED
            2019-01-01 | ? 2018-06-01                           | UNDETERMINED
            2019-01-01 | ''                                     | NO
            2005-05-18 | ARTICLE 2013-01-01                     | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String outputs, Answer expected) {
        assertThat(LawCases.answer(
                        new CompanyProducesScience(), new CompanyProducesScience.Facts(Table.outputs(outputs)), on))
                .isEqualTo(expected);
    }
}
