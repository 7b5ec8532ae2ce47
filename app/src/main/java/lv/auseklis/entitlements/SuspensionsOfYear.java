package lv.auseklis.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.Agreement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The confirmed suspensions that held on some day of a span, for reports above.
@Component
public class SuspensionsOfYear {

    private final JdbcSuspensions suspensions;

    SuspensionsOfYear(JdbcSuspensions suspensions) {
        this.suspensions = suspensions;
    }

    /// @param scope   the key of its name in the texts
    /// @param lifted  the first day without it; null where it was not lifted
    /// @param entries of the log: proposed, confirmed, and the same of the lifting
    public record Suspended(
            String scope, LocalDate from, @Nullable LocalDate lifted, List<Long> entries) {}

    /// @param before what was recorded before this moment counts
    public List<Suspended> of(Agreement agreement, LocalDate first, LocalDate last, Instant before) {
        var all = suspensions.listOf(agreement.id(), before);
        return all.stream()
                .filter(one -> one.begins() && one.holds() && !one.day().isAfter(last))
                .map(one -> suspended(one, SuspensionBook.liftOf(all, one).orElse(null)))
                .filter(one -> one.lifted() == null || one.lifted().isAfter(first))
                .toList();
    }

    private static Suspended suspended(Suspension one, @Nullable Suspension lift) {
        var entries = new ArrayList<Long>();
        for (var proposal : lift == null ? List.of(one) : List.of(one, lift)) {
            entries.add(proposal.entry());
            var confirmed = proposal.confirmed();
            if (confirmed != null) {
                entries.add(confirmed);
            }
        }
        return new Suspended(
                "entitlements.scope." + one.scope().name(),
                one.day(),
                lift == null ? null : lift.day(),
                List.copyOf(entries));
    }
}
