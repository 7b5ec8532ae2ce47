package lv.auseklis.cernreport;

import java.util.List;
import lv.auseklis.delegation.DelegationOfYear;
import lv.auseklis.law.Cites;
import lv.auseklis.statusreviews.ReviewsOfYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Meetings of the bodies of CERN in the year, opinions given in them, and steps of reviews: counts.
@Component
@Order(7)
@Cites({"AII.2a", "AII.2c", "AIII.3a"})
class BodiesPart implements ReportPart {

    private final DelegationOfYear delegation;
    private final ReviewsOfYear reviews;

    BodiesPart(DelegationOfYear delegation, ReviewsOfYear reviews) {
        this.delegation = delegation;
        this.reviews = reviews;
    }

    @Override
    public AnnualReport.Part write(AnnualReport.About about, Draft draft) {
        var found = delegation.of(about.agreement(), about.first(), about.day(), about.known());
        var steps = reviews.of(about.agreement(), about.first(), about.day(), about.known())
                .steps();
        return draft.part(
                "bodies",
                List.of(
                        line("meetings", found.meetings(), "AII.2a", draft),
                        line("attended", found.attended(), "AII.2a", draft),
                        line("opinions", found.opinions(), "AII.2c", draft),
                        line("review-steps", steps, "AIII.3a", draft)));
    }

    private static AnnualReport.Line line(String name, List<Long> entries, String rule, Draft draft) {
        var source = draft.logged(draft.t("cernreport.source." + name), entries);
        return draft.count(name, entries.size(), source.isEmpty() ? draft.rule(rule) : source);
    }
}
