package lv.auseklis.cernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.delegation.DelegationOfYear;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Pages;
import lv.auseklis.statusreviews.ReviewsOfYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes annual reports from what the parts below have recorded.
@Component
class AnnualReports {

    private final YearsAtCern years;
    private final DelegationOfYear delegation;
    private final ReviewsOfYear reviews;
    private final List<ReportPart> parts;
    private final Pages pages;
    private final Rulebook rulebook;

    /// @param parts in their order
    AnnualReports(
            YearsAtCern years,
            DelegationOfYear delegation,
            ReviewsOfYear reviews,
            List<ReportPart> parts,
            Pages pages,
            Rulebook rulebook) {
        this.years = years;
        this.delegation = delegation;
        this.reviews = reviews;
        this.parts = parts;
        this.pages = pages;
        this.rulebook = rulebook;
    }

    /// @param report null where there is none
    /// @param reasons why; empty where there is one
    record Written(@Nullable AnnualReport report, List<Bilingual> reasons) {}

    /// @param made  the day of the report
    /// @param known what was recorded before this moment counts
    Written of(Agreement agreement, int year, LocalDate made, Instant known) {
        var about = AnnualReport.About.of(agreement, year, made, known);
        if (year > made.getYear()) {
            return new Written(
                    null,
                    List.of(new Bilingual(year + ". gads vēl nav pienācis.", "The year " + year + " is yet to come.")));
        }
        var status = years.status(agreement, about.day(), known);
        var reasons = against(about, status);
        return reasons.isEmpty() ? new Written(report(facts(about, status)), List.of()) : new Written(null, reasons);
    }

    private ReportFacts facts(AnnualReport.About about, YearsAtCern.StatusFound status) {
        var agreement = about.agreement();
        var contributions = years.contributions(agreement, about.made(), about.known());
        return new ReportFacts(
                about,
                status,
                contributions,
                about.day().equals(about.made())
                        ? contributions
                        : years.contributions(agreement, about.day(), about.known()),
                delegation.of(agreement, about.first(), about.day(), about.made(), about.known()),
                reviews.of(agreement, about.first(), about.day(), about.made(), about.known()));
    }

    private AnnualReport report(ReportFacts facts) {
        var draft = new Draft(pages.words(Language.LV), pages.words(Language.EN), rulebook);
        var written = parts.stream().map(part -> part.write(facts, draft)).toList();
        return new AnnualReport(facts.about(), written, draft.sources());
    }

    private static List<Bilingual> against(AnnualReport.About about, YearsAtCern.StatusFound found) {
        if (!found.recorded()) {
            return List.of(new Bilingual(
                    "Par šo valsti nav reģistrēts neviens notikums, tāpēc pārskatam nav, ko teikt.",
                    "No event is recorded of this State, so a report has nothing to say."));
        }
        var to = found.to();
        var ended = to != null && !to.isBefore(about.first());
        return found.held() || ended
                ? List.of()
                : List.of(
                        new Bilingual(
                                about.year()
                                        + ". gadā valstij nav bijis statusa CERN (Līguma IV.2 pants), tāpēc pārskata nav.",
                                "In " + about.year()
                                        + " the State had no status at CERN (Article IV.2 of the Agreement), so there is no report."));
    }

    /// The years that a report can be about, the latest first.
    List<Integer> yearsOf(Agreement agreement, LocalDate today, Instant known) {
        return years.years(agreement, today, known).reversed();
    }
}
