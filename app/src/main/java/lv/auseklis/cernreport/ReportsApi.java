package lv.auseklis.cernreport;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Sha256;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Problem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The annual reports of a State for programs, and the files of those that were issued.
@RestController
class ReportsApi {

    private final CernDoor door;
    private final AnnualReports annual;
    private final JdbcReports reports;
    private final ReportIssuing issuing;
    private final Documents documents;
    private final BaseUrl baseUrl;
    private final Clock clock;

    ReportsApi(
            CernDoor door,
            AnnualReports annual,
            JdbcReports reports,
            ReportIssuing issuing,
            Documents documents,
            BaseUrl baseUrl,
            Clock clock) {
        this.door = door;
        this.annual = annual;
        this.reports = reports;
        this.issuing = issuing;
        this.documents = documents;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /// A report that was issued.
    ///
    /// @param digest SHA-256 of the file
    /// @param entry  of the log about the issuing
    /// @param file   where the sealed PDF can be had
    record IssuedReportView(
            String number, int year, int version, LocalDate day, Sha256 digest, long entry, String file) {}

    /// The figures of a report.
    ///
    /// @param day     that the status is about
    /// @param made    the day up to which payments and commitments count
    /// @param sources numbered from 1; `sources` of a line names them
    /// @param issued  about this year, the latest version first
    record AnnualReportView(
            String state,
            int year,
            LocalDate day,
            LocalDate made,
            List<AnnualReport.Part> parts,
            List<AnnualReport.Source> sources,
            List<IssuedReportView> issued) {}

    @GetMapping("/api/v1/cern/states/{state}/reports")
    @Operation(description = "The annual reports that were issued, the latest year and version first.")
    List<IssuedReportView> list(@PathVariable String state) {
        var agreement = door.agreement(state);
        return reports.list(agreement.id()).stream()
                .map(report -> view(agreement, report))
                .toList();
    }

    @GetMapping("/api/v1/cern/states/{state}/reports/{year}")
    @Operation(
            description = "The figures of the annual report about a year as they stand today, each with the numbers of"
                    + " its sources (`marks`).")
    AnnualReportView report(@PathVariable String state, @PathVariable String year) {
        var agreement = door.agreement(state);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = ReportYear.find(year).orElseThrow(() -> Problem.missing(ReportYear.WANTED));
        var written = annual.of(agreement, asked, LocalDate.now(clock), now);
        var report = written.report();
        if (report == null) {
            throw Problem.missing(Draft.joined(written.reasons()));
        }
        var about = report.about();
        return new AnnualReportView(
                agreement.state(),
                about.year(),
                about.day(),
                about.made(),
                report.parts(),
                report.sources(),
                list(state).stream().filter(one -> one.year() == about.year()).toList());
    }

    @PostMapping("/api/v1/cern/states/{state}/reports/{year}")
    @Operation(
            description = "Issues the annual report about a year as a sealed PDF in both languages; again as a new"
                    + " version. With the header Idempotency-Key it is carried out once.")
    IssuedReportView issue(@PathVariable String state, @PathVariable String year) {
        var actor = CernDoor.keeper();
        var agreement = door.agreement(state);
        return switch (issuing.issue(agreement, ReportYear.of(year), actor, baseUrl.ofRequest())) {
            case Outcome.Issued(IssuedReport report) -> view(agreement, report);
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
            case Outcome.Overtaken() -> throw new IllegalStateException("Issuing tries again by itself");
        };
    }

    private static IssuedReportView view(Agreement agreement, IssuedReport report) {
        return new IssuedReportView(
                IssuedReport.number(agreement.state(), report.year(), report.version()),
                report.year(),
                report.version(),
                report.day(),
                report.digest(),
                report.entry(),
                file(agreement, report));
    }

    static String file(Agreement agreement, IssuedReport report) {
        return "/cern/reports/%s-%d-%d.pdf".formatted(agreement.state(), report.year(), report.version());
    }

    @GetMapping("/cern/reports/{state:[A-Z]{2}}-{year:[0-9]{4}}-{version:[0-9]{1,6}}.pdf")
    ResponseEntity<Resource> pdf(@PathVariable String state, @PathVariable int year, @PathVariable int version)
            throws IOException {
        var report = reports.find(door.agreement(state).id(), year, version)
                .orElseThrow(() ->
                        Problem.missing(new Bilingual("Tāds pārskats nav izdots.", "No such report was issued.")));
        var file = documents.find(report.digest()).orElseThrow();
        var name = "cern-%s-%d-%d.pdf".formatted(state, year, version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(documents.openVerified(report.digest())));
    }
}
