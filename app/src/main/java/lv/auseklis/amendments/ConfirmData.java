package lv.auseklis.amendments;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The official marks the data that the institution entered itself as checked, with a note if there is something to
/// say.
@Act
@Requires(Grant.CORRECT_REGISTRATION)
@Cites({"L29(4)c"})
class ConfirmData {

    private final OfficialMark mark;

    ConfirmData(OfficialMark mark) {
        this.mark = mark;
    }

    Outcome confirm(OfficialMark.Command command, Actor actor, LocalDate today) {
        return mark.put(command, false, "ConfirmData", actor, today);
    }
}
