package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// Whether a scientific council exists and is within its term of office on the day.
final class ScientificCouncil {

    private ScientificCouncil() {}

    static Finding works(@Nullable Boolean exists, @Nullable LocalDate from, @Nullable LocalDate to, LawOn law) {
        if (exists != null && !exists) {
            return law.no("Zinātniskās padomes nav.", "There is no scientific council.");
        }
        if (from != null && from.isAfter(law.date())) {
            return law.no(
                    "Zinātniskās padomes pilnvaras sākas tikai {0}.", "The council's term only begins on {0}.", from);
        }
        if (to != null && to.isBefore(law.date())) {
            return law.no(
                    "Zinātniskās padomes pilnvaras bija līdz {0}.",
                    "The council's term ended on {0}.", Since.until(to));
        }
        if (exists == null) {
            return law.unknown("vai darbojas zinātniskā padome", "whether a scientific council works");
        }
        return law.yes("Zinātniskā padome darbojas.", "A scientific council works.");
    }
}
