package lv.auseklis.registration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What the page of documents sends: attach, remove, open to everybody, close.
@RestController
class DocumentForms {

    private static final int LONGEST = 200;

    private final ApplicationPage applications;
    private final DocumentsPage page;
    private final Attachments attachments;
    private final OpenDocument open;
    private final CloseDocument close;
    private final Clock clock;

    DocumentForms(
            ApplicationPage applications,
            DocumentsPage page,
            Attachments attachments,
            OpenDocument open,
            CloseDocument close,
            Clock clock) {
        this.applications = applications;
        this.page = page;
        this.attachments = attachments;
        this.open = open;
        this.close = close;
        this.clock = clock;
    }

    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti",
        "/en/applications/{application:[0-9a-f-]{36}}/documents"
    })
    ResponseEntity<String> attach(
            @PathVariable String application,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        var refused = new ArrayList<Bilingual>();
        var about = about(typed, refused);
        if (about != null) {
            try (var content = file == null ? new ByteArrayInputStream(new byte[0]) : file.getInputStream()) {
                attachments
                        .attach(found.id(), about, new Attachments.Upload(name(file), content), actor)
                        .ifPresent(refused::add);
            }
        }
        if (refused.isEmpty()) {
            return to(language, application);
        }
        var large = refused.contains(AttachmentTexts.tooLarge(attachments.mostMegabytes()));
        return page.show(
                large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                found,
                refused,
                typed,
                actor,
                language);
    }

    /// Where no file was chosen, browsers send an empty one without a name.
    private static String name(@Nullable MultipartFile file) {
        var name = file == null || file.isEmpty() ? "empty.pdf" : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}/nonemt",
        "/en/applications/{application:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}/remove"
    })
    ResponseEntity<String> remove(@PathVariable String application, @PathVariable String document, Language language) {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        var removed = attachments.remove(
                found.id(), page.found(found, document, actor).id(), actor);
        return removed
                ? to(language, application)
                : page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        found,
                        List.of(new Bilingual(
                                "Dokuments ir iesniegts un paliek reģistrācijas lietā (29. panta otrā daļa).",
                                "The document was filed and stays in the registration file (Section 29(2)).")),
                        Map.of(),
                        actor,
                        language);
    }

    /// @param act `open` or `close`
    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}/pieejamiba",
        "/en/applications/{application:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}/access"
    })
    ResponseEntity<String> view(
            @PathVariable String application,
            @PathVariable String document,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reasons,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = applications.found(application, actor);
        var id = page.found(found, document, actor).id();
        var reason = Sent.storable(reasons);
        var outcome = switch (act) {
            case "open" -> open.open(new OpenDocument.Command(id, reason), actor, today());
            case "close" -> close.close(new CloseDocument.Command(id, reason), actor, today());
            default -> throw Problem.unknownAct();
        };
        return outcome instanceof Refused(List<Bilingual> refused)
                ? page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        found,
                        refused,
                        Map.of("reasons." + id, reasons),
                        actor,
                        language)
                : to(language, application);
    }

    /// Null if something typed is wrong; why is added to `refused`.
    private FiledDocument.@Nullable About about(Map<String, String> typed, List<Bilingual> refused) {
        var kind = DocumentKind.find(typed.getOrDefault("kind", ""));
        var issued = Day.find(typed.getOrDefault("issued", ""));
        var title = Sent.storable(typed.getOrDefault("title", "")).strip();
        if (kind.isEmpty()) {
            refused.add(new Bilingual("Izvēlieties dokumenta veidu.", "Choose the kind of document."));
        }
        if (issued.isEmpty()) {
            refused.add(new Bilingual(
                    "Norādiet dokumenta izdošanas dienu; tai jābūt kalendārā.",
                    "Give the day on which the document was issued; it must exist in the calendar."));
        }
        if (issued.filter(day -> day.isAfter(today())).isPresent()) {
            refused.add(new Bilingual("Izdošanas diena vēl nav pienākusi.", "The day of issue is yet to come."));
        }
        if (title.length() > LONGEST) {
            refused.add(new Bilingual(
                    "Apraksts ir par garu: līdz " + LONGEST + " zīmēm.",
                    "The description is too long: up to " + LONGEST + " characters."));
        }
        if (title.codePoints().anyMatch(ApplicationForm::isUnfit)) {
            refused.add(new Bilingual(
                    "Aprakstā ir neredzamas vai virzienu mainošas zīmes; rakstiet bez tām.",
                    "The description has invisible characters or such that change the direction; write it without"
                            + " them."));
        }
        if (!refused.isEmpty()) {
            return null;
        }
        var abroad = typed.containsKey("abroad")
                ? new FiledDocument.Abroad(typed.containsKey("legalised"), typed.containsKey("translated"))
                : null;
        var copy = typed.getOrDefault("form", "").equals("copy");
        return new FiledDocument.About(kind.orElseThrow(), title, issued.orElseThrow(), copy, abroad);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<String> to(Language language, String application) {
        var address = ApplicationsPage.ADDRESS.then("/" + application).then("/dokumenti", "/documents");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }
}
