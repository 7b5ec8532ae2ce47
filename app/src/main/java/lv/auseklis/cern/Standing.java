package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Terms;
import org.jspecify.annotations.Nullable;

/// How a State stands with CERN on a day, from what was recorded, with the answers of the Agreement that led to it.
///
/// @param events           the oldest first; struck ones included
/// @param agreementInForce null where it is not known
/// @param from             the first day of the status, computed or else as it is publicly known; null where neither
/// @param computed         whether `from` follows from the two instruments
/// @param to               the last day of the status; null where no end is in sight
/// @param reviewDue        about when the next review is due; null where that is not known
/// @param reviews          that the Council had finished by the day, the earliest first
/// @param findings         the rules asked, in the order of the Agreement
/// @param terms            the numbers of its own agreement; none for Latvia, whose stand in the catalogue
record Standing(
        Agreement agreement,
        LocalDate on,
        Status status,
        List<AgreementEvent> events,
        @Nullable LocalDate agreementInForce,
        @Nullable LocalDate from,
        boolean computed,
        @Nullable LocalDate to,
        @Nullable LocalDate reviewDue,
        List<DecidedReviews.Decided> reviews,
        List<Inquiry.Answered> findings,
        Terms terms) {

    /// Since when it is what it is, as far as that is known.
    @Nullable
    KnownDay since() {
        return switch (status) {
            case ASSOCIATE ->
                computed && from != null ? new KnownDay(from, KnownDay.Precision.DAY) : day(EventKind.STATUS_BEGAN);
            case MEMBER -> day(EventKind.MEMBERSHIP_BEGAN);
            case PRE_STAGE -> day(EventKind.PRE_STAGE_BEGAN);
            case NONE, ENDED -> null;
        };
    }

    private @Nullable KnownDay day(EventKind kind) {
        return events.stream()
                .filter(event -> event.stands() && event.kind() == kind)
                .map(AgreementEvent::day)
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
