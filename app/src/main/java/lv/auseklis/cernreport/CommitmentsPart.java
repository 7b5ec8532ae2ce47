package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.Ceiling;
import lv.auseklis.commitments.YearUse;
import lv.auseklis.law.Cites;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The commitments of the year by part, how far they use the contribution, and what people cost by category. Of people
/// sums of money only, never how many.
@Component
@Order(3)
@Cites({"AX1", "AX2", "AX4", "AX6", "AX7"})
class CommitmentsPart implements ReportPart {

    private final Ceiling ceiling;

    CommitmentsPart(Ceiling ceiling) {
        this.ceiling = ceiling;
    }

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var about = facts.about();
        var use = ceiling.of(about.agreement(), about.made(), about.known()).stream()
                .filter(one -> one.year() == about.year())
                .findFirst();
        var statement = use.map(YearUse::statement).orElse(null);
        if (use.isEmpty() || statement == null) {
            var none = draft.t("cernreport.no-statement");
            return draft.part("commitments", List.of(draft.says("statement", none, true, draft.rule("AX4"))));
        }
        var file = draft.t(
                "cernreport.source.statement",
                statement.name(),
                draft.date(statement.asOf()),
                statement.file().hex().substring(0, 12));
        return draft.part("commitments", lines(use.get(), draft.logged(file, List.of(statement.entry())), draft));
    }

    private static List<AnnualReport.Line> lines(YearUse use, List<Integer> source, Draft draft) {
        var lines = new ArrayList<AnnualReport.Line>();
        var unknown = draft.t("cernreport.undetermined");
        lines.add(draft.francs("purchasing", use.of(Category.Part.PURCHASING), unknown, source));
        lines.add(draft.francs("personnel", use.of(Category.Part.PERSONNEL), unknown, source));
        for (var category : Category.values()) {
            if (category.part() == Category.Part.PERSONNEL) {
                var cost = use.counted().getOrDefault(category, BigDecimal.ZERO);
                lines.add(draft.francs("personnel-" + category.name().toLowerCase(Locale.ROOT), cost, unknown, source));
            }
        }
        var rule = draft.rule("AX1");
        lines.add(used(use, Draft.marks(source, rule), draft));
        if (!use.level().isEmpty()) {
            var warns = use.level().equals("exceeded") || use.level().equals("reached");
            lines.add(draft.says("level", draft.t("commitments.level." + use.level()), warns, rule));
        }
        forecast(use, source, lines, draft);
        if (use.underused()) {
            lines.add(draft.says("underuse", draft.t("cernreport.underuse"), true, draft.rule("AX1")));
        }
        return lines;
    }

    private static AnnualReport.Line used(YearUse use, List<Integer> marks, Draft draft) {
        var percent = use.percent();
        var text = percent == null
                ? draft.t("cernreport.undetermined")
                : draft.t(use.estimate() ? "cernreport.used-estimate" : "cernreport.used", draft.number(percent));
        return new AnnualReport.Line(
                "used", draft.t("cernreport.line.used"), text, percent, "%", use.estimate(), marks);
    }

    /// Of a year that has not ended.
    private static void forecast(YearUse use, List<Integer> source, List<AnnualReport.Line> lines, Draft draft) {
        var forecast = use.forecast();
        if (forecast != null) {
            var text = forecast.low().compareTo(forecast.high()) == 0
                    ? draft.francs(forecast.low())
                    : draft.t("cernreport.forecast", draft.number(forecast.low()), draft.number(forecast.high()));
            lines.add(draft.says("forecast", text, false, source));
        }
    }
}
