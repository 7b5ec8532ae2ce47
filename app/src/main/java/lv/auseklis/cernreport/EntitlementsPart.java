package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.entitlements.SuspensionsOfYear;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Suspensions of entitlements in the year, and contributions of earlier years that are still owed.
@Component
@Order(5)
@Cites({"AX8", "AX9", "AX10", "AX12"})
class EntitlementsPart implements ReportPart {

    private final SuspensionsOfYear suspensions;

    EntitlementsPart(SuspensionsOfYear suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var about = facts.about();
        var lines = new ArrayList<AnnualReport.Line>();
        for (var one : suspensions.of(about.agreement(), about.first(), about.day(), about.known())) {
            var lifted = one.lifted();
            var scope = draft.t(one.scope());
            var text = lifted == null
                    ? draft.t("cernreport.suspended-since", scope, draft.date(one.from()))
                    : draft.t("cernreport.suspended-until", scope, draft.date(one.from()), draft.date(lifted));
            var source = draft.logged(draft.t("cernreport.source.suspension"), one.entries());
            lines.add(draft.says("suspension", text, true, Draft.marks(source, draft.rule("AX8"))));
        }
        for (var one : facts.onDay()) {
            var from = one.suspendedFrom();
            if (one.year() < about.year() && one.suspended() == Answer.YES && from != null) {
                var text = draft.t("cernreport.suspended-dues", String.valueOf(one.year()), draft.date(from));
                lines.add(draft.says("suspension", text, true, draft.rule("AX12")));
            }
        }
        if (lines.isEmpty()) {
            lines.add(draft.says("suspension", draft.t("cernreport.not-suspended"), false, draft.rule("AX8")));
        }
        lines.add(arrears(facts, draft));
        return draft.part("entitlements", lines);
    }

    /// What is owed for earlier years, on the day of the report.
    private static AnnualReport.Line arrears(ReportFacts facts, Draft draft) {
        var earlier = facts.contributions().stream()
                .filter(one -> one.year() < facts.about().year())
                .toList();
        var owed = earlier.stream()
                .map(YearsAtCern.Contribution::owed)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var unknown = earlier.stream()
                .filter(one -> one.owed() == null)
                .map(one -> String.valueOf(one.year()))
                .toList();
        var records = earlier.stream()
                .flatMap(one -> List.of(one.figures(), one.payments()).stream())
                .flatMap(List::stream)
                .map(YearsAtCern.Recorded::entry)
                .toList();
        var text = unknown.isEmpty()
                ? draft.francs(owed)
                : draft.t("cernreport.arrears-unknown", draft.number(owed), String.join(", ", unknown));
        return new AnnualReport.Line(
                "arrears",
                draft.t("cernreport.line.arrears"),
                text,
                owed,
                "CHF",
                owed.signum() > 0,
                Draft.marks(draft.logged(draft.t("cernreport.source.earlier"), records), draft.rule("AX12")));
    }
}
