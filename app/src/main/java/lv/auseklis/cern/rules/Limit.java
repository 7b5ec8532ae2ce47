package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.LawOn;

/// The last day of a period of months that another rule sets.
final class Limit {

    private Limit() {}

    static LocalDate after(LocalDate day, String rule, String months, LawOn law) {
        return day.plusMonths(law.findNumberOf(rule, months).orElseThrow().longValueExact());
    }
}
