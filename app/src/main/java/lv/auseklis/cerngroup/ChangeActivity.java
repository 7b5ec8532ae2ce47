package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// The contact point changes an activity: a new version takes the place of the one that was seen, which stays in the
/// log.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C15")
class ChangeActivity {

    private final ActivityBook book;

    ChangeActivity(ActivityBook book) {
        this.book = book;
    }

    /// @param typed `activity` (its id), `version` (that was seen), and everything that the new version says
    record Command(Map<String, String> typed) {}

    Outcome change(Command command, Actor actor, LocalDate today) {
        var activity = book.held(command.typed());
        var read = ActivityForm.read(command.typed(), today);
        var reasons = new ArrayList<>(read.reasons());
        if (activity.isCancelled()) {
            reasons.add(ActivityBook.CANCELLED);
        }
        if (!String.valueOf(activity.version()).equals(command.typed().get("version"))) {
            reasons.add(new Bilingual(
                    "Kāds pa to laiku to jau mainīja. Salīdziniet ar to, kas tagad rāda lapā.",
                    "Somebody changed it meanwhile. Compare with what the page shows now."));
        }
        return reasons.isEmpty()
                ? book.write("ChangeActivity", activity.id(), activity.version() + 1, read, actor)
                : new Outcome.Refused(reasons);
    }
}
