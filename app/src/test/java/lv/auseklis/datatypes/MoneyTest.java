package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1234.50 EUR    | 1234.50 EUR
            EUR 1 234,5    | 1234.50 EUR
            € 12           | 12.00 EUR
            1'000'000 chf  | 1000000.00 CHF
            -0,01 EUR      | -0.01 EUR
            1,234.50 EUR   |
            1.234 EUR      |
            12             |
            12 USD         |
            EUR            |
            """)
    void amountIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(Money.parse(typed).map(Money::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @Test
    void nothingRoundsUnlessToldHow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.euro("0.005"));
        assertThat(Money.euro("0.500")).isEqualTo(Money.euro("0.5"));
        assertThat(Money.rounded(new BigDecimal("0.005"), Money.Currency.EUR, RoundingMode.HALF_UP))
                .isEqualTo(Money.euro("0.01"));
        assertThat(Money.euro("10").times(new BigDecimal("0.3333"), RoundingMode.DOWN))
                .isEqualTo(Money.euro("3.33"));
    }

    @Test
    void currenciesDoNotMix() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.euro("1").plus(Money.francs("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.euro("1").compareTo(Money.francs("1")));
        assertThat(Money.francs("1").minus(Money.francs("1.01")).isNegative()).isTrue();
    }

    @Property
    void everyAmountSurvivesTheRoundTrip(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents) {
        var money = new Money(BigDecimal.valueOf(cents, 2), Money.Currency.CHF);
        assertThat(Money.parse(money.toString())).contains(money);
        assertThat(money.plus(Money.francs("1")).minus(Money.francs("1"))).isEqualTo(money);
    }
}
