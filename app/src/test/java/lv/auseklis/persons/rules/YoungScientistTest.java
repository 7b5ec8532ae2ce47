package lv.auseklis.persons.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L5(4)")
class YoungScientistTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | first qualification | active | reference  | answer
            2019-01-01 | 2012-06-15          | true   | -          | YES
            2019-06-15 | 2009-06-15          | true   | -          | YES
            2019-06-16 | 2009-06-15          | true   | -          | NO
            2019-06-16 | 2009-06-15          | true   | 2019-06-15 | YES
            2022-03-01 | 2012-02-29          | true   | -          | NO
            2022-02-28 | 2012-02-29          | true   | -          | YES
            2019-01-01 | 2012-06-15          | false  | -          | NO
            2019-01-01 | 2012-06-15          | -      | -          | UNDETERMINED
            2019-01-01 | 2000-06-15          | -      | -          | NO
            2019-01-01 | -                   | true   | -          | UNDETERMINED
            2019-01-01 | 2019-01-02          | true   | -          | NO
            2010-04-07 | 2009-06-15          | true   | -          | YES
            2010-04-06 | 2009-06-15          | true   | -          | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, LocalDate first, Boolean active, LocalDate reference, Answer expected) {
        assertThat(LawCases.answer(new YoungScientist(), new YoungScientist.Facts(first, active, reference), on))
                .isEqualTo(expected);
    }

    @Test
    void theSettingCanLetTheStatusLastToTheEndOfTheYear() {
        var facts = new YoungScientist.Facts(LocalDate.of(2009, 6, 15), true, null);
        var setting = Map.<String, Object>of("calls.young_scientist_end", "end_of_year");
        assertThat(LawCases.judge(new YoungScientist(), facts, "2019-12-31", setting)
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(LawCases.judge(new YoungScientist(), facts, "2020-01-01", setting)
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void theLastDayIsComputed() {
        var finding = LawCases.judge(
                new YoungScientist(), new YoungScientist.Facts(LocalDate.of(2009, 6, 15), true, null), "2019-01-01");
        assertThat(finding.results()).extracting(Result::value).containsExactly("2019-06-15");
    }
}
