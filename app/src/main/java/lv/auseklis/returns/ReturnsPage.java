package lv.auseklis.returns;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The page of the return coefficients of a State: Latvia’s beside its commitments, others’ beside their record.
@RestController
class ReturnsPage {

    static final Address RETURN = Section.CERN.address().then("/saistibas/atdeve", "/commitments/return");

    private final CernDoor door;
    private final Returns returns;
    private final Pages pages;
    private final Clock clock;

    ReturnsPage(CernDoor door, Returns returns, Pages pages, Clock clock) {
        this.door = door;
        this.returns = returns;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param current the period of the day; null where nothing is known
    /// @param target  the thresholds that the pictures show; null where none are known
    record View(
            Agreement agreement,
            Address address,
            Returns.Found found,
            @Nullable PeriodReturn current,
            @Nullable ReturnTarget target,
            boolean keeps,
            Moment moment) {

        Chart chart(Trade trade, Words words) {
            var bars = found.years().stream()
                    .map(year -> bar(year.year(), year.of(trade), words))
                    .toList();
            return new Chart(bars, target == null ? List.of() : levels(trade, target));
        }

        private static Chart.Bar bar(int year, ReturnSum sum, Words words) {
            var coefficient = sum.coefficient();
            var parts = coefficient == null
                    ? List.<Chart.Portion>of()
                    : List.of(new Chart.Portion("purchasing", coefficient));
            return new Chart.Bar(String.valueOf(year), shown(sum, words), parts, null);
        }

        private static List<Chart.Level> levels(Trade trade, ReturnTarget target) {
            var well = new Chart.Level("well", target.well(trade));
            return trade == Trade.SUPPLIES
                    ? List.of(well, new Chart.Level("poor", target.supplyVeryPoor()))
                    : List.of(well);
        }

        String query() {
            var parameters = moment.parameters();
            parameters.put("state", agreement.state().equals(Agreement.LATVIA) ? "" : agreement.state());
            return Address.query(parameters);
        }
    }

    /// Cut off after two decimals, so that what is shown never reaches a threshold that was not reached.
    static String shown(ReturnSum sum, Words words) {
        return Optional.ofNullable(sum.coefficient())
                .map(coefficient -> words.number(coefficient.setScale(2, RoundingMode.DOWN)))
                .orElse("–");
    }

    @GetMapping({"/lv/cern/saistibas/atdeve", "/en/cern/commitments/return"})
    ResponseEntity<String> latvia(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        return show(door.agreement(Agreement.LATVIA), RETURN, asOf, knownOn, language);
    }

    @GetMapping({"/lv/cern/valstis/{state:[A-Z]{2}}/atdeve", "/en/cern/states/{state:[A-Z]{2}}/return"})
    ResponseEntity<String> state(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var address = Section.CERN
                .address()
                .then("/valstis", "/states")
                .then("/" + state)
                .then("/atdeve", "/return");
        return show(door.agreement(state), address, asOf, knownOn, language);
    }

    private ResponseEntity<String> show(
            Agreement agreement, Address address, @Nullable String asOf, @Nullable String knownOn, Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var words = pages.words(language);
        var found = returns.of(agreement, moment.asOf(), moment.knownBefore());
        var current = found.periods().isEmpty() ? null : found.periods().getLast();
        var view = new View(
                agreement,
                address,
                found,
                current,
                current == null ? null : current.target(),
                CernDoor.keeps(),
                moment);
        var page = pages.page(
                        language,
                        address.then(moment.query()),
                        words.t("returns.title", agreement.name().in(language)))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("commitments.title"), Section.CERN.address().then("/saistibas", "/commitments"))
                .described(words.t("returns.lead"))
                .twin("csv", "text/csv", "/cern/returns.csv" + view.query())
                .twin(
                        "json",
                        "application/json",
                        "/api/v1/cern/states/" + agreement.state() + "/returns" + moment.query());
        return pages.show("returns/index.jte", page, view);
    }

    static List<Trade> trades() {
        return Stream.of(Trade.values()).toList();
    }
}
