package lv.auseklis.amendments;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// An institution enters the facts that another law directly wants in the Register, each with its legal basis, within
/// one month of the change; no decision is needed.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L29(4)a", "L29(4)b", "L30(1)a", "L28(1)12"})
class UpdateOtherFacts {

    private final OwnUpdate update;

    UpdateOtherFacts(OwnUpdate update) {
        this.update = update;
    }

    Outcome update(OwnUpdate.Command command, Actor actor, LocalDate today) {
        return update.enter(command, ProposedChange.OTHER_FACTS, "UpdateOtherFacts", actor, today);
    }
}
