package lv.auseklis.entitlements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AII.3a")
class NationalsMayBeAppointedTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | STAFF     | true  | YES
            true  | STAFF     | false | NO
            true  | STAFF     | -     | UNDETERMINED
            true  | FELLOW    | -     | YES
            true  | ASSOCIATE | false | YES
            true  | STUDENT   | -     | YES
            false | FELLOW    | true  | NO
            true  | -         | true  | UNDETERMINED
            -     | FELLOW    | true  | UNDETERMINED
            """)
    void isAnswered(Boolean national, PersonnelGroup group, Boolean limited, Answer expected) {
        var facts = new NationalsMayBeAppointed.Facts(national, group, limited);
        assertThat(LawCases.answer(new NationalsMayBeAppointed(), facts, "2024-01-01"))
                .isEqualTo(expected);
        assertThat(LawCases.answer(new NationalsMayBeAppointed(), facts, "2021-08-01"))
                .isEqualTo(Answer.NOT_IN_FORCE);
    }
}
