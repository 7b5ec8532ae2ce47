package lv.auseklis.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import org.springframework.stereotype.Component;

/// What a State did in the bodies of CERN in a span of days, and what it has still to tell, for reports above. Entries
/// of the log only: who and what stands on the page of the module.
@Component
public class DelegationOfYear {

    private final JdbcDelegation delegation;

    DelegationOfYear(JdbcDelegation delegation) {
        this.delegation = delegation;
    }

    /// Entries of the log.
    ///
    /// @param attended of the meetings, those in which the State was present
    /// @param opinions given in the meetings
    /// @param unsent   opinions on matters formally voted on, not passed to the Council by the day (AII.2c)
    /// @param untold   representatives of whom CERN was not told by the day (AVI.1)
    public record DelegationFound(
            List<Long> meetings, List<Long> attended, List<Long> opinions, List<Long> unsent, List<Long> untold) {}

    /// @param last   of the span that the meetings lie in
    /// @param on     about which it is said what the State has still to tell
    /// @param before what was recorded before this moment counts
    public DelegationFound of(Agreement agreement, LocalDate first, LocalDate last, LocalDate on, Instant before) {
        var all = delegation.listMeetings(agreement.id(), before, Integer.MAX_VALUE);
        var meetings = all.stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .toList();
        return new DelegationFound(
                meetings.stream().map(Meeting::entry).toList(),
                meetings.stream().filter(Meeting::attended).map(Meeting::entry).toList(),
                meetings.stream()
                        .flatMap(one -> one.opinions().stream())
                        .map(Meeting.Opinion::entry)
                        .toList(),
                all.stream()
                        .filter(one -> !one.day().isAfter(on))
                        .flatMap(one -> one.opinions().stream())
                        .filter(opinion -> opinion.formal() && !isSent(opinion, on))
                        .map(Meeting.Opinion::entry)
                        .toList(),
                delegation.listRepresentatives(agreement.id(), before).stream()
                        .filter(one -> !one.from().isAfter(on) && one.on(on) == Representative.Place.NAMED)
                        .map(Representative::entry)
                        .toList());
    }

    private static boolean isSent(Meeting.Opinion opinion, LocalDate by) {
        var sent = opinion.sent();
        return sent != null && !sent.day().isAfter(by);
    }
}
