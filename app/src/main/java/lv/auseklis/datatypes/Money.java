package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in one currency, exact to the cent or rappen. Nothing rounds unless the caller says how; sums
/// of different currencies are an error ([IllegalArgumentException]). Canonical text: `1234.50 EUR`.
///
/// Standard: ISO 4217.
///
/// @param amount has exactly two decimals; may be negative
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /// The currencies of the Law (euro) and of the CERN Agreement (Swiss franc).
    public enum Currency {
        EUR,
        CHF
    }

    private static final int DECIMALS = 2;
    private static final String NUMBER = "(-?[0-9]{1,15}(?:[.,][0-9]{1,2})?)";
    private static final Pattern AMOUNT_FIRST = Pattern.compile(NUMBER + "(EUR|CHF|€)");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("(EUR|CHF|€)" + NUMBER);

    /// Refuses more than two decimals that are not zero.
    public Money {
        try {
            amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException("More than two decimals: " + amount.toPlainString(), tooFine);
        }
    }

    public static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.EUR);
    }

    public static Money francs(String amount) {
        return new Money(new BigDecimal(amount), Currency.CHF);
    }

    /// The amount brought to two decimals in the way given.
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode rounding) {
        return new Money(amount.setScale(DECIMALS, rounding), currency);
    }

    /// Reads `1234.50 EUR`, `EUR 1 234,5`, `1'234 CHF`, `€ 12`. Spaces and apostrophes may group digits; a
    /// comma or full stop only stands before the decimals.
    public static Optional<Money> parse(String typed) {
        var compact = Typed.tidy(typed)
                .toUpperCase(Locale.ROOT)
                .replace(" ", "")
                .replace("'", "")
                .replace("’", "");
        var first = AMOUNT_FIRST.matcher(compact);
        if (first.matches()) {
            return Optional.of(read(first.group(1), first.group(2)));
        }
        var last = CURRENCY_FIRST.matcher(compact);
        return last.matches() ? Optional.of(read(last.group(2), last.group(1))) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be an amount; throws [IllegalArgumentException] if
    /// it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not an amount of money: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /// The product brought back to two decimals in the way given.
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return rounded(amount.multiply(factor), currency, rounding);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException("Different currencies: " + currency + " and " + other.currency);
        }
        return other;
    }

    private static Money read(String number, String currency) {
        return new Money(
                new BigDecimal(number.replace(',', '.')),
                currency.equals("€") ? Currency.EUR : Currency.valueOf(currency));
    }
}
