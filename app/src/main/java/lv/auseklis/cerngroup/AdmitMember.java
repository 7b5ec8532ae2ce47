package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The contact point records a member of the group in one of its four categories.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C12", "C17", "C18", "C19", "C20"})
class AdmitMember {

    private final RecordTenure tenures;

    AdmitMember(RecordTenure tenures) {
        this.tenures = tenures;
    }

    /// @param typed `place` (a category), `name.lv`, `name.en`, `parent`, `about.lv`, `about.en`, `identifier`, `from`
    ///              (a day, month or year; empty where it is not known), `reference`, `source`, `confidence`
    record Command(Map<String, String> typed) {}

    Outcome admit(Command command, Actor actor, LocalDate today) {
        return tenures.record("AdmitMember", false, command.typed(), actor, today);
    }
}
