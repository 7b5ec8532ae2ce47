package lv.auseklis.returns;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.ReturnFigures;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The returns of a State for programs and as a table.
@RestController
class ReturnsApi {

    private static final String HEAD =
            "basis,from,to,years,trade,value_chf,all_chf,budget_percent,coefficient,balance,missing\r\n";

    private final CernDoor door;
    private final Returns returns;
    private final Clock clock;

    ReturnsApi(CernDoor door, Returns returns, Clock clock) {
        this.door = door;
        this.returns = returns;
        this.clock = clock;
    }

    /// @param figures of all of CERN that the returns were computed with, each with its source
    record ReturnsView(String state, List<ReturnRow> returns, List<ReturnFigures.ReturnFigure> figures) {}

    @GetMapping("/api/v1/cern/states/{state}/returns")
    @Operation(
            description = "The return coefficients of a State for supplies and for services, by calendar year, and its"
                    + " classification by period (AX5), about a day (`asOf`) as known on a day (`knownOn`). The"
                    + " coefficient is the State’s share of the value of all contracts of CERN divided by its share of"
                    + " the budget.")
    ReturnsView returns(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var found = found(state, asOf, knownOn);
        return new ReturnsView(state, ReturnRow.of(found), found.recorded());
    }

    @GetMapping("/cern/returns.csv")
    ResponseEntity<String> table(
            @RequestParam(defaultValue = Agreement.LATVIA) String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = ReturnRow.of(found(state, asOf, knownOn)).stream()
                .map(ReturnsApi::row)
                .collect(Collectors.joining());
        return CsvTable.answer("cern-returns.csv", HEAD + rows);
    }

    private Returns.Found found(String state, @Nullable String asOf, @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return returns.of(door.agreement(state), moment.asOf(), moment.knownBefore());
    }

    private static String row(ReturnRow row) {
        return CsvTable.line(
                row.basis(),
                row.from(),
                row.to(),
                row.years().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                row.trade(),
                row.valueChf(),
                row.allChf(),
                row.budgetPercent() == null ? null : row.budgetPercent().toPlainString(),
                row.coefficient(),
                row.balance(),
                row.missing().stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }
}
