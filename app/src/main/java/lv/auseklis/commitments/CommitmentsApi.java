package lv.auseklis.commitments;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The ceiling for programs, and the import of statements.
@RestController
class CommitmentsApi {

    private static final String HEAD =
            "year,payable_chf,estimate,purchasing_chf,personnel_chf,percent,level,underused,as_of,"
                    + "forecast_low_chf,forecast_high_chf\r\n";

    private final CernDoor door;
    private final Ceiling ceiling;
    private final Statements statements;
    private final ImportStatement load;
    private final Rulebook rulebook;
    private final Clock clock;

    CommitmentsApi(
            CernDoor door,
            Ceiling ceiling,
            Statements statements,
            ImportStatement load,
            Rulebook rulebook,
            Clock clock) {
        this.door = door;
        this.ceiling = ceiling;
        this.statements = statements;
        this.load = load;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// @param entry the index of the entry in the log
    /// @param sheet       of the workbook that was read; empty where the file is none
    /// @param otherSheets that were not read
    record ImportedView(
            long entry, int year, LocalDate asOf, int lines, String sha256, String sheet, List<String> otherSheets) {}

    @GetMapping("/api/v1/cern/states/{state}/commitments")
    @Operation(
            description = "The commitments of each year against the contribution payable for it (Annex), about a day"
                    + " (`asOf`) as known on a day (`knownOn`). Amounts in Swiss francs. The year of the day has a"
                    + " forecast: what counts already, with the range that open tenders and vacancies add.")
    List<UseView> commitments(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return uses(state, asOf, knownOn).stream()
                .map(use -> UseView.of(use, rulebook))
                .toList();
    }

    private List<YearUse> uses(String state, @Nullable String asOf, @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return ceiling.of(door.agreement(state), moment.asOf(), moment.knownBefore());
    }

    @PostMapping(path = "/api/v1/cern/states/{state}/statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            description = "Imports a statement of the CERN services, whole or not at all: the parts `file` (XLSX,"
                    + " or CSV in UTF-8), `year`, `asOf`. Every fault is told with its line. With the header Idempotency-Key it"
                    + " is carried out once.")
    ImportedView load(
            @PathVariable String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asOf,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        var actor = CernDoor.keeper();
        var agreement = door.agreement(state);
        var sent = statements.take(year, asOf, file);
        if (sent.file() == null || sent.asOf() == null || !sent.reasons().isEmpty()) {
            throw Problem.refused(sent.reasons());
        }
        var command = new ImportStatement.Command(
                agreement, sent.year(), sent.asOf(), sent.file().digest(), sent.name());
        return switch (load.load(command, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
            case Outcome.Imported(Statement imported, Sheets sheets) ->
                new ImportedView(
                        imported.entry(),
                        imported.year(),
                        imported.asOf(),
                        imported.lines(),
                        imported.file().hex(),
                        sheets.read(),
                        sheets.others());
        };
    }

    @GetMapping("/cern/commitments.csv")
    ResponseEntity<String> table(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = new StringBuilder(HEAD);
        uses(Agreement.LATVIA, asOf, knownOn).forEach(use -> rows.append(row(UseView.of(use, rulebook))));
        return CsvTable.answer("cern-commitments.csv", rows.toString());
    }

    private static String row(UseView use) {
        var forecast = use.forecast();
        return CsvTable.line(
                use.year(),
                use.payable(),
                use.estimate(),
                use.purchasing(),
                use.personnel(),
                use.percent(),
                use.level(),
                use.underused(),
                use.asOf(),
                forecast == null ? null : forecast.low(),
                forecast == null ? null : forecast.high());
    }
}
