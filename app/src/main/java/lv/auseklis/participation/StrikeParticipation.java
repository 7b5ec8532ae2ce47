package lv.auseklis.participation;

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
import lv.auseklis.pages.Moment;

/// Strikes a participation, or the end of one, that was recorded wrongly. It stays to be seen with the reason, and
/// counts no more.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C2", "C7"})
class StrikeParticipation {

    private static final Bilingual REASON = new Bilingual("Iemesls", "Reason");
    private static final Bilingual ARTICLE =
            new Bilingual("(svītrotais paliek redzams)", "(what is struck stays visible)");

    private final ParticipationBook book;
    private final JdbcParticipations participations;

    StrikeParticipation(ParticipationBook book, JdbcParticipations participations) {
        this.book = book;
        this.participations = participations;
    }

    /// @param typed `struck` (the entry of the log that recorded it), `reason`
    record Command(Map<String, String> typed) {}

    Outcome strike(Command command, Actor actor, LocalDate today) {
        book.hold();
        var typed = new TypedForm(command.typed(), today, List.of()).needs("reason", REASON, ARTICLE);
        var struck = TypedFact.struck(typed);
        var all = participations.list(Moment.ALL_KNOWN);
        var about = all.stream()
                .filter(one -> one.stands() && one.hasEntry(struck))
                .findFirst()
                .orElse(null);
        if (about == null) {
            typed.against(
                    "Tāda ieraksta par dalību nav, vai tas jau ir svītrots.",
                    "There is no such record of a participation, or it was struck already.");
        } else if (about.entry() != struck && all.stream().anyMatch(about.withoutEnd()::repeats)) {
            typed.against(
                    "Bez šīm beigām dalība būtu reģistrēta divreiz; vispirms svītrojiet vēlāko.",
                    "Without this end the participation would be recorded twice; strike the later one first.");
        }
        if (about == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var reason = typed.text("reason");
        var texts = Map.of("struck", String.valueOf(struck), "reason", reason);
        var entry = book.append(about.id(), "StrikeParticipation", texts, actor);
        participations.strike(struck, new Participation.Strike(entry, reason));
        return new Outcome.Done(about.id(), entry);
    }
}
