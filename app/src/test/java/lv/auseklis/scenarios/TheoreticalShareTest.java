package lv.auseklis.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.scenarios.YearIncome.Measure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the share in the income of the Member States: three years, each with its own rate")
class TheoreticalShareTest {

    private static TheoreticalShare share(Measure measure, String values, String rates, String members, String ratios) {
        var incomes = new ArrayList<YearIncome>();
        for (int place = 0; place < 3; place++) {
            incomes.add(new YearIncome(
                    2013 + place,
                    measure,
                    number(values, place),
                    number(rates, place),
                    number(members, place),
                    number(ratios, place)));
        }
        return new TheoreticalShare(2018, incomes);
    }

    private static BigDecimal number(String texts, int place) {
        var text = texts.split(" ")[place];
        return text.equals("-") ? null : new BigDecimal(text);
    }

    @Test
    @DisplayName("for 2018, decided in 2017, the years 2013, 2014 and 2015 count")
    void theYears() {
        assertThat(TheoreticalShare.years(2018)).containsExactly(2013, 2014, 2015);
        assertThat(TheoreticalShare.years(2027)).containsExactly(2022, 2023, 2024);
        var wrong = List.of(new YearIncome(2014, Measure.NNI, null, null, null, null));
        assertThatThrownBy(() -> new TheoreticalShare(2018, wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: {1} × {2} of {3}, ratio {4} = {5}")
    @DisplayName("worked cases")
    @CsvSource(delimiter = '|', textBlock = """
            NNI | 100 100 100             | 1 1 1          | 10000 10000 10000    | - - -             | 1.000000
            NNI | 100 200 300             | 1 1 1          | 10000 20000 30000    | - - -             | 1.000000
            NNI | 100 100 100             | 1.2 1.1 1      | 10000 10000 10000    | - - -             | 1.100000
            NNI | 0.01 0.01 0.01          | 1 1 1          | 999999 999999 999999 | - - -             | 0.000001
            NNI | 0.01 0.01 0.01          | 1 1 1          | 3000000 3000000 3000000 | - - -          | 0.000000
            NNI | 1 0.5 0                 | 1 1 1          | 100000000 100000000 100000000 | - - -    | 0.000001
            NNI | 1 0.499 0               | 1 1 1          | 100000000 100000000 100000000 | - - -    | 0.000000
            NNI | 1 1 1                   | 1 1 1          | 3 3 3                | - - -             | 33.333333
            NNI | 2 2 2                   | 1 1 1          | 3 3 3                | - - -             | 66.666667
            NNI | 5 5 5                   | 1 1 1          | 5 5 5                | - - -             | 100.000000
            GDP | 100 100 100             | 1 1 1          | 10000 10000 10000    | 71.84 71.68 71.77 | 0.717633
            GDP | 22786 23618 24320       | 1.2311 1.2146 1.0679 | 11000000 11200000 11300000 | 71.84 71.68 71.77 | 0.177178
            """)
    void workedCases(Measure measure, String values, String rates, String members, String ratios, BigDecimal percent) {
        var share = share(measure, values, rates, members, ratios);
        assertThat(share.percent()).isEqualByComparingTo(percent);
        assertThat(share.percent().scale()).isEqualTo(6);
        assertThat(share.answer()).isEqualTo(Answer.YES);
        assertThat(share.missing()).isEmpty();
    }

    @Test
    @DisplayName("converting year by year is not the same as converting the average")
    void yearByYear() {
        assertThat(share(Measure.NNI, "100 200 300", "3 2 1", "1000 1000 1000", "- - -")
                        .sum())
                .isEqualByComparingTo("1000");
    }

    @ParameterizedTest(name = "{5}")
    @DisplayName("one missing input gives UNDETERMINED and is named")
    @CsvSource(delimiter = '|', textBlock = """
            NNI | - 1 1 | 1 1 1 | 9 9 9 | - - - | national income of 2013
            NNI | 1 1 1 | 1 - 1 | 9 9 9 | - - - | average rate to the franc of 2014
            NNI | 1 1 1 | 1 1 1 | 9 9 - | - - - | income of all Member States of 2015
            GDP | 1 - 1 | 1 1 1 | 9 9 9 | 70 70 70 | gross domestic product of 2014
            GDP | 1 1 1 | 1 1 1 | 9 9 9 | 70 70 - | share of income in the product of 2015
            """)
    void oneMissing(Measure measure, String values, String rates, String members, String ratios, String missing) {
        var share = share(measure, values, rates, members, ratios);
        assertThat(share.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(share.percent()).isNull();
        assertThat(share.missing()).extracting(one -> one.en()).containsExactly(missing);
    }

    @Test
    @DisplayName("more than the whole is no share")
    void moreThanAll() {
        assertThat(share(Measure.NNI, "5 5 5.0001", "1 1 1", "5 5 5", "- - -").answer())
                .isEqualTo(Answer.NO);
    }
}
