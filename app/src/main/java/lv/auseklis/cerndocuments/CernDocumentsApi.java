package lv.auseklis.cerndocuments;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.Provenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Documents of the status and of the group for programs, and the acts about them.
@RestController
class CernDocumentsApi {

    private static final Bilingual FROM = new Bilingual(
            "from: vajadzīga diena, mēnesis vai gads – 2021-04-14, 2020-12 vai 2012.",
            "from: a day, a month or a year is needed – 2021-04-14, 2020-12 or 2012.");

    private final JdbcCernDocuments documents;
    private final DocumentActs acts;
    private final IncomingFiles files;
    private final Clock clock;

    CernDocumentsApi(JdbcCernDocuments documents, DocumentActs acts, IncomingFiles files, Clock clock) {
        this.documents = documents;
        this.acts = acts;
        this.files = files;
        this.clock = clock;
    }

    /// @param day       a day, month or year
    /// @param event     the entry of the event that it belongs to; null for none
    /// @param link      where it is published; empty without one, and once it was withdrawn
    /// @param sha256    of the file; null without one, and once it was withdrawn
    /// @param runs      of a protocol or addendum: whether it runs on the day asked about; null of others
    /// @param endedHow  why it no longer runs; null while it does
    /// @param withdrawn why it was withdrawn; null while it stands
    record CernDocumentView(
            UUID id,
            long entry,
            Shelf shelf,
            CernDocumentKind kind,
            Bilingual title,
            String day,
            Provenance provenance,
            @Nullable Long event,
            boolean open,
            String link,
            @Nullable String sha256,
            @Nullable Boolean runs,
            CernDocument.@Nullable How endedHow,
            @Nullable String endedOn,
            @Nullable Bilingual withdrawn) {

        /// @param on the day about which it is said whether a protocol runs
        static CernDocumentView of(CernDocument document, LocalDate on) {
            var file = document.file();
            var ended = document.ended();
            var withdrawn = document.withdrawn();
            return new CernDocumentView(
                    document.id(),
                    document.entry(),
                    document.kind().shelf(),
                    document.kind(),
                    document.title(),
                    document.day().toString(),
                    document.provenance(),
                    document.event(),
                    document.open(),
                    document.given() ? document.link() : "",
                    file == null || !document.given() ? null : file.digest().hex(),
                    document.kind().shelf() == Shelf.OLDER ? document.runs(on) : null,
                    ended == null ? null : ended.how(),
                    ended == null ? null : ended.day().toString(),
                    withdrawn == null ? null : withdrawn.reason());
        }
    }

    /// @param entry the index of the entry in the log
    record DocumentDoneView(UUID document, long entry) {}

    @GetMapping("/api/v1/cern/documents")
    @Operation(
            description = "Documents of a `shelf` (`AGREEMENT`, `OLDER`, `GROUP`), the latest day first, 50 at once,"
                    + " about a day (`asOf`) as known on a day (`knownOn`). `from` and `after` = the `day` and the"
                    + " `entry` of the last one seen.")
    List<CernDocumentView> list(
            @RequestParam(defaultValue = "AGREEMENT") String shelf,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "9223372036854775807") long after) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var of = Shelf.find(shelf).orElse(Shelf.AGREEMENT);
        var asked = new JdbcCernDocuments.Asked(
                of, moment.asOf(), moment.knownBefore(), of.isKept(), from == null ? null : day(from), after);
        return documents.list(asked, CernDocumentsPage.AT_ONCE).stream()
                .map(document -> CernDocumentView.of(document, moment.asOf()))
                .toList();
    }

    /// @throws Problem 400 where it is no day, month or year
    private static LocalDate day(String from) {
        return KnownDay.parse(from).map(KnownDay::from).orElseThrow(() -> Problem.unreadable(FROM));
    }

    @PostMapping("/api/v1/cern/documents")
    @Operation(
            description =
                    "Keeps a document: `shelf`, `kind`, `title.lv`, `title.en`, `day`, `event`, `link`, `audience`"
                            + " (`public` or `inside`), `reference`, `source`, `confidence`, and the `file`. With the header"
                            + " Idempotency-Key it is carried out once.")
    DocumentDoneView keep(
            @RequestParam Map<String, String> sent, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var shelf = Shelf.find(sent.getOrDefault("shelf", "")).orElse(Shelf.AGREEMENT);
        var actor = DocumentActs.keeper(shelf);
        var taken = files.take(file, DocumentUploads.MEGABYTES, DocumentUploads.TOO_LARGE);
        return told(acts.keep(shelf, Sent.storable(sent), taken, actor, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/cern/documents/{document}/{act}")
    @Operation(
            description = "`end` (of a protocol or addendum: `how` = `CARRIED_OUT` or `AGREED`, `to`) or `withdraw`"
                    + " (`reason.lv`, `reason.en`). With the header Idempotency-Key it is carried out once.")
    DocumentDoneView act(
            @PathVariable String document, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var shelf = CernDocumentForms.shelf(document, documents);
        var actor = DocumentActs.keeper(shelf);
        return told(acts.act(act, shelf, document, Sent.storable(body), actor, LocalDate.now(clock)));
    }

    private static DocumentDoneView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new DocumentDoneView(done.document(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
