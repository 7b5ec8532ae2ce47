package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.documents.Sha256;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How Latvia's firms and people use the contribution: the ceiling by year for everybody, the statements for those who
/// keep the record.
@RestController
class CommitmentsPages {

    static final Address COMMITMENTS = Section.CERN.address().then("/saistibas", "/commitments");

    private static final int MOST_DIFFERENCES = 100;

    private final CernDoor door;
    private final Ceiling ceiling;
    private final JdbcStatements statements;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    CommitmentsPages(
            CernDoor door, Ceiling ceiling, JdbcStatements statements, Rulebook rulebook, Pages pages, Clock clock) {
        this.door = door;
        this.ceiling = ceiling;
        this.statements = statements;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param years  the oldest first
    /// @param shown  the year whose gauge is shown; null where there is none
    /// @param sheet  what the form sent
    record View(
            List<YearUse> years,
            @Nullable YearUse shown,
            Rulebook rulebook,
            boolean keeps,
            Sheet sheet,
            Moment moment) {

        String typed(String name) {
            return sheet.typed("statement", name);
        }

        /// The address of the page with another year shown.
        Address of(YearUse use) {
            return address(String.valueOf(use.year()), moment);
        }
    }

    /// A statement that was read and waits to be imported.
    record PreviewView(
            int year,
            LocalDate asOf,
            Sha256 file,
            String name,
            ImportCheck.Checked checked,
            Map<Category, BigDecimal> held,
            @Nullable Statement before) {}

    /// @param before the statement that it took the place of; null for the first of its year
    record StatementView(
            Statement statement, @Nullable Statement before, List<JdbcStatements.Difference> differences) {}

    @GetMapping({"/lv/cern/saistibas", "/en/cern/commitments"})
    ResponseEntity<String> commitments(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            @RequestParam(defaultValue = "") String year,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return show(HttpStatus.OK, moment, year, Sheet.EMPTY, language);
    }

    ResponseEntity<String> show(HttpStatus status, Moment moment, String year, Sheet sheet, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, address(year, moment), words.t("commitments.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("commitments.lead"))
                .twin("csv", "text/csv", "/cern/commitments.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/commitments" + moment.query());
        var years = ceiling.of(door.agreement(Agreement.LATVIA), moment.asOf(), moment.knownBefore());
        var shown = years.stream()
                .filter(one -> year.isEmpty()
                        ? one.year() <= moment.asOf().getYear()
                        : String.valueOf(one.year()).equals(year))
                .reduce((one, other) -> other)
                .orElse(null);
        var view = new View(years, shown, rulebook, CernDoor.keeps(), sheet, moment);
        return pages.show(status, "commitments/index.jte", page, view);
    }

    ResponseEntity<String> preview(PreviewView view, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, COMMITMENTS, words.t("commitments.preview"))
                .in(Section.CERN)
                .under(words.t("commitments.title"), COMMITMENTS)
                .unlisted();
        return pages.show("commitments/preview.jte", page, view);
    }

    @GetMapping({
        "/lv/cern/saistibas/parskati/{statement:[0-9a-f-]{36}}",
        "/en/cern/commitments/statements/{statement:[0-9a-f-]{36}}"
    })
    ResponseEntity<String> statement(@PathVariable String statement, Language language) {
        CernDoor.keeper();
        var found = Sent.id(statement)
                .flatMap(statements::find)
                .orElseThrow(() -> Problem.missing(new Bilingual("Tāda pārskata nav.", "There is no such statement.")));
        var before = statements.findBefore(found).orElse(null);
        var words = pages.words(language);
        var title = words.t("commitments.statement", String.valueOf(found.year()), words.date(found.asOf()));
        var page = pages.page(language, address(found), title)
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("commitments.title"), COMMITMENTS)
                .unlisted();
        var differences = before == null
                ? List.<JdbcStatements.Difference>of()
                : statements.differences(before.id(), found.id(), MOST_DIFFERENCES);
        return pages.show("commitments/statement.jte", page, new StatementView(found, before, differences));
    }

    private static Address address(String year, Moment moment) {
        var parameters = moment.parameters();
        parameters.put("year", year.matches("[0-9]{4}") ? year : "");
        return COMMITMENTS.then(Address.query(parameters));
    }

    static Address address(Statement statement) {
        return COMMITMENTS.then("/parskati", "/statements").then("/" + statement.id());
    }
}
