package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Strikes a membership, a role or the end of one that was recorded wrongly. It stays to be seen, marked, and counts no
/// more.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C12")
class StrikeTenure {

    private static final Bilingual REASON = new Bilingual("Iemesls", "Reason");
    private static final Bilingual ARTICLE =
            new Bilingual("(svītrotais paliek redzams)", "(what is struck stays visible)");

    private final GroupBook book;
    private final JdbcTenures tenures;

    StrikeTenure(GroupBook book, JdbcTenures tenures) {
        this.book = book;
        this.tenures = tenures;
    }

    /// @param typed `struck` (the entry of the log that recorded it), `reason`
    record Command(Map<String, String> typed) {}

    Outcome strike(Command command, Actor actor, LocalDate today) {
        book.holdMembers();
        var typed = new TypedForm(command.typed(), today, List.of()).needs("reason", REASON, ARTICLE);
        var struck = TypedFact.struck(typed);
        var about = tenures.findStanding(struck).orElse(null);
        if (about == null) {
            typed.against(
                    "Tāda ieraksta par grupu nav, vai tas jau ir svītrots.",
                    "There is no such record about the group, or it was struck already.");
        }
        if (about == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of("struck", String.valueOf(struck), "reason", typed.text("reason"));
        var entry = book.append(about, "StrikeTenure", "member", texts, actor);
        tenures.strike(struck, entry, typed.text("reason"));
        return new Outcome.Done(about, entry);
    }
}
