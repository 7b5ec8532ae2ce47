package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.law.Cites;

/// Records that CERN acknowledged who acts for the State, once it was told.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AVI.1")
class AcknowledgeRepresentative {

    private final Noticing noticing;

    AcknowledgeRepresentative(Noticing noticing) {
        this.noticing = noticing;
    }

    /// @param typed see [Noticing#record]
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        return noticing.record(
                Representative.Place.ACKNOWLEDGED,
                command.agreement(),
                command.typed(),
                "AcknowledgeRepresentative",
                actor,
                today);
    }
}
