package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Result;
import org.jspecify.annotations.Nullable;

/// The contribution of one year: what is due, how that was computed, and what was paid. Swiss francs.
///
/// @param yearly    for a whole year; null where it cannot be determined
/// @param basis     whether CERN called for it, or it was computed here
/// @param due       what is to be paid for the year; null where it cannot be determined
/// @param possible  the amounts that are possible while the first quarter is not known
/// @param dueDay    null where it was not recorded
/// @param paid      received on or before the day asked about
/// @param owed      what is missing of `due`; null where that is not known
/// @param suspended whether unpaid dues for the year suspend all entitlements on the day asked about (AX12)
/// @param suspendedFrom since when they do; null where they do not
/// @param figures   of the year, by kind; the latest that stand
/// @param used      the amount called for, else what it is computed from, indices of earlier years too
/// @param recorded  all of the year, struck and replaced ones included
record YearContribution(
        int year,
        @Nullable BigDecimal yearly,
        Basis basis,
        @Nullable BigDecimal due,
        List<Result> possible,
        @Nullable LocalDate dueDay,
        BigDecimal paid,
        @Nullable BigDecimal owed,
        Answer suspended,
        @Nullable LocalDate suspendedFrom,
        List<Inquiry.Answered> findings,
        Map<FigureKind, Figure> figures,
        List<Figure> used,
        List<Figure> recorded,
        List<Payment> payments) {

    /// The title is the text `cern.basis.<name>`.
    enum Basis {
        CALLED,
        COMPUTED,
        ESTIMATE,
        UNKNOWN;

        /// Whether the amount rests on official figures only.
        boolean isOfficial() {
            return this == CALLED || this == COMPUTED;
        }
    }

    boolean isLate(LocalDate on) {
        return dueDay != null && owed != null && owed.signum() > 0 && on.isAfter(dueDay);
    }

    /// Whether the figure is the one computed with.
    boolean counts(Figure figure) {
        return figure.equals(figures.get(figure.kind()));
    }
}
