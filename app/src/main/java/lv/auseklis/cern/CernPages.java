package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pages of the Agreement: how Latvia stands, the instruments and days, the contribution by year, and other States.
/// Open to all, about a day as known on a day; the forms are for those who keep the record.
@RestController
class CernPages {

    static final Address AGREEMENT = Section.CERN.address().then("/ligums", "/agreement");
    static final Address STATES = Section.CERN.address().then("/valstis", "/states");
    static final Address CONTRIBUTION = Section.CERN.address().then("/ieguldijums", "/contribution");

    private final CernDoor door;
    private final JdbcAgreements agreements;
    private final Standings standings;
    private final Contributions contributions;
    private final EventDocuments documents;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    CernPages(
            CernDoor door,
            JdbcAgreements agreements,
            Standings standings,
            Contributions contributions,
            EventDocuments documents,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.agreements = agreements;
        this.standings = standings;
        this.contributions = contributions;
        this.documents = documents;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param standing null where nothing is recorded of Latvia yet
    /// @param years    of the contribution, the oldest first
    record DoorView(@Nullable Standing standing, List<YearContribution> years, Rulebook rulebook, LocalDate today) {

        private static final int LATEST = 5;

        /// The latest events that stand, newest first.
        List<AgreementEvent> latest() {
            return standing == null
                    ? List.of()
                    : standing.events().reversed().stream()
                            .filter(AgreementEvent::stands)
                            .limit(LATEST)
                            .toList();
        }

        /// The year of the day, or the last before it.
        @Nullable
        YearContribution current() {
            return years.stream()
                    .filter(year -> year.year() <= today.getYear())
                    .reduce((one, other) -> other)
                    .orElse(null);
        }
    }

    /// @param terms     recorded of the State's own agreement, the latest first
    /// @param documents by the entry of the event
    /// @param keeps     whether the reader keeps the record
    record AgreementView(
            Standing standing,
            List<AgreementTerm> terms,
            Map<Long, List<EventDocuments.Titled>> documents,
            Rulebook rulebook,
            boolean keeps,
            Sheet sheet,
            Moment moment) {}

    record StatesView(List<Standing> standings, boolean keeps, Sheet sheet) {}

    record YearsView(Standing standing, List<YearContribution> years, boolean keeps, Sheet sheet, Moment moment) {}

    record YearView(
            Standing standing, YearContribution year, Rulebook rulebook, boolean keeps, Sheet sheet, Moment moment) {}

    @GetMapping({"/lv/cern", "/en/cern"})
    ResponseEntity<String> cern(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, Section.CERN.address(), words.t("cern.title"))
                .in(Section.CERN)
                .described(words.t("cern.lead"));
        var today = LocalDate.now(clock);
        var standing = agreements
                .find(Agreement.LATVIA)
                .map(found -> standings.of(found, today, Moment.ALL_KNOWN))
                .orElse(null);
        var years = standing == null ? List.<YearContribution>of() : contributions.of(standing, Moment.ALL_KNOWN);
        return pages.show("cern/index.jte", page, new DoorView(standing, years, rulebook, today));
    }

    @GetMapping({"/lv/cern/ligums", "/en/cern/agreement"})
    ResponseEntity<String> agreement(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return show(HttpStatus.OK, door.agreement(Agreement.LATVIA), Sheet.EMPTY, moment, language);
    }

    @GetMapping({"/lv/cern/valstis", "/en/cern/states"})
    ResponseEntity<String> states(Language language) {
        return showStates(HttpStatus.OK, Sheet.EMPTY, language);
    }

    ResponseEntity<String> showStates(HttpStatus status, Sheet sheet, Language language) {
        var words = pages.words(language);
        var today = LocalDate.now(clock);
        var page = pages.page(language, STATES, words.t("cern.states"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address());
        var all = standings.of(agreements.list(), today, Moment.ALL_KNOWN);
        return pages.show(status, "cern/states.jte", page, new StatesView(all, CernDoor.keeps(), sheet));
    }

    @GetMapping({"/lv/cern/valstis/{state:[A-Z]{2}}", "/en/cern/states/{state:[A-Z]{2}}"})
    ResponseEntity<String> state(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return show(HttpStatus.OK, door.agreement(state), Sheet.EMPTY, moment, language);
    }

    @GetMapping({"/lv/cern/ieguldijums", "/en/cern/contribution"})
    ResponseEntity<String> contribution(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return showContribution(HttpStatus.OK, Sheet.EMPTY, moment, language);
    }

    @GetMapping({"/lv/cern/ieguldijums/{year:[0-9]{4}}", "/en/cern/contribution/{year:[0-9]{4}}"})
    ResponseEntity<String> year(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return showYear(HttpStatus.OK, year, Sheet.EMPTY, moment, language);
    }

    /// The page of the form, with what was typed.
    ResponseEntity<String> refused(Agreement agreement, Sheet sheet, Language language) {
        var today = Moment.of(null, null, LocalDate.now(clock));
        var year = sheet.typed().getOrDefault("page", "");
        if (sheet.act().equals("event") || sheet.act().equals("term") || year.equals("agreement")) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, agreement, sheet, today, language);
        }
        return year.matches("[0-9]{4}")
                ? showYear(HttpStatus.UNPROCESSABLE_CONTENT, Integer.parseInt(year), sheet, today, language)
                : showContribution(HttpStatus.UNPROCESSABLE_CONTENT, sheet, today, language);
    }

    static Address address(Agreement agreement) {
        return agreement.isLatvia() ? AGREEMENT : STATES.then("/" + agreement.state());
    }

    private ResponseEntity<String> show(
            HttpStatus status, Agreement agreement, Sheet sheet, Moment moment, Language language) {
        var words = pages.words(language);
        var title = agreement.isLatvia()
                ? words.t("cern.agreement")
                : words.t("cern.state", agreement.name().in(language));
        var page = page(language, address(agreement), title, moment);
        if (!agreement.isLatvia()) {
            page.under(words.t("cern.states"), STATES);
        }
        var standing = standings.of(agreement, moment.asOf(), moment.knownBefore());
        var named = documents.of(
                standing.events().stream().map(AgreementEvent::entry).toList(), moment.knownBefore());
        var terms = agreements.listTerms(agreement.id(), moment.knownBefore()).reversed();
        var view = new AgreementView(standing, terms, named, rulebook, CernDoor.keeps(), sheet, moment);
        return pages.show(status, "cern/agreement.jte", page, view);
    }

    private Page page(Language language, Address address, String title, Moment moment) {
        return pages.page(language, address.then(moment.query()), title)
                .in(Section.CERN)
                .under(pages.words(language).t("cern.title"), Section.CERN.address());
    }

    private ResponseEntity<String> showContribution(HttpStatus status, Sheet sheet, Moment moment, Language language) {
        var standing = standings.of(door.agreement(Agreement.LATVIA), moment.asOf(), moment.knownBefore());
        var years = contributions.of(standing, moment.knownBefore());
        var words = pages.words(language);
        var page = page(language, CONTRIBUTION, words.t("cern.contribution"), moment)
                .twin("csv", "text/csv", "/cern/contribution.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/contributions" + moment.query());
        var view = new YearsView(standing, years, CernDoor.keeps(), sheet, moment);
        return pages.show(status, "cern/contribution.jte", page, view);
    }

    private ResponseEntity<String> showYear(
            HttpStatus status, int year, Sheet sheet, Moment moment, Language language) {
        var standing = standings.of(door.agreement(Agreement.LATVIA), moment.asOf(), moment.knownBefore());
        var found = contributions.find(standing, year, moment.knownBefore()).orElseThrow(CernPages::noYear);
        var words = pages.words(language);
        var title = words.t("cern.contribution-of", String.valueOf(year));
        var page = page(language, CONTRIBUTION.then("/" + year), title, moment)
                .under(words.t("cern.contribution"), CONTRIBUTION);
        var view = new YearView(standing, found, rulebook, CernDoor.keeps(), sheet, moment);
        return pages.show(status, "cern/year.jte", page, view);
    }

    /// An amount as tables have it; a dash where it is not known.
    static String amount(@Nullable BigDecimal amount, Words words) {
        return amount == null ? "–" : words.number(amount);
    }

    private static Problem noYear() {
        return Problem.missing(new Bilingual(
                "Par šādu gadu ieguldījuma nav: tas ir pirms statusa vai vēl nav pienācis.",
                "There is no contribution for this year: it is before the status, or yet to come."));
    }
}
