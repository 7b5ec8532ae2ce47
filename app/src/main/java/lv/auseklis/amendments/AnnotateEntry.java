package lv.auseklis.amendments;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The official adds a public note to an entry.
@Act
@Requires(Grant.CORRECT_REGISTRATION)
@Cites({"L30(3)"})
class AnnotateEntry {

    private final OfficialMark mark;

    AnnotateEntry(OfficialMark mark) {
        this.mark = mark;
    }

    Outcome annotate(OfficialMark.Command command, Actor actor, LocalDate today) {
        return mark.put(command, true, "AnnotateEntry", actor, today);
    }
}
