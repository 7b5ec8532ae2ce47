package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a State is to CERN on a day, and when its next review is due, for the parts above.
@Component
public class StateOnDay {

    private final Standings standings;

    StateOnDay(Standings standings) {
        this.standings = standings;
    }

    /// @param associate whether it has the status of Associate Member on the day
    /// @param member    whether it is a full Member on the day
    /// @param from      the first day of the status; null where that is not known
    /// @param reviewDue about when the next review is due; null where that is not known
    /// @param status    the answer of Article IV.2
    /// @param review    the answer of Article III.3 to when a review is due
    public record Found(
            boolean associate,
            boolean member,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewDue,
            Inquiry.Answered status,
            Inquiry.Answered review) {}

    /// @param before what was recorded before this moment counts
    public Found of(Agreement agreement, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        return new Found(
                standing.status() == Status.ASSOCIATE,
                standing.status() == Status.MEMBER,
                standing.from(),
                standing.reviewDue(),
                answer(standing, "AIV.2"),
                answer(standing, "AIII.3a"));
    }

    private static Inquiry.Answered answer(Standing standing, String rule) {
        return standing.findings().stream()
                .filter(answered -> answered.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
