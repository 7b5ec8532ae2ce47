package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.ContributionYears;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// Reads numbers of a question as people type them: a comma or a point before the decimals, spaces or apostrophes
/// between thousands. What cannot be read is named with its box; an empty box is not wrong.
final class TypedNumbers {

    private static final int LONGEST = 60;

    private final Map<String, String> texts;
    private final List<Bilingual> reasons = new ArrayList<>();

    TypedNumbers(Map<String, String> texts) {
        this.texts = texts;
    }

    List<Bilingual> reasons() {
        return List.copyOf(reasons);
    }

    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    boolean isEmpty(String name) {
        return text(name).isEmpty();
    }

    void against(Bilingual label, String lv, String en) {
        reasons.add(new Bilingual(label.lv() + ": " + lv, label.en() + ": " + en));
    }

    /// What a box may hold.
    ///
    /// @param decimals at most
    /// @param example  in words of both languages
    record Range(BigDecimal least, BigDecimal most, int decimals, Bilingual example) {

        /// Francs above zero and below a hundred billion.
        static final Range FRANCS = new Range(
                new BigDecimal("0.01"),
                new BigDecimal("99999999999.99"),
                2,
                new Bilingual(
                        "vajadzīgi Šveices franki, lielāki par nulli un mazāki par simts miljardiem, ar ne vairāk kā divām zīmēm aiz komata – 1\u00a0046\u00a0330,50",
                        "Swiss francs above zero and below a hundred billion, with at most two decimals, are needed – 1\u00a0046\u00a0330.50"));

        /// Per cent of something.
        static final Range SHARE = new Range(
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                6,
                new Bilingual(
                        "vajadzīgi procenti no 0 līdz 100 ar ne vairāk kā sešām zīmēm aiz komata, piemēram, 0,11",
                        "per cent from 0 to 100 with at most six decimals are needed, such as 0.11"));

        /// Per cent of change.
        static final Range INDEX = new Range(
                BigDecimal.valueOf(-50),
                BigDecimal.valueOf(50),
                6,
                new Bilingual(
                        "vajadzīgi procenti no -50 līdz 50 ar ne vairāk kā sešām zīmēm aiz komata, piemēram, 1,83",
                        "per cent from -50 to 50 with at most six decimals are needed, such as 1.83"));

        private boolean holds(BigDecimal number) {
            return number.compareTo(least) >= 0
                    && number.compareTo(most) <= 0
                    && number.stripTrailingZeros().scale() <= decimals;
        }
    }

    /// The number in the box; null where it is empty or wrong.
    @Nullable
    BigDecimal number(String name, Bilingual label, Range range) {
        var compact = text(name)
                .replaceAll("[\\s\\u00a0\\u202f'’]", "")
                .replace(',', '.')
                .replace('−', '-');
        if (compact.isEmpty() && isEmpty(name)) {
            return null;
        }
        if (compact.length() <= LONGEST && compact.matches("-?[0-9]+(\\.[0-9]+)?")) {
            var number = new BigDecimal(compact);
            if (range.holds(number)) {
                return number;
            }
        }
        against(label, range.example().lv() + ".", range.example().en() + ".");
        return null;
    }

    /// A year of a contribution; null where the box is empty or wrong.
    @Nullable
    Integer year(String name, Bilingual label, LocalDate on) {
        if (isEmpty(name)) {
            return null;
        }
        var years = ContributionYears.on(on);
        var year = years.find(text(name));
        if (year.isEmpty()) {
            against(
                    label,
                    "vajadzīgs gads no " + years.first() + " līdz " + years.last() + ".",
                    "a year from " + years.first() + " to " + years.last() + " is needed.");
        }
        return year.orElse(null);
    }
}
