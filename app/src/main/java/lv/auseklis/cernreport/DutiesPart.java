package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the State has still to do on the day of the report.
@Component
@Order(8)
@Cites({"AIII.1d", "AVI.1", "AII.2c", "AIII.3a"})
class DutiesPart implements ReportPart {

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var lines = new ArrayList<AnnualReport.Line>();
        pay(facts, lines, draft);
        var next = facts.reviews().next();
        if (next != null && next.own()) {
            var by = next.by();
            var todo = draft.t(next.todo());
            var marks = Draft.marks(
                    draft.logged(draft.t("cernreport.source.review"), List.of(next.entry())),
                    draft.rule(next.rule().value()));
            var text = by == null ? todo : draft.t("cernreport.todo-by", todo, draft.date(by));
            lines.add(draft.says("duty-review", text, true, marks));
        }
        var found = facts.delegation();
        tell("duty-opinions", found.unsent(), "AII.2c", lines, draft);
        tell("duty-representatives", found.untold(), "AVI.1", lines, draft);
        if (lines.isEmpty()) {
            lines.add(draft.says("duties", draft.t("cernreport.no-duties"), false, draft.rule("AIII.1d")));
        }
        return draft.part("duties", lines);
    }

    private static void pay(ReportFacts facts, List<AnnualReport.Line> lines, Draft draft) {
        var open = facts.contributions().stream()
                .filter(one -> one.year() <= facts.about().made().getYear())
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
