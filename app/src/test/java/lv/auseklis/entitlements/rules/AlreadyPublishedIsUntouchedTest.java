package lv.auseklis.entitlements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX11")
class AlreadyPublishedIsUntouchedTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-09-12 | 2024-09-11 | false | YES
            2024-09-12 | 2024-09-12 | false | NO
            2024-09-12 | 2024-09-13 | -     | NO
            2024-09-12 | 2024-09-13 | true  | YES
            2024-09-12 | -          | false | UNDETERMINED
            -          | 2024-09-13 | false | UNDETERMINED
            """)
    void isAnswered(LocalDate from, LocalDate published, Boolean running, Answer expected) {
        var facts = new AlreadyPublishedIsUntouched.Facts(from, published, running);
        assertThat(LawCases.answer(new AlreadyPublishedIsUntouched(), facts, "2024-10-01"))
                .isEqualTo(expected);
    }

    @Test
    void whatWasPublishedOnTheDayItselfIsUntouchedOnlyWhereTheSettingSaysSo() {
        var day = LocalDate.of(2024, 9, 12);
        var facts = new AlreadyPublishedIsUntouched.Facts(day, day, false);
        var changed = Map.<String, Object>of("cern.same_day_published", true);
        assertThat(LawCases.judge(new AlreadyPublishedIsUntouched(), facts, "2024-10-01", changed)
                        .answer())
                .isEqualTo(Answer.YES);
    }
}
