package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.scenarios.TypedNumbers.Range;
import org.jspecify.annotations.Nullable;

/// Reads the boxes of the calculator from the parameters of its address: `year`, `currency`, and for each of
/// the three years `measure`, `value`, `rate`, `members`, `ratio` with the place of the year, 1 to 3. Where
/// a product has no ratio, the one known of the year is taken.
final class IncomeReader {

    static final List<String> BOXES = List.of("measure", "value", "rate", "members", "ratio");

    private static final BigDecimal LEAST = new BigDecimal("0.0000000001");
    private static final Range AMOUNT = new Range(
            LEAST,
            new BigDecimal("999999999999999"),
            6,
            new Bilingual(
                    "vajadzīgs skaitlis, lielāks par nulli un ar ne vairāk kā 15 cipariem pirms komata un sešiem aiz tā",
                    "a number above zero with at most 15 digits before and six after the point is needed"));
    private static final Range RATE = new Range(
            LEAST,
            BigDecimal.valueOf(1_000_000),
            10,
            new Bilingual(
                    "vajadzīgi franki par vienu valūtas vienību, lielāki par nulli, ar ne vairāk kā desmit zīmēm aiz komata, piemēram, 1,2311",
                    "francs for one unit of the currency, above zero and with at most ten decimals, are needed, such as 1.2311"));
    private static final Range RATIO = new Range(
            LEAST,
            BigDecimal.valueOf(100),
            6,
            new Bilingual(
                    "vajadzīgi procenti virs 0 un līdz 100, piemēram, 71,84",
                    "per cent above 0 and up to 100 are needed, such as 71.84"));
    private static final Bilingual YEAR = new Bilingual("Ieguldījuma gads", "Year of the contribution");
    private static final Bilingual CURRENCY = new Bilingual("Valūta", "Currency");

    private IncomeReader() {}

    /// @param year  of the contribution; the usual one where none is typed or it is wrong
    /// @param share null where a box is wrong
    /// @param asked whether anything was typed that a share follows from
    record Read(int year, @Nullable TheoreticalShare share, boolean asked, List<Bilingual> reasons) {}

    /// @param usual the year of the contribution where none is typed
    static Read read(Map<String, String> typed, int usual, LocalDate on, IncomeRatios ratios) {
        var boxes = new TypedNumbers(typed);
        var year = boxes.year("year", YEAR, on);
        var currency = boxes.text("currency");
        if (!currency.isEmpty() && !currency.matches("[A-Za-z]{3}")) {
            boxes.against(CURRENCY, "vajadzīgi trīs burti, piemēram, EUR.", "three letters are needed, such as EUR.");
        }
        var meant = year == null ? usual : year;
        var incomes = new ArrayList<YearIncome>();
        for (var one : TheoreticalShare.years(meant)) {
            incomes.add(income(boxes, incomes.size() + 1, one, ratios));
        }
        var share = new TheoreticalShare(meant, incomes);
        if (share.percent() != null && !share.answer().equals(Answer.YES)) {
            boxes.against(
                    new Bilingual("Visu dalībvalstu ienākums", "Income of all Member States"),
                    "valsts ienākums ir lielāks par visu dalībvalstu kopā; pārbaudiet vienības un kursu.",
                    "the income of the State is larger than that of all Member States; check units and rates.");
        }
        var reasons = boxes.reasons();
        return new Read(meant, reasons.isEmpty() ? share : null, isAsked(typed), reasons);
    }

    private static YearIncome income(TypedNumbers boxes, int place, int year, IncomeRatios ratios) {
        var measure = boxes.text("measure" + place);
        if (!measure.isEmpty() && !measure.equals("NNI") && !measure.equals("GDP")) {
            boxes.against(label("Mērs", "Measure", year), "vajadzīgs NNI vai GDP.", "NNI or GDP is needed.");
        }
        var product = measure.equals("GDP");
        var ratio = boxes.number(
                "ratio" + place, label("Ienākuma daļa kopproduktā", "Share of income in the product", year), RATIO);
        var known =
                product && boxes.isEmpty("ratio" + place) ? ratios.find(year) : Optional.<IncomeRatios.Ratio>empty();
        return new YearIncome(
                year,
                product ? YearIncome.Measure.GDP : YearIncome.Measure.NNI,
                boxes.number("value" + place, label("Vērtība", "Value", year), AMOUNT),
                boxes.number("rate" + place, label("Kurss", "Rate", year), RATE),
                boxes.number(
                        "members" + place,
                        label("Visu dalībvalstu ienākums", "Income of all Member States", year),
                        AMOUNT),
                known.map(IncomeRatios.Ratio::percent).orElse(ratio));
    }

    private static Bilingual label(String lv, String en, int year) {
        return new Bilingual(lv + ", " + year, en + ", " + year);
    }

    private static boolean isAsked(Map<String, String> typed) {
        return List.of("value", "rate", "members").stream()
                .anyMatch(box -> List.of(1, 2, 3).stream()
                        .anyMatch(place -> !typed.getOrDefault(box + place, "").isBlank()));
    }

    /// The parameters that the question is asked by.
    static Map<String, String> parameters(Map<String, String> typed) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("year", typed.getOrDefault("year", "").strip());
        parameters.put("currency", typed.getOrDefault("currency", "").strip());
        for (var place : List.of(1, 2, 3)) {
            BOXES.forEach(box -> parameters.put(
                    box + place, typed.getOrDefault(box + place, "").strip()));
        }
        return parameters;
    }
}
