package lv.auseklis.cern.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import lv.auseklis.law.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.1b")
class MinimumLevelIndexedTest {

    @ParameterizedTest(name = "{0}: {argumentsWithNames}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day      | indices                            | official | year | answer
            2019-06-01 | ''                                 | -        | -    | YES
            2020-06-01 | 2020=0.01                          | -        | -    | YES
            2021-06-01 | 2020=0.01 2021=0.02                | -        | -    | YES
            2021-06-01 | 2021=0.02                          | -        | -    | UNDETERMINED
            2021-06-01 | 2020=0.01                          | -        | -    | UNDETERMINED
            2021-06-01 | 2020=? 2021=0.02                   | -        | -    | UNDETERMINED
            2021-06-01 | 2020=0.01 2020=0.03 2021=0.02      | -        | -    | UNDETERMINED
            2021-06-01 | 2020=0.01 2020=0.010 2021=0.02     | -        | -    | YES
            2021-06-01 | -                                  | -        | -    | UNDETERMINED
            2021-06-01 | -                                  | 1012345  | -    | YES
            2021-06-01 | 2020=0.01                          | -        | 2020 | YES
            2021-06-01 | 2020=0.01                          | -        | 2018 | NOT_IN_FORCE
            2018-12-31 | 2020=0.01                          | -        | -    | NOT_IN_FORCE
            """)
    void isAnsweredForTheDay(String on, String indices, BigDecimal official, Integer year, Answer expected) {
        assertThat(LawCases.answer(
                        new MinimumLevelIndexed(), new MinimumLevelIndexed.Facts(indices(indices), official, year), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} → {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2019, '',                                      -,       1000000
            2020, 2020=0.0183,                             -,       1018300
            2021, 2020=-0.01 2021=0.02,                    -,       1009800
            2022, 2020=0.0033333 2021=0.0033333 2022=0,    -,       1006678
            2020, 2020=0.0000005,                          -,       1000001
            2020, 2020=0.0000004,                          -,       1000000
            2020, 2020=0.0183,                             1020000, 1020000
            """)
    void wholeFrancsAreRoundedOnceAtTheEnd(int year, String indices, BigDecimal official, String francs) {
        var finding = LawCases.judge(
                new MinimumLevelIndexed(),
                new MinimumLevelIndexed.Facts(indices(indices), official, year),
                "2024-01-01");
        assertThat(finding.results()).extracting(Result::value).containsExactly(francs);
    }

    @Test
    void theYearWithoutAnIndexIsNamedAndAComputedLevelIsAnEstimate() {
        var rule = new MinimumLevelIndexed();
        var missing = new MinimumLevelIndexed.Facts(indices("2020=0.01 2022=0.01"), null, 2022);
        assertThat(LawCases.judge(rule, missing, "2022-01-01").reasons())
                .extracting(Bilingual::en)
                .containsExactly("The index of 2021 is not known, or more than one figure is given for it.");
        var known = new MinimumLevelIndexed.Facts(indices("2020=0.01"), null, 2020);
        assertThat(LawCases.judge(rule, known, "2022-01-01").reasons())
                .extracting(Bilingual::en)
                .containsExactly("The minimum level of 2020 is CHF 1,010,000 (estimate).");
    }

    private static List<YearlyIndex> indices(String line) {
        return line == null
                ? null
                : Arrays.stream(line.split(" "))
                        .filter(text -> !text.isBlank())
                        .map(text -> text.split("="))
                        .map(parts -> new YearlyIndex(
                                Integer.valueOf(parts[0]), parts[1].equals("?") ? null : new BigDecimal(parts[1])))
                        .toList();
    }
}
