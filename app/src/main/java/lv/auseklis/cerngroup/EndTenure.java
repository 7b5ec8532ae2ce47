package lv.auseklis.cerngroup;

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

/// The contact point records that a membership or a role ended, with the last day as far as it is known.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C4", "C12"})
class EndTenure {

    private final GroupBook book;
    private final JdbcTenures tenures;

    EndTenure(GroupBook book, JdbcTenures tenures) {
        this.book = book;
        this.tenures = tenures;
    }

    /// @param typed `tenure` (its id), `to` (a day, month or year), `reference`, `source`, `confidence`
    record Command(Map<String, String> typed) {}

    Outcome end(Command command, Actor actor, LocalDate today) {
        book.holdMembers();
        var typed = new TypedForm(command.typed(), today, List.of());
        TypedProvenance.check(typed);
        var tenure = Sent.id(typed.text("tenure"))
                .flatMap(tenures::find)
                .filter(Tenure::lasts)
                .orElse(null);
        if (tenure == null) {
            typed.against(
                    "Tāda dalībnieka vai lomas nav, vai tā jau ir beigusies.",
                    "There is no such member or role, or it has ended already.");
        }
        var from = tenure == null ? null : tenure.from();
        var day = TypedFact.ended(typed, from, today).orElse(null);
        if (tenure == null || day == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(Map.of("to", day.toString()));
        TypedProvenance.write(provenance, texts);
        var entry = book.append(tenure.id(), "EndTenure", tenure.place().field(), texts, actor);
        tenures.end(tenure.id(), new SpanEnd(entry, day, provenance));
        return new Outcome.Done(tenure.id(), entry);
    }
}
