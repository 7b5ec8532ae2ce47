package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(3)3")
class ScienceInEveryMainFieldTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | main fields | outputs                                                                                | answer
            2019-01-01 | 1 + 5.1     | ARTICLE 2018-06-01 + PROJECT 2017-01-01..2018-01-01 1.2 + PATENT 2018-06-01 5.1        | YES
            2019-01-01 | 1 + 5.1     | ARTICLE 2018-06-01 + PROJECT 2017-01-01..2017-12-31 1.2 + PATENT 2018-06-01 5.1        | NO
            2019-01-01 | 1 + 5.1     | PROJECT 2017-01-01..2018-12-31 1.2 + PATENT 2018-06-01 5.1                             | NO
            2019-01-01 | 1 + 5.1     | ARTICLE 2018-06-01 1.1 + PROJECT 2018-06-01 1.2                                        | NO
            2019-01-01 | 1 + 5.1     | ARTICLE 2018-06-01 1.1 + PROJECT 2018-06-01 1.2 + COMMISSION 2018-06-01                | UNDETERMINED
            2019-01-01 | 5.1         | ARTICLE 2018-06-01 + TECHNOLOGY 2018-06-01 5                                           | UNDETERMINED
            2019-01-01 | ''          | ARTICLE 2018-06-01 + TECHNOLOGY 2018-06-01 5                                           | UNDETERMINED
            2019-01-01 | ''          | TECHNOLOGY 2018-06-01 5                                                                | NO
            2005-05-18 | 1           | ARTICLE 2005-01-01 + PATENT 2005-01-01 1.1                                             | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String fields, String outputs, Answer expected) {
        assertThat(LawCases.answer(
                        new ScienceInEveryMainField(),
                        new ScienceInEveryMainField.Facts(Table.mainFields(fields), Table.outputs(outputs)),
                        on))
                .isEqualTo(expected);
    }
}
