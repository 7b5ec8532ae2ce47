package lv.auseklis.spreadsheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what stands in a cell into text. A number is kept by a workbook as a binary one: what it differs from a
/// hundredth by less than a millionth is that hundredth, beyond fifteen digits it says nothing.
///
/// Standard: ECMA-376, part 1, 18.3.1.4 (cells) and 18.17.4 (days).
final class Values {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal TINY = new BigDecimal("0.000001");
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST = 18;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /// The first day after the 29 February 1900 that spreadsheets count, and 31 December 9999.
    private static final int FIRST_DAY = 61;

    private static final int LAST_DAY = 2_958_465;

    private final List<String> shared;
    private final Formats formats;
    private final boolean since1904;

    Values(List<String> shared, Formats formats, boolean since1904) {
        this.shared = shared;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /// @param type    the attribute `t`
    /// @param style   the attribute `s`; below 0 where there is none
    /// @param value   null where the cell has none
    /// @param formula whether the value was computed
    Cell of(String type, int style, @Nullable String value, boolean formula) throws UnreadableWorkbook {
        if (value == null || value.isEmpty() && type.equals("n")) {
            return formula
                    ? Cell.wrong(
                            "formulai nav vērtības; atveriet datni izklājlapu programmā un saglabājiet no jauna",
                            "the formula has no value; open the file in a spreadsheet program and save it anew")
                    : Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.of(shared(value));
            case "b" -> Cell.of(value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.wrong("aprēķina kļūda " + value, "an error of calculation, " + value);
            case "d" -> Cell.of(value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value);
            case "n" -> Cell.of(number(value, formats.kind(style)));
            default -> Cell.of(value);
        };
    }

    private String shared(String value) throws UnreadableWorkbook {
        try {
            return shared.get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }

    private String number(String value, Formats.Kind kind) throws UnreadableWorkbook {
        var number = exact(value.strip());
        if (number.precision() - number.scale() > LARGEST) {
            return value.strip();
        }
        return switch (kind) {
            case NUMBER -> text(number);
            case SHARE -> text(tidy(number.movePointRight(2))) + "%";
            case DAY -> day(number);
        };
    }

    private static BigDecimal exact(String value) throws UnreadableWorkbook {
        if (value.length() > LONGEST_NUMBER) {
            throw UnreadableWorkbook.broken();
        }
        try {
            var number = new BigDecimal(value).round(DIGITS);
            return number.scale() > LONGEST_NUMBER ? BigDecimal.ZERO : tidy(number);
        } catch (NumberFormatException | ArithmeticException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }

    private static BigDecimal tidy(BigDecimal number) {
        if (number.precision() - number.scale() > LARGEST) {
            return number;
        }
        var hundredths = number.setScale(2, RoundingMode.HALF_UP);
        return number.subtract(hundredths).abs().compareTo(TINY) < 0 ? hundredths : number;
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// The time of the day is left out.
    private String day(BigDecimal number) {
        var day = number.setScale(0, RoundingMode.FLOOR).intValue();
        if (day < (since1904 ? 0 : FIRST_DAY) || day > LAST_DAY) {
            return text(number);
        }
        return (since1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(day).toString();
    }
}
