package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The minimum level of a year: the level of the base year times (1 + index) for each year from the first indexed one.
/// Whole francs, rounded half up once at the end, and an estimate; an official level goes before it.
@Cites("AIII.1b")
class MinimumLevelIndexed implements Rule<MinimumLevelIndexed.Facts> {

    /// Far more digits than francs have: rounding happens once, at the end.
    private static final MathContext DIGITS = new MathContext(60);

    record Facts(
            @Says(lv = "Izmaksu svārstību indeksi", en = "Cost-Variation Indices") @Nullable
            List<YearlyIndex> indices,

            @Says(lv = "Oficiālais līmenis, CHF", en = "Official level, CHF", optional = true) @Nullable
            BigDecimal official,

            @Says(lv = "Gads (ja nav dots, dienas gads)", en = "Year (if not given, that of the day)", optional = true)
            @Nullable
            Integer year) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("cern.index_source");
        var year = facts.year() == null ? law.date().getYear() : facts.year();
        var firstIndexed = law.number("indexed_since").intValue();
        if (year < firstIndexed - 1) {
            return law.because(
                            "Minimālais līmenis noteikts tikai no {0}. gada.",
                            "There is a minimum level only from {0}.", String.valueOf(firstIndexed - 1))
                    .finding(Answer.NOT_IN_FORCE);
        }
        law.settings().show("cern.minimum_level_official");
        return facts.official() == null
                ? estimate(facts, firstIndexed, year, law)
                : official(facts.official(), year, law);
    }

    private static Finding official(BigDecimal level, int year, LawOn law) {
        law.result("minimum_level", "oficiālais minimālais līmenis", "official minimum level", level, "CHF");
        return law.yes(
                "{0}. gada oficiālais minimālais līmenis ir {1} CHF.",
                "The official minimum level of {0} is CHF {1}.", String.valueOf(year), level);
    }

    private static Finding estimate(Facts facts, int firstIndexed, int year, LawOn law) {
        var level = law.number("minimum_level_2019", LocalDate.of(firstIndexed - 1, 12, 31));
        var indices = byYear(facts.indices() == null ? List.of() : facts.indices());
        for (int indexed = firstIndexed; indexed <= year; indexed++) {
            var index = indices.get(indexed);
            if (index == null) {
                return law.undetermined(
                        "Nav zināms {0}. gada indekss, vai tam dots vairāk nekā viens skaitlis.",
                        "The index of {0} is not known, or more than one figure is given for it.",
                        String.valueOf(indexed));
            }
            level = level.multiply(index.add(BigDecimal.ONE), DIGITS);
        }
        var francs = level.setScale(0, RoundingMode.HALF_UP);
        law.result("minimum_level", "minimālais līmenis (aplēse)", "minimum level (estimate)", francs, "CHF");
        return law.yes(
                "{0}. gada minimālais līmenis ir {1} CHF (aplēse).",
                "The minimum level of {0} is CHF {1} (estimate).", String.valueOf(year), francs);
    }

    /// A year with two different figures, or with one that is not known, is as good as one without any.
    private static Map<Integer, BigDecimal> byYear(List<YearlyIndex> all) {
        var found = new HashMap<Integer, BigDecimal>();
        var doubtful = new HashSet<Integer>();
        for (var one : all) {
            if (one.year() == null) {
                continue;
            }
            var other = one.index() == null ? null : found.putIfAbsent(one.year(), one.index());
            if (one.index() == null || other != null && other.compareTo(one.index()) != 0) {
                doubtful.add(one.year());
            }
        }
        found.keySet().removeAll(doubtful);
        return found;
    }
}
