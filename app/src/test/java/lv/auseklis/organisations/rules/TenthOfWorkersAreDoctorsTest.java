package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(2)2")
class TenthOfWorkersAreDoctorsTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | staff                                                               | fields  | answer
            2019-01-01 | 1 doctor field 1.2 + 9 master                                       | 1.1     | YES
            2019-01-01 | 1 doctor field 1.2 + 10 master                                      | 1.1     | NO
            2019-01-01 | 1 doctor field 1.2 + 5 technical + 4 attending                      | 1.1     | YES
            2019-01-01 | 1 doctor field 1.2 + 5 technical + 5 attending                      | 1.1     | NO
            2019-01-01 | 1 doctor field 1.2 + 9 master + 90 office                           | 1.1     | YES
            2019-01-01 | 1 doctor field 5.1 + 9 master                                       | 1.1     | NO
            2019-01-01 | 1 doctor field 5.1 + 9 master                                       | 1.1 5.9 | YES
            2019-01-01 | 1 doctor field 5.1 approved + 9 master                              | 1.1     | YES
            2019-01-01 | 1 doctor + 9 master                                                 | 1.1     | UNDETERMINED
            2019-01-01 | 1 doctor field 9.9 + 9 master                                       | 1.1     | UNDETERMINED
            2019-01-01 | 1 doctor + 10 master                                                | 1.1     | NO
            2019-01-01 | 1 doctor field 1.2 + 9 master                                       | -       | UNDETERMINED
            2019-01-01 | 2 doctor field 1.2 + 9 master any                                   | 1.1     | YES
            2019-01-01 | 1 doctor field 1.2 + 9 master + 1 master any                        | 1.1     | UNDETERMINED
            2019-01-01 | 1 doctor field 1.2 + 9 ?                                            | 1.1     | YES
            2019-01-01 | 90 office                                                           | 1.1     | NO
            2019-01-01 | 1 doctor field 1.2 any                                              | 1.1     | UNDETERMINED
            2019-01-01 | -                                                                   | 1.1     | UNDETERMINED
            2013-04-09 | 1 doctor field 1.2                                                  | 1.1     | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String staff, String fields, Answer expected) {
        assertThat(LawCases.answer(
                        new TenthOfWorkersAreDoctors(),
                        new TenthOfWorkersAreDoctors.Facts(Staff.of(staff), Staff.fields(fields)),
                        on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            headcount            | 1 doctor field 1.2 fte 0.5 + 9 master fte 9   | YES
            full_time_equivalent | 1 doctor field 1.2 fte 0.5 + 9 master fte 9   | NO
            full_time_equivalent | 1 doctor field 1.2 fte 1 + 9 master fte 9     | YES
            full_time_equivalent | 1 doctor field 1.2 + 9 master fte 9           | UNDETERMINED
            full_time_equivalent | 1 doctor field 1.2 fte 0.5 + 9 master         | UNDETERMINED
            full_time_equivalent | 2 doctor field 1.2 fte 2 + 9 master           | YES
            """)
    void theSettingSaysWhatIsCounted(String basis, String staff, Answer expected) {
        var facts = new TenthOfWorkersAreDoctors.Facts(Staff.of(staff), Staff.fields("1.1"));
        var finding = LawCases.judge(
                new TenthOfWorkersAreDoctors(), facts, "2019-01-01", Map.of("register.count_basis", basis));
        assertThat(finding.answer()).isEqualTo(expected);
    }

    @Test
    void bothWaysOfCountingAreShown() {
        var finding = LawCases.judge(
                new TenthOfWorkersAreDoctors(),
                new TenthOfWorkersAreDoctors.Facts(
                        Staff.of("1 doctor field 1.2 fte 0.5 + 9 master fte 9"), Staff.fields("1.1")),
                "2019-01-01");
        assertThat(finding.reasons())
                .extracting(Bilingual::en)
                .containsExactly(
                        "Doctors in a matching field, full-time equivalents: 0.5; research workers: 9.5"
                                + " (a share of 5.26%).",
                        "Doctors in a matching field, heads: 1; research workers: 10 (a share of 10%).",
                        "At least 10% needed.");
    }

    @ParameterizedTest(name = "level {0}, degree {1}, activity {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1.2 | 1.1 | YES
            1 | 1   | 1.1 | YES
            2 | 1.2 | 1.1 | NO
            2 | 1.1 | 1.1 | YES
            2 | 1   | 1.1 | UNDETERMINED
            2 | 1.1 | 1   | UNDETERMINED
            2 | 5.1 | 1   | NO
            """)
    void theSettingSaysWhenAFieldMatches(int level, String degree, String activity, Answer expected) {
        var facts = new TenthOfWorkersAreDoctors.Facts(Staff.of("1 doctor field " + degree), Staff.fields(activity));
        var finding = LawCases.judge(
                new TenthOfWorkersAreDoctors(), facts, "2019-01-01", Map.of("register.field_match_level", level));
        assertThat(finding.answer()).isEqualTo(expected);
    }
}
