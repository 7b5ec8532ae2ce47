package lv.auseklis.cernreport;

import java.util.List;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Meetings of the bodies of CERN in the year, opinions given in them, and steps of reviews: counts.
@Component
@Order(7)
@Cites({"AII.2a", "AII.2c", "AIII.3a"})
class BodiesPart implements ReportPart {

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var found = facts.delegation();
        return draft.part(
                "bodies",
                List.of(
                        line("meetings", found.meetings(), "AII.2a", draft),
                        line("attended", found.attended(), "AII.2a", draft),
                        line("opinions", found.opinions(), "AII.2c", draft),
                        line("review-steps", facts.reviews().steps(), "AIII.3a", draft)));
    }

    private static AnnualReport.Line line(String name, List<Long> entries, String rule, Draft draft) {
        var source = draft.logged(draft.t("cernreport.source." + name), entries);
        return draft.count(name, entries.size(), source.isEmpty() ? draft.rule(rule) : source);
    }
}
