package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.law.Cites;

/// Records that the Director-General was told who acts for the State.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AVI.1")
class NotifyRepresentative {

    private final Noticing noticing;

    NotifyRepresentative(Noticing noticing) {
        this.noticing = noticing;
    }

    /// @param typed see [Noticing#record]
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        return noticing.record(
                Representative.Place.NOTIFIED,
                command.agreement(),
                command.typed(),
                "NotifyRepresentative",
                actor,
                today);
    }
}
