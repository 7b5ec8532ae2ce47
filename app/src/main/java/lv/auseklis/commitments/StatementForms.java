package lv.auseklis.commitments;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.documents.Sha256;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A statement is sent, read and shown with everything that is wrong in it; then it is imported, or not.
@RestController
class StatementForms {

    private final CernDoor door;
    private final Statements statements;
    private final ImportCheck check;
    private final ImportStatement load;
    private final JdbcStatements table;
    private final CommitmentsPages pages;
    private final Clock clock;

    StatementForms(
            CernDoor door,
            Statements statements,
            ImportCheck check,
            ImportStatement load,
            JdbcStatements table,
            CommitmentsPages pages,
            Clock clock) {
        this.door = door;
        this.statements = statements;
        this.check = check;
        this.load = load;
        this.table = table;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping({"/lv/cern/saistibas/parskats", "/en/cern/commitments/statement"})
    ResponseEntity<String> read(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        CernDoor.keeper();
        var agreement = door.agreement(Agreement.LATVIA);
        var sent = statements.take(year, asOf, file);
        var reasons = new ArrayList<>(sent.reasons());
        if (reasons.isEmpty() && sent.file() != null && sent.asOf() != null) {
            var digest = sent.file().digest();
            var checked = check.check(agreement, sent.year(), sent.asOf(), digest, today());
            if (checked.reasons().isEmpty()) {
                var before = table.findInForce(agreement.id(), sent.year()).orElse(null);
                var held = before == null ? Map.<Category, BigDecimal>of() : table.counted(before, today());
                return pages.preview(
                        new CommitmentsPages.PreviewView(
                                sent.year(), sent.asOf(), digest, sent.name(), checked, held, before),
                        language);
            }
            reasons.addAll(checked.reasons());
        }
        return refused(reasons, year, asOf, language);
    }

    @PostMapping({"/lv/cern/saistibas/imports", "/en/cern/commitments/import"})
    ResponseEntity<String> load(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String name,
            Language language) {
        var actor = CernDoor.keeper();
        var digest = Sha256.parse(file);
        var day = Day.find(asOf);
        if (digest.isEmpty()
                || day.isEmpty()
                || !year.matches("20[1-9][0-9]")
                || !Sent.unfit(name, 120).isEmpty()) {
            throw Problem.unreadable(new Bilingual(
                    "Pārskats vispirms jānosūta un jāpārbauda.", "The statement is sent and checked first."));
        }
        var command = new ImportStatement.Command(
                door.agreement(Agreement.LATVIA), Integer.parseInt(year), day.get(), digest.get(), name);
        return switch (load.load(command, actor, today())) {
            case Outcome.Refused refused -> refused(refused.reasons(), year, asOf, language);
            case Outcome.Imported imported ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(
                                "Location",
                                CommitmentsPages.address(imported.statement()).in(language))
                        .build();
        };
    }

    private ResponseEntity<String> refused(List<Bilingual> reasons, String year, String asOf, Language language) {
        var large = reasons.contains(StatementUploads.TOO_LARGE);
        return pages.show(
                large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                Moment.of(null, null, today()),
                "",
                new Sheet("statement", Map.of("year", year, "asOf", asOf), reasons),
                language);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
