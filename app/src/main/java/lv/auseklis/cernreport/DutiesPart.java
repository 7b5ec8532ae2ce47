package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.delegation.DelegationOfYear;
import lv.auseklis.law.Cites;
import lv.auseklis.statusreviews.ReviewsOfYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the State has still to do on the day of the report.
@Component
@Order(8)
@Cites({"AIII.1d", "AVI.1", "AII.2c", "AIII.3a"})
class DutiesPart implements ReportPart {

    private final YearsAtCern years;
    private final DelegationOfYear delegation;
    private final ReviewsOfYear reviews;

    DutiesPart(YearsAtCern years, DelegationOfYear delegation, ReviewsOfYear reviews) {
        this.years = years;
        this.delegation = delegation;
        this.reviews = reviews;
    }

    @Override
    public AnnualReport.Part write(AnnualReport.About about, Draft draft) {
        var lines = new ArrayList<AnnualReport.Line>();
        pay(about, lines, draft);
        var next = reviews.of(about.agreement(), about.first(), about.made(), about.known())
                .next();
        if (next != null && next.own()) {
            var by = next.by();
            var todo = draft.t(next.todo());
            var marks = Draft.marks(
                    draft.logged(draft.t("cernreport.source.review"), List.of(next.entry())),
                    draft.rule(next.rule().value()));
            var text = by == null ? todo : draft.t("cernreport.todo-by", todo, draft.date(by));
            lines.add(draft.says("duty-review", text, true, marks));
        }
        var found = delegation.of(about.agreement(), about.first(), about.made(), about.known());
        tell("duty-opinions", found.unsent(), "AII.2c", lines, draft);
        tell("duty-representatives", found.untold(), "AVI.1", lines, draft);
        if (lines.isEmpty()) {
            lines.add(draft.says("duties", draft.t("cernreport.no-duties"), false, draft.rule("AIII.1d")));
        }
        return draft.part("duties", lines);
    }

    private void pay(AnnualReport.About about, List<AnnualReport.Line> lines, Draft draft) {
        var open = years.contributions(about.agreement(), about.made(), about.known()).stream()
                .filter(one -> one.year() <= about.made().getYear())
                .filter(one -> one.owed() == null || one.owed().signum() > 0)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var owed = open.stream()
                .map(YearsAtCern.Contribution::owed)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var known = open.stream()
                .filter(one -> one.owed() != null)
                .map(one -> String.valueOf(one.year()))
                .toList();
        var unknown = open.stream()
                .filter(one -> one.owed() == null)
                .map(one -> String.valueOf(one.year()))
                .toList();
        if (!known.isEmpty()) {
            var text = draft.t("cernreport.pay", draft.number(owed), String.join(", ", known));
            lines.add(draft.says("duty-pay", text, true, draft.rule("AIII.1d")));
        }
        if (!unknown.isEmpty()) {
            var text = draft.t("cernreport.clarify", String.join(", ", unknown));
            lines.add(draft.says("duty-clarify", text, true, draft.rule("AIII.1c")));
        }
    }

    private static void tell(String name, List<Long> entries, String rule, List<AnnualReport.Line> lines, Draft draft) {
        if (!entries.isEmpty()) {
            var marks = Draft.marks(draft.logged(draft.t("cernreport.source." + name), entries), draft.rule(rule));
            var line = draft.count(name, entries.size(), marks);
            lines.add(new AnnualReport.Line(
                    name, line.label(), line.text(), line.value(), line.unit(), true, line.marks()));
        }
    }
}
