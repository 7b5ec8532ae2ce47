package lv.auseklis.cerndocuments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The documents of one shelf for everybody, about a day as known on a day; the forms are for those who keep it.
@RestController
class CernDocumentsPage {

    static final Address DOCUMENTS = Section.CERN.address().then("/dokumenti", "/documents");
    static final int AT_ONCE = 50;

    private static final RuleId RUNS_ON = RuleId.of("AVI.2a");

    private final JdbcCernDocuments documents;
    private final RecordedEvents events;
    private final CernDoor door;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    CernDocumentsPage(
            JdbcCernDocuments documents,
            RecordedEvents events,
            CernDoor door,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.documents = documents;
        this.events = events;
        this.door = door;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param events of the Agreement, by their entries, the earliest first
    /// @param runsOn the rule about older instruments
    /// @param keeps  whether the reader keeps the shelf and looks at today
    /// @param next   the address of the next ones; empty where there are none
    record View(
            Shelf shelf,
            List<CernDocument> documents,
            List<RecordedEvents.Named> events,
            LegalRule runsOn,
            boolean keeps,
            String next,
            Sheet sheet,
            Moment moment) {

        /// The event that a document belongs to, where it stands.
        Optional<RecordedEvents.Named> event(CernDocument document) {
            return events.stream()
                    .filter(one -> Long.valueOf(one.entry()).equals(document.event()))
                    .findFirst();
        }

        /// What the form of a document begins with: what was typed about it.
        String typed(CernDocument document, String act, String name) {
            return sheet.typed()
                            .getOrDefault("document", "")
                            .equals(document.id().toString())
                    ? sheet.typed(act, name)
                    : "";
        }
    }

    static Address address(Shelf shelf) {
        return shelf == Shelf.AGREEMENT ? DOCUMENTS : DOCUMENTS.then("?shelf=" + shelf.name());
    }

    @GetMapping({"/lv/cern/dokumenti", "/en/cern/documents"})
    ResponseEntity<String> documents(@RequestParam Map<String, String> asked, Language language) {
        var moment = Moment.of(asked.get("asOf"), asked.get("knownOn"), LocalDate.now(clock));
        var shelf = Shelf.find(asked.getOrDefault("shelf", "")).orElse(Shelf.AGREEMENT);
        var from = KnownDay.parse(asked.getOrDefault("from", ""))
                .map(KnownDay::from)
                .orElse(null);
        var text = asked.getOrDefault("after", "");
        var after = text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
        var seen = new JdbcCernDocuments.Asked(shelf, moment.asOf(), moment.knownBefore(), shelf.isKept(), from, after);
        return show(HttpStatus.OK, seen, moment, Sheet.EMPTY, language);
    }

    /// The page of the form, with what was typed.
    ResponseEntity<String> refused(HttpStatus status, Shelf shelf, Sheet sheet, Language language) {
        var moment = Moment.of(null, null, LocalDate.now(clock));
        var seen = new JdbcCernDocuments.Asked(
                shelf, moment.asOf(), moment.knownBefore(), shelf.isKept(), null, Long.MAX_VALUE);
        return show(status, seen, moment, sheet, language);
    }

    private ResponseEntity<String> show(
            HttpStatus status, JdbcCernDocuments.Asked asked, Moment moment, Sheet sheet, Language language) {
        var shelf = asked.shelf();
        var found = documents.list(asked, AT_ONCE);
        var parameters = moment.parameters();
        parameters.put("shelf", shelf == Shelf.AGREEMENT ? "" : shelf.name());
        var twin = moment.parameters();
        twin.put("shelf", shelf.name());
        var here = DOCUMENTS.then(Address.query(parameters));
        var next = "";
        if (found.size() == AT_ONCE) {
            parameters.put("from", found.getLast().day().from().toString());
            parameters.put("after", String.valueOf(found.getLast().entry()));
            next = DOCUMENTS.in(language) + Address.query(parameters);
        }
        var words = pages.words(language);
        var page = pages.page(language, here, words.t("cerndocuments.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("cerndocuments.lead"))
                .twin("json", "application/json", "/api/v1/cern/documents" + Address.query(twin));
        var named = door.find(Agreement.LATVIA)
                .map(latvia -> events.of(latvia, moment.knownBefore()))
                .orElse(List.of());
        var view = new View(
                shelf, found, named, rulebook.get(RUNS_ON), shelf.isKept() && !moment.isPast(), next, sheet, moment);
        return pages.show(status, "cerndocuments/index.jte", page, view);
    }
}
