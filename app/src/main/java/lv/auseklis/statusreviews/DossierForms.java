package lv.auseklis.statusreviews;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The template and the file of a review, and what their forms send. What is refused or overtaken comes back with what
/// was typed.
@RestController
class DossierForms {

    private final CernDoor door;
    private final TemplateActs template;
    private final WriteItem write;
    private final AttachFile attach;
    private final TakeOffFile takeOff;
    private final DossierFiles files;
    private final DossierPages pages;
    private final Clock clock;

    DossierForms(
            CernDoor door,
            TemplateActs template,
            WriteItem write,
            AttachFile attach,
            TakeOffFile takeOff,
            DossierFiles files,
            DossierPages pages,
            Clock clock) {
        this.door = door;
        this.template = template;
        this.write = write;
        this.attach = attach;
        this.takeOff = takeOff;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/lv/cern/parskatisana/veidne", "/en/cern/reviews/template"})
    ResponseEntity<String> template(Language language) {
        return pages.template(HttpStatus.OK, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/parskatisana/veidne/darbiba", "/en/cern/reviews/template/act"})
    ResponseEntity<String> template(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = CernDoor.keeper();
        var typed = Sent.storable(sent);
        var outcome = template.act(act, door.agreement(Agreement.LATVIA), typed, actor, LocalDate.now(clock));
        return outcome instanceof Outcome.Refused refused
                ? pages.template(HttpStatus.UNPROCESSABLE_CONTENT, new Sheet(act, typed, refused.reasons()), language)
                : to(DossierPages.TEMPLATE, language);
    }

    @GetMapping({"/lv/cern/parskatisana/{review:[0-9a-f-]{36}}/lieta", "/en/cern/reviews/{review:[0-9a-f-]{36}}/dossier"
    })
    ResponseEntity<String> dossier(@PathVariable String review, Language language) {
        return pages.dossier(review, language);
    }

    @GetMapping({
        "/lv/cern/parskatisana/{review:[0-9a-f-]{36}}/lieta/{item:[0-9a-f-]{36}}",
        "/en/cern/reviews/{review:[0-9a-f-]{36}}/dossier/{item:[0-9a-f-]{36}}"
    })
    ResponseEntity<String> item(@PathVariable String review, @PathVariable String item, Language language) {
        return pages.item(HttpStatus.OK, review, item, Sheet.EMPTY, null, language);
    }

    @PostMapping({
        "/lv/cern/parskatisana/{review:[0-9a-f-]{36}}/lieta/{item:[0-9a-f-]{36}}",
        "/en/cern/reviews/{review:[0-9a-f-]{36}}/dossier/{item:[0-9a-f-]{36}}"
    })
    ResponseEntity<String> act(
            @PathVariable String review,
            @PathVariable String item,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var actor = CernDoor.keeper();
        var typed = Sent.storable(sent);
        var dossier = pages.found(review);
        var part = DossierPages.part(dossier, item);
        var id = dossier.review().id();
        var outcome = switch (act) {
            case "save" ->
                write.write(new WriteItem.Command(id, part.item().item(), typed), actor, LocalDate.now(clock));
            case "take-off" ->
                takeOff.takeOff(
                        new TakeOffFile.Command(id, part.item().item(), typed.getOrDefault("attached", "")), actor);
            default -> throw Problem.unknownAct();
        };
        return switch (outcome) {
            case Outcome.Refused refused -> refused(review, item, new Sheet(act, typed, refused.reasons()), language);
            case Outcome.Overtaken overtaken ->
                pages.item(
                        HttpStatus.CONFLICT,
                        review,
                        item,
                        new Sheet(act, typed, List.of(DossierApi.OVERTAKEN)),
                        overtaken.stands(),
                        language);
            case Outcome.Done done ->
                to(
                        act.equals("save")
                                ? DossierPages.address(dossier.review())
                                : DossierPages.address(dossier.review(), part),
                        language);
        };
    }

    @PostMapping({
        "/lv/cern/parskatisana/{review:[0-9a-f-]{36}}/lieta/{item:[0-9a-f-]{36}}/datnes",
        "/en/cern/reviews/{review:[0-9a-f-]{36}}/dossier/{item:[0-9a-f-]{36}}/files"
    })
    ResponseEntity<String> attach(
            @PathVariable String review,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        var actor = CernDoor.keeper();
        var dossier = pages.found(review);
        var part = DossierPages.part(dossier, item);
        var taken = files.take(file);
        if (taken.file() == null) {
            return refused(review, item, new Sheet("attach", Map.of(), taken.reasons()), language);
        }
        var command = new AttachFile.Command(dossier.review().id(), part.item().item(), taken.file(), taken.name());
        return attach.attach(command, actor) instanceof Outcome.Refused refused
                ? refused(review, item, new Sheet("attach", Map.of(), refused.reasons()), language)
                : to(DossierPages.address(dossier.review(), part), language);
    }

    private ResponseEntity<String> refused(String review, String item, Sheet sheet, Language language) {
        List<Bilingual> reasons = sheet.refused();
        var status = reasons.contains(DossierUploads.TOO_LARGE)
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.item(status, review, item, sheet, null, language);
    }

    private static ResponseEntity<String> to(Address address, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }
}
