package lv.auseklis.cernreport;

import java.util.List;
import java.util.Optional;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.delegation.DelegationOfYear;
import lv.auseklis.statusreviews.ReviewsOfYear;

/// What a report is about, with what several of its parts rest on; read and computed once.
///
/// @param status        on the day that the report is about
/// @param contributions of every year, the oldest first, about the day of the report
/// @param onDay         the same about the day that the status is about
/// @param delegation    in the year, and what is untold on the day of the report
/// @param reviews       in the year, and what is next on the day of the report
record ReportFacts(
        AnnualReport.About about,
        YearsAtCern.StatusFound status,
        List<YearsAtCern.Contribution> contributions,
        List<YearsAtCern.Contribution> onDay,
        DelegationOfYear.DelegationFound delegation,
        ReviewsOfYear.ReviewsFound reviews) {

    /// That of the year itself; empty where there is none.
    Optional<YearsAtCern.Contribution> contribution() {
        return contributions.stream().filter(one -> one.year() == about.year()).findFirst();
    }
}
