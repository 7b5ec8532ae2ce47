package lv.auseklis.cernreport;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import lv.auseklis.law.Cites;
import lv.auseklis.returns.ReturnOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The return coefficients of the period that the last day of the year lies in, or what is missing for them.
@Component
@Order(4)
@Cites("AX5")
class ReturnPart implements ReportPart {

    private final ReturnOnDay returns;

    ReturnPart(ReturnOnDay returns) {
        this.returns = returns;
    }

    @Override
    public AnnualReport.Part write(ReportFacts facts, Draft draft) {
        var about = facts.about();
        var found = returns.of(about.agreement(), about.day(), about.known());
        var from = found.from();
        var to = found.to();
        if (from == null || to == null) {
            return draft.part(
                    "return", List.of(draft.says("return", draft.t("cernreport.no-return"), false, draft.rule("AX5"))));
        }
        var marks = Draft.marks(
                draft.logged(draft.t("cernreport.source.return", draft.date(from), draft.date(to)), found.entries()),
                draft.rule("AX5"));
        return draft.part(
                "return",
                found.trades().stream()
                        .map(trade -> line(trade, marks, found.targets(), draft))
                        .toList());
    }

    /// @param targets where the thresholds stand; null where none are known
    private static AnnualReport.Line line(
            ReturnOnDay.TradeReturn trade, List<Integer> marks, @Nullable String targets, Draft draft) {
        var name = "return-"
                + trade.trade().substring(trade.trade().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var coefficient = trade.coefficient();
        var text = coefficient == null
                ? draft.t("cernreport.missing", Draft.joined(trade.missing()))
                : draft.t(
                        "cernreport.coefficient",
                        draft.number(coefficient.setScale(2, RoundingMode.DOWN)),
                        draft.t(trade.balance()));
        var all = coefficient == null || targets == null
                ? marks
                : Draft.marks(marks, draft.elsewhere(draft.t("cernreport.source.targets"), targets));
        return new AnnualReport.Line(name, draft.t(trade.trade()), text, coefficient, "", false, all);
    }
}
