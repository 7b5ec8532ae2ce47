package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.YearsAtCern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The contribution for the year: due with its basis, paid and owed on the day of the report.
@Component
@Order(2)
@Cites({"AIII.1a", "AIII.1b", "AIII.1c", "AIII.1d"})
class ContributionPart implements ReportPart {

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var found = facts.contribution();
        if (found.isEmpty()) {
            return draft.part(
                    "contribution",
                    List.of(draft.says("due", draft.t("cernreport.undetermined"), true, draft.rule("AIII.1d"))));
        }
        var first = facts.contributions().getFirst().equals(found.get());
        return draft.part("contribution", lines(found.get(), first, facts.about(), draft));
    }

    private static List<AnnualReport.Line> lines(
            YearsAtCern.Contribution year, boolean first, AnnualReport.About about, Draft draft) {
        var lines = new ArrayList<AnnualReport.Line>();
        var figures = Draft.marks(
                draft.recorded("cernreport.source.figures", year.figures()), draft.rule(first ? "AIII.1c" : "AIII.1d"));
        lines.add(draft.francs("due", year.due(), unknown(year, draft), figures));
        lines.add(draft.says(
                "basis",
                draft.t(year.official() ? "cernreport.official" : "cernreport.unofficial", draft.t(year.basis())),
                !year.official(),
                Draft.marks(figures, draft.rule("AIII.1a"))));
        var payments = draft.recorded("cernreport.source.payments", year.payments());
        lines.add(draft.francs("paid", year.paid(), draft.t("cernreport.undetermined"), payments));
        lines.add(owed(year, Draft.marks(figures, payments), draft));
        var due = year.dueDay();
        var owed = year.owed();
        if (due != null) {
            var late = owed != null && owed.signum() > 0 && about.made().isAfter(due);
            lines.add(draft.says("due-day", draft.date(due), late, draft.rule("AIII.1d")));
        }
        return lines;
    }

    private static AnnualReport.Line owed(YearsAtCern.Contribution year, List<Integer> marks, Draft draft) {
        var line = draft.francs("owed", year.owed(), draft.t("cernreport.undetermined"), marks);
        var owed = year.owed();
        return new AnnualReport.Line(
                line.name(), line.label(), line.text(), owed, line.unit(), owed == null || owed.signum() > 0, marks);
    }

    /// Between which amounts it lies, where that much is known.
    private static Bilingual unknown(YearsAtCern.Contribution year, Draft draft) {
        List<BigDecimal> possible = year.possible();
        return possible.isEmpty()
                ? draft.t("cernreport.undetermined")
                : draft.t("cernreport.possible", draft.number(possible.getFirst()), draft.number(possible.getLast()));
    }
}
