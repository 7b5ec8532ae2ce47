package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L32(3)")
class YearWithoutProjectAndPaperTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | projects               | papers     | registered | answer
            2019-03-16 | 2017-01-01..2018-03-15 | 2018-01-31 | -          | YES
            2019-03-15 | 2017-01-01..2018-03-15 | 2018-01-31 | -          | NO
            2019-03-16 | 2017-01-01             | ''         | -          | NO
            2019-03-16 | ''                     | 2018-03-16 | -          | NO
            2019-03-16 | ''                     | ''         | -          | YES
            2019-03-16 | 2019-03-17             | ''         | -          | YES
            2019-03-16 | ''                     | ?          | -          | UNDETERMINED
            2019-03-16 | 2018-06-01             | ?          | -          | NO
            2019-03-16 | ''                     | ''         | 2018-03-16 | NO
            2019-03-16 | ''                     | ''         | 2018-03-15 | YES
            2021-03-01 | ''                     | 2020-02-29 | -          | YES
            2021-02-28 | ''                     | 2020-02-29 | -          | NO
            2005-05-18 | ''                     | ''         | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String projects, String papers, LocalDate registered, Answer expected) {
        assertThat(LawCases.answer(
                        new YearWithoutProjectAndPaper(),
                        new YearWithoutProjectAndPaper.Facts(
                                Table.projects(projects), Table.papers(papers), registered),
                        on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with papers of {1}: {2}")
    @CsvSource(textBlock = """
            2019-01-01, 2018-01-01, NO
            2019-12-31, 2018-01-01, NO
            2020-01-01, 2018-12-31, YES
            """)
    void theYearCanBeTheLastCalendarYear(String on, String paper, Answer expected) {
        var facts = new YearWithoutProjectAndPaper.Facts(List.of(), Table.papers(paper), null);
        var finding = LawCases.judge(
                new YearWithoutProjectAndPaper(), facts, on, Map.of("register.inactivity_window", "calendar_year"));
        assertThat(finding.answer()).isEqualTo(expected);
    }

    @Test
    void unknownPapersMatterOnlyWithoutAProject() {
        var rule = new YearWithoutProjectAndPaper();
        assertThat(LawCases.answer(rule, new YearWithoutProjectAndPaper.Facts(List.of(), null, null), "2019-01-01"))
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(LawCases.answer(
                        rule,
                        new YearWithoutProjectAndPaper.Facts(Table.projects("2018-12-31"), null, null),
                        "2019-01-01"))
                .isEqualTo(Answer.NO);
    }
}
