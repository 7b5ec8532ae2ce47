package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether a State has the status of Associate Member on a day, and whether unpaid dues suspend its entitlements, for
/// the parts above.
@Component
public class StatusOnDay {

    private final Standings standings;
    private final Contributions contributions;

    StatusOnDay(Standings standings, Contributions contributions) {
        this.standings = standings;
        this.contributions = contributions;
    }

    /// @param associate     whether it has the status on the day
    /// @param to            its last day; null where no end is in sight
    /// @param status        the answer of Article IV.2
    /// @param arrears       the answer of each year to whether unpaid dues suspend (AX12), where there is one
    /// @param suspendedFrom since when unpaid dues suspend; null where they do not
    public record Held(
            boolean associate,
            @Nullable LocalDate to,
            Inquiry.Answered status,
            List<Inquiry.Answered> arrears,
            @Nullable LocalDate suspendedFrom) {}

    /// @param before what was recorded before this moment counts
    public Held of(Agreement agreement, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        var arrears = new ArrayList<Inquiry.Answered>();
        LocalDate suspendedFrom = null;
        for (var year : contributions.of(standing, before)) {
            year.findings().stream()
                    .filter(answered -> answered.rule().id().value().equals("AX12"))
                    .forEach(arrears::add);
            if (suspendedFrom == null) {
                suspendedFrom = year.suspendedFrom();
            }
        }
        var status = standing.findings().stream()
                .filter(answered -> answered.rule().id().value().equals("AIV.2"))
                .findFirst()
                .orElseThrow();
        return new Held(standing.status() == Status.ASSOCIATE, standing.to(), status, arrears, suspendedFrom);
    }
}
