package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a State is to CERN on a day, when its next review is due, and whether unpaid dues suspend its
/// entitlements, for the parts above.
@Component
public class StateOnDay {

    private final Standings standings;
    private final Contributions contributions;

    StateOnDay(Standings standings, Contributions contributions) {
        this.standings = standings;
        this.contributions = contributions;
    }

    /// @param current   what it is
    /// @param associate whether it has the status of Associate Member on the day
    /// @param member    whether it is a full Member on the day
    /// @param from      the first day of the status, computed or else as publicly known; null where neither
    /// @param to        the last day of the status; null where no end is in sight
    /// @param reviewDue about when the next review is due; null where that is not known
    /// @param reviews   that the Council had finished, the earliest first
    /// @param status    the answer of Article IV.2
    /// @param review    the answer of Article III.3 to when a review is due
    public record Found(
            Status current,
            boolean associate,
            boolean member,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewDue,
            List<DecidedReviews.Decided> reviews,
            Inquiry.Answered status,
            Inquiry.Answered review) {}

    /// @param arrears       the answer of each year to whether unpaid dues suspend (AX12), where there is one
    /// @param suspendedFrom since when unpaid dues suspend; null where they do not
    public record Owing(
            Found state,
            List<Inquiry.Answered> arrears,
            @Nullable LocalDate suspendedFrom) {}

    /// @param before what was recorded before this moment counts
    public Found of(Agreement agreement, LocalDate on, Instant before) {
        return found(standings.of(agreement, on, before));
    }

    /// The same with its dues.
    public Owing withDues(Agreement agreement, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        var years = contributions.of(standing, before);
        return new Owing(
                found(standing),
                years.stream()
                        .flatMap(year -> year.findings().stream())
                        .filter(answered -> is(answered, "AX12"))
                        .toList(),
                years.stream()
                        .map(YearContribution::suspendedFrom)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Found found(Standing standing) {
        return new Found(
                standing.status(),
                standing.status() == Status.ASSOCIATE,
                standing.status() == Status.MEMBER,
                standing.from(),
                standing.to(),
                standing.reviewDue(),
                standing.reviews(),
                answer(standing, "AIV.2"),
                answer(standing, "AIII.3a"));
    }

    private static Inquiry.Answered answer(Standing standing, String rule) {
        return standing.findings().stream()
                .filter(answered -> is(answered, rule))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(Inquiry.Answered answered, String rule) {
        return answered.rule().id().value().equals(rule);
    }
}
