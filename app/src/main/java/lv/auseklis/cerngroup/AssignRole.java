package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The contact point records who holds a role of the group. Roles may overlap: the old and the new contact point both
/// held theirs in 2023 (N-23).
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C3", "C4", "C5", "C12"})
class AssignRole {

    private final RecordTenure tenures;

    AssignRole(RecordTenure tenures) {
        this.tenures = tenures;
    }

    /// @param typed the same as of a member, with a role for `place`
    record Command(Map<String, String> typed) {}

    Outcome assign(Command command, Actor actor, LocalDate today) {
        return tenures.record("AssignRole", true, command.typed(), actor, today);
    }
}
