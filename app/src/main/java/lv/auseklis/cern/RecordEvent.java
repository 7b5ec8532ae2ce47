package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Records an instrument or event of the relation to CERN with its day and source. What follows from it is computed.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({
    "R1", "R3", "AP1", "AP2", "AIII.2a", "AIII.2b", "AIV.1a", "AIV.1b", "AV.1a", "AV.2a", "AV.2b", "AVI.2a", "C1", "C2",
    "C3", "C6", "C21"
})
class RecordEvent {

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    RecordEvent(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `kind`, `day` (a day, month or year), `note.lv`, `note.en`, `reference`, `source`, `confidence`
    record Command(UUID agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of())
                .fits("note.lv", new Bilingual("Piezīme latviski", "Note in Latvian"))
                .fits("note.en", new Bilingual("Piezīme angliski", "Note in English"));
        TypedProvenance.check(typed);
        var kind = EventKind.find(typed.text("kind")).orElse(null);
        var day = KnownDay.parse(typed.text("day")).orElse(null);
        if (kind == null) {
            typed.against("Notikums: izvēlieties to no saraksta.", "Event: choose it from the list.");
        }
        if (day == null) {
            typed.against(
                    "Diena: rakstiet dienu, mēnesi vai gadu – 2021-04-14, 2020-12 vai 2012.",
                    "Day: write a day, a month or a year – 2021-04-14, 2020-12 or 2012.");
        } else if (kind != null && day.from().isAfter(today) && !kind.isSetAhead()) {
            typed.against("Diena: tā vēl nav pienākusi.", "Day: it is yet to come.");
        }
        if (typed.text("note.lv").isEmpty() != typed.text("note.en").isEmpty()) {
            typed.against("Piezīme: rakstiet to abās valodās.", "Note: write it in both languages.");
        }
        if (kind == null || day == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(typed.only(List.of("kind", "note.lv", "note.en")));
        texts.put("day", day.toString());
        TypedProvenance.write(provenance, texts);
        var entry = book.append(agreement.id(), "RecordEvent", texts, actor);
        agreements.add(
                agreement.id(),
                new AgreementEvent(entry, kind, day, typed.text("note.lv"), typed.text("note.en"), provenance, -1));
        return new Outcome.Done(entry);
    }
}
