package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The status of a State and its contributions by year with the records that each follows from, for reports above.
@Component
public class YearsAtCern {

    private static final Set<EventKind> OF_STATUS = EnumSet.of(
            EventKind.SIGNATURE,
            EventKind.NOTICE_RECEIVED,
            EventKind.PROTOCOL_DEPOSITED,
            EventKind.PRE_STAGE_BEGAN,
            EventKind.STATUS_BEGAN,
            EventKind.TERMINATION_NOTICE,
            EventKind.TERMINATION_AGREED,
            EventKind.TERMINATED_BY_COUNCIL,
            EventKind.EARLIER_END,
            EventKind.MEMBERSHIP_BEGAN);

    private static final Set<EventKind> BEGINNINGS =
            EnumSet.of(EventKind.PRE_STAGE_BEGAN, EventKind.STATUS_BEGAN, EventKind.MEMBERSHIP_BEGAN);

    private final Standings standings;
    private final Contributions contributions;

    YearsAtCern(Standings standings, Contributions contributions) {
        this.standings = standings;
        this.contributions = contributions;
    }

    /// A record that a figure follows from.
    ///
    /// @param entry     of the log
    /// @param reference of the document; may be empty
    public record Recorded(long entry, String reference) {}

    /// @param recorded  whether anything is recorded that stands
    /// @param held      whether it has a status at CERN on the day, in the pre-stage and as a Member too
    /// @param status    the key of its name in the texts
    /// @param from      since when, as far as that is known to the day; null where it is not
    /// @param computed  whether `from` follows from the two instruments
    /// @param to        the last day of the status; null where no end is in sight
    /// @param reviewDue about when the next review is due; null where that is not known
    /// @param events    that the status follows from
    public record StatusFound(
            boolean recorded,
            boolean held,
            String status,
            @Nullable LocalDate from,
            boolean computed,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewDue,
            List<Recorded> events) {}

    /// One contribution; Swiss francs.
    ///
    /// @param due           null where it cannot be determined
    /// @param possible      the amounts that are possible then
    /// @param basis         the key of its name in the texts
    /// @param official      whether it rests on official figures only
    /// @param paid          received by the day asked about
    /// @param owed          what is missing of `due`; null where that is not known
    /// @param dueDay        null where it was not recorded
    /// @param suspended     whether unpaid dues for the year suspend all entitlements on that day (AX12)
    /// @param suspendedFrom since when they do; null where they do not
    public record Contribution(
            int year,
            @Nullable BigDecimal due,
            List<BigDecimal> possible,
            String basis,
            boolean official,
            BigDecimal paid,
            @Nullable BigDecimal owed,
            @Nullable LocalDate dueDay,
            Answer suspended,
            @Nullable LocalDate suspendedFrom,
            List<Recorded> figures,
            List<Recorded> payments) {}

    /// @param before what was recorded before this moment counts
    public StatusFound status(Agreement agreement, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        var standingEvents =
                standing.events().stream().filter(AgreementEvent::stands).toList();
        return new StatusFound(
                !standingEvents.isEmpty(),
                standing.status() != Status.NONE && standing.status() != Status.ENDED,
                "cern.status." + standing.status().name(),
                since(standing),
                standing.computed(),
                standing.to(),
                standing.reviewDue(),
                standingEvents.stream()
                        .filter(event -> OF_STATUS.contains(event.kind()))
                        .map(event ->
                                new Recorded(event.entry(), event.provenance().reference()))
                        .toList());
    }

    private static @Nullable LocalDate since(Standing standing) {
        var since = standing.since();
        return since == null ? standing.from() : since.from();
    }

    /// The years in which it had a status at CERN, up to that of the day, the oldest first.
    ///
    /// @param before what was recorded before this moment counts
    public List<Integer> years(Agreement agreement, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        var to = standing.to();
        var last = to == null || standing.status() != Status.ENDED ? on.getYear() : to.getYear();
        var begun = standing.events().stream()
                .filter(event -> event.stands() && BEGINNINGS.contains(event.kind()))
                .map(event -> event.day().from());
        return Stream.concat(begun, Stream.ofNullable(standing.from()))
                .filter(day -> !day.isAfter(on))
                .min(LocalDate::compareTo)
                .map(first ->
                        IntStream.rangeClosed(first.getYear(), last).boxed().toList())
                .orElse(List.of());
    }

    /// Every year from the first of the status, the oldest first.
    ///
    /// @param on     payments received by this day count
    /// @param before what was recorded before this moment counts
    public List<Contribution> contributions(Agreement agreement, LocalDate on, Instant before) {
        return contributions.of(standings.of(agreement, on, before), before).stream()
                .map(year -> contribution(year, on))
                .toList();
    }

    private static Contribution contribution(YearContribution year, LocalDate on) {
        return new Contribution(
                year.year(),
                year.due(),
                year.possible().stream()
                        .map(Result::value)
                        .map(BigDecimal::new)
                        .sorted()
                        .toList(),
                "cern.basis." + year.basis().name(),
                year.basis().isOfficial(),
                year.paid(),
                year.owed(),
                year.dueDay(),
                year.suspended(),
                year.suspendedFrom(),
                year.used().stream()
                        .map(figure ->
                                new Recorded(figure.entry(), figure.provenance().reference()))
                        .toList(),
                year.payments().stream()
                        .filter(payment ->
                                payment.stands() && !payment.received().isAfter(on))
                        .map(payment -> new Recorded(payment.entry(), payment.reference()))
                        .toList());
    }
}
