package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.law.TypedForm;
import org.springframework.stereotype.Component;

/// What keeping a document has in common on every shelf: what was typed is checked, told to the log and kept.
@Component
class RecordDocument {

    private static final List<String> TEXTS = List.of("kind", "title.lv", "title.en", "day", "event", "link");

    private final DocumentBook book;
    private final JdbcCernDocuments documents;
    private final RecordedEvents events;
    private final CernDoor door;

    RecordDocument(DocumentBook book, JdbcCernDocuments documents, RecordedEvents events, CernDoor door) {
        this.book = book;
        this.documents = documents;
        this.events = events;
        this.door = door;
    }

    /// @param typed `kind`, `title.lv`, `title.en`, `day` (a day, month or year), `event` (the entry of an event; may
    /// be
    ///              empty), `link`, `audience` (`public` or `inside`), `reference`, `source`, `confidence`
    /// @param file  null where none was sent
    record Command(Shelf shelf, Map<String, String> typed, IncomingFiles.Taken file) {}

    Outcome record(String act, Command command, Actor actor, LocalDate today) {
        var file = command.file();
        var typed = CernDocumentForm.read(command.typed(), command.shelf(), file.file() != null, today);
        file.reasons().forEach(reason -> typed.against(reason.lv(), reason.en()));
        var event = event(typed, command.shelf());
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var open = typed.text("audience").equals("public");
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(typed.only(TEXTS));
        TypedProvenance.write(provenance, texts);
        Optional.ofNullable(file.file())
                .ifPresent(kept -> texts.put("file", kept.digest().hex()));
        var id = UUID.randomUUID();
        var entry = book.append(id, act, open, texts, actor);
        documents.add(new CernDocument(
                id,
                entry,
                CernDocumentKind.valueOf(typed.text("kind")),
                new Bilingual(typed.text("title.lv"), typed.text("title.en")),
                KnownDay.parse(typed.text("day")).orElseThrow(),
                provenance,
                event.orElse(null),
                open,
                file.file(),
                file.name(),
                typed.text("link"),
                true,
                null,
                null));
        return new Outcome.Done(id, entry);
    }

    /// The event that was chosen, told to the form where it is none of the Agreement.
    private Optional<Long> event(TypedForm typed, Shelf shelf) {
        var text = typed.text("event");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var found = door.find(Agreement.LATVIA).stream()
                .filter(latvia -> shelf == Shelf.AGREEMENT)
                .flatMap(latvia -> events.of(latvia).stream())
                .map(RecordedEvents.Named::entry)
                .filter(entry -> String.valueOf(entry).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            typed.against("Notikums: izvēlieties no saraksta.", "Event: choose from the list.");
        }
        return found;
    }
}
