package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.AppliedSetting;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Parameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L28(2)1")
class FiveDoctorsElectedTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day       | staff                                                                   | answer
            2019-01-01  | 5 doctor elected                                                        | YES
            2019-01-01  | 4 doctor elected + 9 master elected                                     | NO
            2019-01-01  | 4 doctor elected + 3 doctor not-elected                                 | NO
            2019-01-01  | 5 doctor elected from 2019-01-01                                        | YES
            2018-12-31  | 5 doctor elected from 2019-01-01                                        | NO
            2018-12-31  | 5 doctor elected to 2018-12-31                                          | YES
            2019-01-01  | 5 doctor elected to 2018-12-31                                          | NO
            2019-01-01  | 4 doctor elected + 1 doctor                                             | UNDETERMINED
            2019-01-01  | 4 doctor elected + 1 ? elected                                          | UNDETERMINED
            2019-01-01  | 3 doctor elected + 1 ? elected                                          | NO
            2019-01-01  | 5 doctor elected + 7 ?                                                  | YES
            2019-01-01  | ''                                                                      | NO
            2019-01-01  | -                                                                       | UNDETERMINED
            2013-04-10  | 5 doctor elected                                                        | YES
            2013-04-09  | 5 doctor elected                                                        | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String staff, Answer expected) {
        assertThat(LawCases.answer(new FiveDoctorsElected(), new FiveDoctorsElected.Facts(Staff.of(staff)), on))
                .isEqualTo(expected);
    }

    @Test
    void theReasonNamesBothFiguresAndTheFindingTheParameterAndTheSetting() {
        var finding = LawCases.judge(
                new FiveDoctorsElected(),
                new FiveDoctorsElected.Facts(Staff.of("4 doctor elected + 1 ? elected")),
                "2019-01-01");
        assertThat(finding.reasons())
                .containsExactly(new Bilingual(
                        "Akadēmiskajos amatos ievēlēti doktori: 4–5 (daļa ziņu nav zināma); vajadzīgs vismaz 5.",
                        "Doctors elected to academic positions: 4–5 (some facts are not known); at least 5 needed."));
        assertThat(finding.parameters()).extracting(Parameter::name).containsExactly("min_elected_doctors");
        assertThat(finding.settings())
                .extracting(AppliedSetting::key)
                .containsExactly("register.doctors_employed_and_elected");
    }
}
