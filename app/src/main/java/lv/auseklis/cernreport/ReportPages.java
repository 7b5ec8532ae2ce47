package lv.auseklis.cernreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The annual reports of a State: the report of a year as it stands today, what was issued, and the issuing.
@RestController
class ReportPages {

    private static final Address LATVIA = Section.CERN.address().then("/gada-parskats", "/annual-report");

    private final CernDoor door;
    private final AnnualReports annual;
    private final JdbcReports reports;
    private final ReportIssuing issuing;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Clock clock;

    ReportPages(
            CernDoor door,
            AnnualReports annual,
            JdbcReports reports,
            ReportIssuing issuing,
            Pages pages,
            BaseUrl baseUrl,
            Clock clock) {
        this.door = door;
        this.annual = annual;
        this.reports = reports;
        this.issuing = issuing;
        this.pages = pages;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /// @param years  that a report can be about, the latest first
    /// @param issued the latest year and version first
    /// @param keeps  whether the reader may issue
    /// @param sheet  what was asked for and refused
    record IndexView(
            Agreement agreement,
            Address address,
            List<Integer> years,
            List<IssuedReport> issued,
            boolean keeps,
            Sheet sheet) {}

    /// @param issued about this year, the latest version first
    record ReportView(AnnualReport report, Address address, List<IssuedReport> issued, boolean keeps) {}

    /// Latvia's, or another State's beside its record.
    static Address address(Agreement agreement) {
        return agreement.state().equals(Agreement.LATVIA)
                ? LATVIA
                : Section.CERN
                        .address()
                        .then("/valstis", "/states")
                        .then("/" + agreement.state())
                        .then("/gada-parskats", "/annual-report");
    }

    @GetMapping({"/lv/cern/gada-parskats", "/en/cern/annual-report"})
    ResponseEntity<String> index(Language language) {
        return list(HttpStatus.OK, door.agreement(Agreement.LATVIA), Sheet.EMPTY, language);
    }

    @GetMapping({"/lv/cern/valstis/{state:[A-Z]{2}}/gada-parskats", "/en/cern/states/{state:[A-Z]{2}}/annual-report"})
    ResponseEntity<String> indexOf(@PathVariable String state, Language language) {
        return list(HttpStatus.OK, door.agreement(state), Sheet.EMPTY, language);
    }

    @GetMapping({"/lv/cern/gada-parskats/{year:[0-9]{4}}", "/en/cern/annual-report/{year:[0-9]{4}}"})
    ResponseEntity<String> report(@PathVariable int year, Language language) {
        return show(door.agreement(Agreement.LATVIA), year, language);
    }

    @GetMapping({
        "/lv/cern/valstis/{state:[A-Z]{2}}/gada-parskats/{year:[0-9]{4}}",
        "/en/cern/states/{state:[A-Z]{2}}/annual-report/{year:[0-9]{4}}"
    })
    ResponseEntity<String> reportOf(@PathVariable String state, @PathVariable int year, Language language) {
        return show(door.agreement(state), year, language);
    }

    @PostMapping({"/lv/cern/gada-parskats", "/en/cern/annual-report"})
    ResponseEntity<String> issue(@RequestParam(defaultValue = "") String year, Language language) {
        return issued(Agreement.LATVIA, year, language);
    }

    @PostMapping({"/lv/cern/valstis/{state:[A-Z]{2}}/gada-parskats", "/en/cern/states/{state:[A-Z]{2}}/annual-report"})
    ResponseEntity<String> issueOf(
            @PathVariable String state, @RequestParam(defaultValue = "") String year, Language language) {
        return issued(state, year, language);
    }

    private ResponseEntity<String> issued(String state, String year, Language language) {
        var actor = CernDoor.keeper();
        var agreement = door.agreement(state);
        var outcome = ReportYear.find(year)
                .map(found -> issuing.issue(agreement, found, actor, baseUrl.ofRequest()))
                .orElseGet(() -> new Outcome.Refused(List.of(ReportYear.WANTED)));
        return switch (outcome) {
            case Outcome.Issued(IssuedReport report) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", address(agreement).in(language) + "/" + report.year())
                        .build();
            case Outcome.Refused refused ->
                list(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        agreement,
                        new Sheet("issue", Sent.storable(Map.of("year", year)), refused.reasons()),
                        language);
            case Outcome.Overtaken() -> throw new IllegalStateException("Issuing tries again by itself");
        };
    }

    private ResponseEntity<String> show(Agreement agreement, int year, Language language) {
        var written =
                annual.of(agreement, year, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var report = written.report();
        if (report == null) {
            var sheet = new Sheet("issue", Map.of("year", String.valueOf(year)), written.reasons());
            return list(HttpStatus.UNPROCESSABLE_CONTENT, agreement, sheet, language);
        }
        var words = pages.words(language);
        var title = words.t("cernreport.title-of", agreement.name().in(language), String.valueOf(year));
        var api = "/api/v1/cern/states/" + agreement.state() + "/reports/" + year;
        var page = pages.page(language, address(agreement).then("/" + year), title)
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("cernreport.title"), address(agreement))
                .described(words.t("cernreport.lead"))
                .twin("json", "application/json", api);
        var issued = reports.list(agreement.id()).stream()
                .filter(one -> one.year() == year)
                .toList();
        var view = new ReportView(report, address(agreement), issued, CernDoor.keeps());
        return pages.show("cernreport/report.jte", page, view);
    }

    private ResponseEntity<String> list(HttpStatus status, Agreement agreement, Sheet sheet, Language language) {
        var words = pages.words(language);
        var title = words.t("cernreport.titles", agreement.name().in(language));
        var page = pages.page(language, address(agreement), title)
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("cernreport.lead"))
                .twin("json", "application/json", "/api/v1/cern/states/" + agreement.state() + "/reports");
        var years = annual.yearsOf(agreement, LocalDate.now(clock), clock.instant());
        var view = new IndexView(
                agreement, address(agreement), years, reports.list(agreement.id()), CernDoor.keeps(), sheet);
        return pages.show(status, "cernreport/index.jte", page, view);
    }
}
