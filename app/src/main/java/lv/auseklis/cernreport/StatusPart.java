package lv.auseklis.cernreport;

import java.util.ArrayList;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The status on the last day of the year, or on the day of the report.
@Component
@Order(1)
@Cites({"AIV.2", "AIII.3a", "AV.1b"})
class StatusPart implements ReportPart {

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var found = facts.status();
        var lines = new ArrayList<AnnualReport.Line>();
        var marks = Draft.marks(draft.recorded("cernreport.source.events", found.events()), draft.rule("AIV.2"));
        var status = draft.t(found.status());
        var from = found.from();
        lines.add(draft.says(
                "status",
                from == null ? status : draft.t("cernreport.since", status, draft.date(from)),
                !found.held(),
                marks));
        if (from != null && !found.computed() && found.status().endsWith("ASSOCIATE")) {
            lines.add(draft.says("first-day", draft.t("cernreport.first-day-public"), false, draft.rule("AIV.2")));
        }
        var to = found.to();
        if (to != null) {
            lines.add(draft.says("status-to", draft.date(to), true, draft.rule("AV.1b")));
        }
        var review = found.reviewDue();
        if (review != null && found.status().endsWith("ASSOCIATE")) {
            var late = review.isBefore(facts.about().day());
            lines.add(draft.says(
                    "review-due",
                    draft.t(late ? "cernreport.review-was-due" : "cernreport.review-due", draft.date(review)),
                    late,
                    draft.rule("AIII.3a")));
        }
        return draft.part("status", lines);
    }
}
