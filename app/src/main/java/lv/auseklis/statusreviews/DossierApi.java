package lv.auseklis.statusreviews;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The template and the file of a review for programs.
@RestController
class DossierApi {

    static final Bilingual OVERTAKEN = new Bilingual(
            "Kāds šo punktu tikmēr ir saglabājis; nekas nav pārrakstīts. Salīdziniet abus tekstus un saglabājiet vēlreiz.",
            "Somebody has saved this item meanwhile; nothing was overwritten. Compare both texts and save again.");

    private final CernDoor door;
    private final TemplateActs template;
    private final WriteItem write;
    private final AttachFile attach;
    private final DossierFiles files;
    private final DossierPages pages;
    private final ReviewDossiers dossiers;
    private final JdbcReviewDossiers table;
    private final Rulebook rulebook;
    private final Clock clock;

    DossierApi(
            CernDoor door,
            TemplateActs template,
            WriteItem write,
            AttachFile attach,
            DossierFiles files,
            DossierPages pages,
            ReviewDossiers dossiers,
            JdbcReviewDossiers table,
            Rulebook rulebook,
            Clock clock) {
        this.door = door;
        this.template = template;
        this.write = write;
        this.attach = attach;
        this.files = files;
        this.pages = pages;
        this.dossiers = dossiers;
        this.table = table;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// @param verified whether the source was read in an official document
    record TemplateItemView(UUID item, int position, Bilingual title, String source, boolean verified, long entry) {

        static TemplateItemView of(TemplateItem item) {
            return new TemplateItemView(
                    item.item(), item.position(), item.title(), item.source(), item.verified(), item.entry());
        }
    }

    record AttachedView(long entry, String name, String sha256, long bytes) {}

    /// @param version 0 where nothing was written
    record DossierItemView(
            TemplateItemView item,
            int version,
            @Nullable Bilingual text,
            String responsible,
            ItemText.@Nullable State state,
            List<AttachedView> attached) {

        static DossierItemView of(Dossier.Part part) {
            var text = part.text();
            return new DossierItemView(
                    TemplateItemView.of(part.item()),
                    part.version(),
                    text == null ? null : new Bilingual(text.lv(), text.en()),
                    text == null ? "" : text.responsible(),
                    text == null ? null : text.state(),
                    part.attached().stream()
                            .map(one -> new AttachedView(
                                    one.entry(),
                                    one.name(),
                                    one.file().digest().hex(),
                                    one.file().size()))
                            .toList());
        }
    }

    record DossierFileView(UUID review, boolean given, FindingView complete, List<DossierItemView> items) {}

    @GetMapping("/api/v1/cern/states/{state}/review-items")
    @Operation(description = "What belongs into the file of a review (Article III.3), each item with its source.")
    List<TemplateItemView> items(@PathVariable String state) {
        return table.listItems(door.agreement(state).id(), Long.MAX_VALUE).stream()
                .map(TemplateItemView::of)
                .toList();
    }

    @PostMapping("/api/v1/cern/states/{state}/review-items/{act}")
    @Operation(
            description = "`start` with the items that public sources name, `keep` (`item` where it is changed,"
                    + " `position`, `title.lv`, `title.en`, `source`, `verified`), `retire` (`item`). With the header"
                    + " Idempotency-Key it is carried out once.")
    ReviewsApi.ReviewStepView act(
            @PathVariable String state, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return ReviewsApi.told(
                template.act(act, door.agreement(state), Sent.storable(body), actor, LocalDate.now(clock)));
    }

    @GetMapping("/api/v1/cern/reviews/{review}/dossier")
    @Operation(description = "The file of a review with its items and what is still missing; for those who keep it.")
    DossierFileView dossier(@PathVariable String review) {
        CernDoor.keeper();
        var dossier = pages.found(review);
        var complete = dossiers.ask(dossier, LocalDate.now(clock));
        return new DossierFileView(
                dossier.review().id(),
                dossier.given(),
                FindingView.of(complete.finding(), rulebook),
                dossier.parts().stream().map(DossierItemView::of).toList());
    }

    @PostMapping("/api/v1/cern/reviews/{review}/dossier/{item}")
    @Operation(
            description =
                    "Saves an item as its next version: `version` (the one that was read, 0 for none), `text.lv`,"
                            + " `text.en`, `responsible`, `state` (`DRAFT`, `READY`, `NOT_NEEDED`). Answers 409 where somebody"
                            + " saved meanwhile; nothing is overwritten. With the header Idempotency-Key it is carried out once.")
    ReviewsApi.ReviewStepView write(
            @PathVariable String review, @PathVariable String item, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        var dossier = pages.found(review);
        var part = DossierPages.part(dossier, item);
        var command = new WriteItem.Command(dossier.review().id(), part.item().item(), Sent.storable(body));
        return ReviewsApi.told(write.write(command, actor, LocalDate.now(clock)));
    }

    @PostMapping(
            path = "/api/v1/cern/reviews/{review}/dossier/{item}/files",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(description = "Attaches a file to an item: the part `file`.")
    ReviewsApi.ReviewStepView attach(
            @PathVariable String review,
            @PathVariable String item,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        var actor = CernDoor.keeper();
        var dossier = pages.found(review);
        var part = DossierPages.part(dossier, item);
        var taken = files.take(file);
        if (taken.file() == null) {
            throw Problem.refused(taken.reasons());
        }
        return ReviewsApi.told(attach.attach(
                new AttachFile.Command(dossier.review().id(), part.item().item(), taken.file(), taken.name()), actor));
    }

    static Problem overtaken(ItemText stands) {
        return new Problem(
                        HttpStatus.CONFLICT,
                        "overtaken",
                        new Bilingual("Punkts mainījies", "The item has changed"),
                        OVERTAKEN,
                        List.of())
                .with(Map.of(
                        "stands",
                        Map.of(
                                "version",
                                stands.version(),
                                "text",
                                new Bilingual(stands.lv(), stands.en()),
                                "state",
                                stands.state())));
    }
}
