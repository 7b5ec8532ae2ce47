package lv.auseklis.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;

/// The contact point records that a State or its institution takes part in an experiment or project at CERN.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C2", "C7"})
class RecordParticipation {

    private static final Bilingual NAME = new Bilingual("Eksperiments vai projekts", "Experiment or project");
    private static final Bilingual ARTICLE = new Bilingual("(tā to pazīst)", "(it is known by that)");

    private final ParticipationBook book;
    private final JdbcParticipations participations;
    private final CernDoor door;

    RecordParticipation(ParticipationBook book, JdbcParticipations participations, CernDoor door) {
        this.book = book;
        this.participations = participations;
        this.door = door;
    }

    /// @param typed `state` (two letters; empty for Latvia), `kind`, `name`, `institution.lv`, `institution.en`,
    ///              `identifier`, `from` (a day, month or year), `note.lv`, `note.en`, `reference`, `source`,
    ///              `confidence`; institution and day are empty where the source does not name them
    record Command(Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        book.hold();
        var typed = checked(command.typed(), today);
        var identifier = TypedFact.identifier(typed);
        if (!identifier.isEmpty() && typed.text("institution.lv").isEmpty()) {
            typed.against(
                    "Institūcija: pie reģistrācijas numura vai ROR vajadzīgs arī nosaukums.",
                    "Institution: a registration number or ROR needs the name too.");
        }
        var code = typed.text("state");
        var state = door.find(code.isEmpty() ? Agreement.LATVIA : code).orElse(null);
        if (state == null) {
            typed.against(
                    "Valsts: par tās attiecībām ar CERN nekas nav reģistrēts.",
                    "State: nothing is recorded of its relation to CERN.");
        }
        var kind = Participation.Kind.find(typed.text("kind")).orElse(null);
        if (kind == null) {
            typed.against("Veids: izvēlieties no saraksta.", "Kind: choose from the list.");
        }
        if (state == null || kind == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        return keep(participation(typed, state, kind, identifier, today), actor);
    }

    private Outcome keep(Participation one, Actor actor) {
        if (participations.list(Moment.ALL_KNOWN).stream().anyMatch(one::repeats)) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Šī dalība par to pašu laiku jau ir reģistrēta.",
                    "This participation is recorded already for the same time.")));
        }
        var entry = book.append(one.id(), "RecordParticipation", texts(one), actor);
        participations.add(one.withEntry(entry));
        return new Outcome.Done(one.id(), entry);
    }

    private static TypedForm checked(Map<String, String> sent, LocalDate today) {
        var typed = new TypedForm(sent, today, List.of())
                .needs("name", NAME, ARTICLE)
                .fits("institution.lv", new Bilingual("Institūcija latviski", "Institution in Latvian"))
                .fits("institution.en", new Bilingual("Institūcija angliski", "Institution in English"))
                .fits("note.lv", new Bilingual("Piezīme latviski", "Note in Latvian"))
                .fits("note.en", new Bilingual("Piezīme angliski", "Note in English"));
        TypedProvenance.check(typed);
        if (typed.text("institution.lv").isEmpty()
                != typed.text("institution.en").isEmpty()) {
            typed.against(
                    "Institūcija: rakstiet tās nosaukumu abās valodās.",
                    "Institution: write its name in both languages.");
        }
        if (typed.text("note.lv").isEmpty() != typed.text("note.en").isEmpty()) {
            typed.against("Piezīme: rakstiet to abās valodās.", "Note: write it in both languages.");
        }
        if (!typed.text("from").isEmpty()) {
            TypedFact.begun(typed, "from", new Bilingual("Kopš", "Since"), today);
        }
        return typed;
    }

    private static Participation participation(
            TypedForm typed, Agreement state, Participation.Kind kind, String identifier, LocalDate today) {
        return new Participation(
                UUID.randomUUID(),
                -1,
                today,
                state,
                kind,
                typed.text("name"),
                both(typed, "institution"),
                identifier,
                both(typed, "note"),
                KnownDay.parse(typed.text("from")).orElse(null),
                TypedProvenance.of(typed),
                null,
                null);
    }

    /// What was typed in both languages; null where nothing was.
    private static @Nullable Bilingual both(TypedForm typed, String name) {
        var lv = typed.text(name + ".lv");
        return lv.isEmpty() ? null : new Bilingual(lv, typed.text(name + ".en"));
    }

    private static void write(Map<String, String> texts, String name, @Nullable Bilingual text) {
        if (text != null) {
            texts.put(name + ".lv", text.lv());
            texts.put(name + ".en", text.en());
        }
    }

    /// By the names of the boxes.
    private static Map<String, String> texts(Participation one) {
        var texts = new TreeMap<String, String>();
        texts.put("state", one.state().state());
        texts.put("kind", one.kind().name());
        texts.put("name", one.name());
        write(texts, "institution", one.institution());
        texts.put("identifier", one.identifier());
        write(texts, "note", one.note());
        if (one.from() != null) {
            texts.put("from", one.from().toString());
        }
        TypedProvenance.write(one.provenance(), texts);
        return texts;
    }
}
