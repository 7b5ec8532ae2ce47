package lv.auseklis.cernreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.auseklis.cern.Agreement;
import lv.auseklis.law.Cites;
import lv.auseklis.opportunities.OpportunitiesOfYear;
import lv.auseklis.opportunities.OpportunitiesOfYear.Counted;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What came of the opportunities at CERN in the year: counts, and the sum of contracts won. No firm is named. They are
/// kept for Latvia only.
@Component
@Order(6)
@Cites({"C9", "C13"})
class OpportunitiesPart implements ReportPart {

    private final OpportunitiesOfYear opportunities;

    OpportunitiesPart(OpportunitiesOfYear opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var about = facts.about();
        if (!about.agreement().state().equals(Agreement.LATVIA)) {
            var text = draft.t("cernreport.not-kept");
            return draft.part("opportunities", List.of(draft.says("opportunities", text, false, draft.rule("C9"))));
        }
        var counts = opportunities.of(about.first(), about.day(), about.known());
        var lines = new ArrayList<AnnualReport.Line>();
        for (var what : Counted.values()) {
            var count = OpportunitiesOfYear.of(counts, what);
            var name = what.name().toLowerCase(Locale.ROOT);
            var source =
                    draft.between(draft.t("cernreport.source." + name), count.first(), count.last(), count.number());
            var marks = source.isEmpty() ? draft.rule(what == Counted.TOLD ? "C13" : "C9") : source;
            lines.add(draft.count(name, count.number(), marks));
            if (what == Counted.WON) {
                lines.add(draft.francs("won-sum", count.sum(), draft.t("cernreport.undetermined"), marks));
            }
        }
        return draft.part("opportunities", lines);
    }
}
