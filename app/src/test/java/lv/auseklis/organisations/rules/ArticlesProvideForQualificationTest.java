package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(5)2")
class ArticlesProvideForQualificationTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-01-01 | true  | YES
            2019-01-01 | false | NO
            2019-01-01 | -     | UNDETERMINED
            2007-07-20 | true  | YES
            2007-07-19 | true  | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, Boolean inArticles, Answer expected) {
        assertThat(LawCases.answer(
                        new ArticlesProvideForQualification(),
                        new ArticlesProvideForQualification.Facts(inArticles, null),
                        on))
                .isEqualTo(expected);
    }
}
