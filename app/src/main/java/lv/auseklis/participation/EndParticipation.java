package lv.auseklis.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.SpanEnd;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Sent;

/// The contact point records that a participation ended, with the last day as far as it is known.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C2", "C7"})
class EndParticipation {

    private final ParticipationBook book;
    private final JdbcParticipations participations;

    EndParticipation(ParticipationBook book, JdbcParticipations participations) {
        this.book = book;
        this.participations = participations;
    }

    /// @param typed `participation` (its id), `to` (a day, month or year), `reference`, `source`, `confidence`
    record Command(Map<String, String> typed) {}

    Outcome end(Command command, Actor actor, LocalDate today) {
        book.hold();
        var typed = new TypedForm(command.typed(), today, List.of());
        TypedProvenance.check(typed);
        var one = Sent.id(typed.text("participation"))
                .flatMap(participations::find)
                .filter(Participation::lasts)
                .orElse(null);
        if (one == null) {
            typed.against(
                    "Dalība: tādas nav, vai tā jau ir beigusies.",
                    "Participation: there is none such, or it has ended already.");
        }
        var from = one == null ? null : one.from();
        var day = TypedFact.ended(typed, from, today).orElse(null);
        if (one == null || day == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(Map.of("to", day.toString()));
        TypedProvenance.write(provenance, texts);
        var entry = book.append(one.id(), "EndParticipation", texts, actor);
        participations.end(one.id(), new SpanEnd(entry, day, provenance));
        return new Outcome.Done(one.id(), entry);
    }
}
