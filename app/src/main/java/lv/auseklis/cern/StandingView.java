package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Confidence;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Rulebook;
import org.jspecify.annotations.Nullable;

/// How a State stands with CERN on a day, as programs read it.
///
/// @param computed whether the first day follows from the two instruments
record StandingView(
        StateView state,
        LocalDate on,
        boolean computed,
        @Nullable LocalDate agreementInForce,
        @Nullable LocalDate reviewDue,
        List<EventView> events,
        List<FindingView> findings) {

    /// @param day      a day, month or year
    /// @param struckBy the entry of the log that struck it; null where it stands
    record EventView(
            long entry,
            EventKind kind,
            String day,
            @Nullable Bilingual note,
            String reference,
            String source,
            Confidence confidence,
            @Nullable Long struckBy) {

        static EventView of(AgreementEvent event) {
            return new EventView(
                    event.entry(),
                    event.kind(),
                    event.day().toString(),
                    event.noteLv().isEmpty() ? null : new Bilingual(event.noteLv(), event.noteEn()),
                    event.provenance().reference(),
                    event.provenance().source(),
                    event.provenance().confidence(),
                    event.stands() ? null : event.struckBy());
        }
    }

    static StandingView of(Standing standing, Rulebook rulebook) {
        return new StandingView(
                StateView.of(standing),
                standing.on(),
                standing.computed(),
                standing.agreementInForce(),
                standing.reviewDue(),
                standing.events().stream().map(EventView::of).toList(),
                standing.findings().stream()
                        .map(answered -> FindingView.of(answered.finding(), rulebook))
                        .toList());
    }
}
