package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Confidence;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Result;
import lv.auseklis.law.Rulebook;
import org.jspecify.annotations.Nullable;

/// The contribution of one year as programs read it; amounts in Swiss francs.
///
/// @param yearly    for a whole year; null where it cannot be determined
/// @param due       what is to be paid; null where it cannot be determined
/// @param possible  the amounts that are possible while the first quarter is not known
/// @param suspended whether unpaid dues for the year suspend all entitlements
record ContributionView(
        int year,
        YearContribution.Basis basis,
        @Nullable BigDecimal yearly,
        @Nullable BigDecimal due,
        List<Result> possible,
        @Nullable LocalDate dueDay,
        BigDecimal paid,
        @Nullable BigDecimal owed,
        Answer suspended,
        List<FigureView> figures,
        List<PaymentView> payments,
        List<FindingView> findings) {

    /// @param value    francs, or a fraction (0.0183 is 1.83 per cent); null where `day` is the figure
    /// @param counts   whether it is the one computed with
    /// @param struckBy the entry of the log that struck it; null where it stands
    record FigureView(
            long entry,
            FigureKind kind,
            @Nullable BigDecimal value,
            @Nullable LocalDate day,
            String reference,
            String source,
            Confidence confidence,
            boolean counts,
            @Nullable Long struckBy) {}

    record PaymentView(
            long entry,
            LocalDate received,
            BigDecimal amount,
            String reference,
            @Nullable Long struckBy) {}

    static ContributionView of(YearContribution year, Rulebook rulebook) {
        return new ContributionView(
                year.year(),
                year.basis(),
                year.yearly(),
                year.due(),
                year.possible(),
                year.dueDay(),
                year.paid(),
                year.owed(),
                year.suspended(),
                year.recorded().stream().map(figure -> view(figure, year)).toList(),
                year.payments().stream()
                        .map(payment -> new PaymentView(
                                payment.entry(),
                                payment.received(),
                                payment.amount(),
                                payment.reference(),
                                payment.stands() ? null : payment.struckBy()))
                        .toList(),
                year.findings().stream()
                        .map(answered -> FindingView.of(answered.finding(), rulebook))
                        .toList());
    }

    private static FigureView view(Figure figure, YearContribution year) {
        return new FigureView(
                figure.entry(),
                figure.kind(),
                figure.value(),
                figure.day(),
                figure.provenance().reference(),
                figure.provenance().source(),
                figure.provenance().confidence(),
                year.counts(figure),
                figure.stands() ? null : figure.struckBy());
    }
}
