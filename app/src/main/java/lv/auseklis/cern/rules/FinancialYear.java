package lv.auseklis.cern.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import lv.auseklis.law.LawOn;

/// The financial year of CERN, which ends on the day that `cern.financial_year_end` names.
final class FinancialYear {

    private FinancialYear() {}

    /// The last day of the financial year in which `day` lies.
    static LocalDate endOf(LocalDate day, LawOn law) {
        var last = MonthDay.parse("--" + law.setting("cern.financial_year_end"));
        var end = last.atYear(day.getYear());
        return day.isAfter(end) ? last.atYear(day.getYear() + 1) : end;
    }
}
