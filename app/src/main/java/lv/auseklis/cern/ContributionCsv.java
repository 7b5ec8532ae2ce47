package lv.auseklis.cern;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The contributions by year as a table for spreadsheets: Swiss francs, a point before the decimals, empty where
/// something is not known.
@RestController
class ContributionCsv {

    private static final String HEAD = "year,basis,yearly_chf,due_chf,due_day,paid_chf,owed_chf,suspends\r\n";

    private final CernDoor door;
    private final Standings standings;
    private final Contributions contributions;
    private final Clock clock;

    ContributionCsv(CernDoor door, Standings standings, Contributions contributions, Clock clock) {
        this.door = door;
        this.standings = standings;
        this.contributions = contributions;
        this.clock = clock;
    }

    @GetMapping("/cern/contribution.csv")
    ResponseEntity<String> contribution(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var standing = standings.of(door.agreement(Agreement.LATVIA), moment.asOf(), moment.knownBefore());
        var rows = new StringBuilder(HEAD);
        contributions.of(standing, moment.knownBefore()).forEach(year -> rows.append(row(year)));
        return CsvTable.answer("cern-contribution.csv", rows.toString());
    }

    private static String row(YearContribution year) {
        return CsvTable.line(
                year.year(),
                year.basis(),
                year.yearly(),
                year.due(),
                year.dueDay(),
                year.paid(),
                year.owed(),
                year.suspended());
    }
}
