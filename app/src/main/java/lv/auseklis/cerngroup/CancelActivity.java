package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// The contact point cancels an activity, with the reason in both languages. It stays to be seen, marked, so that those
/// who noted it learn of it.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C15")
class CancelActivity {

    private static final Bilingual ARTICLE = new Bilingual("(to rāda lapā)", "(the page shows it)");

    private final ActivityBook book;

    CancelActivity(ActivityBook book) {
        this.book = book;
    }

    /// @param typed `activity` (its id), `reason.lv`, `reason.en`
    record Command(Map<String, String> typed) {}

    Outcome cancel(Command command, Actor actor, LocalDate today) {
        var activity = book.held(command.typed());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsBoth("reason", new Bilingual("Iemesls", "Reason"), ARTICLE);
        if (activity.isCancelled()) {
            typed.against(ActivityBook.CANCELLED.lv(), ActivityBook.CANCELLED.en());
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        return book.cancel(activity.id(), new Bilingual(typed.text("reason.lv"), typed.text("reason.en")), actor);
    }
}
