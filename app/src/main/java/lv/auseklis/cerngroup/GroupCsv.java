package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Members and roles as a table for spreadsheets: everything that stands, those that ended included.
@RestController
class GroupCsv {

    private static final String HEAD =
            "place,name_lv,name_en,parent,identifier,register_number,from,to,on_day,reference,"
                    + "source,confidence,entry\r\n";

    private final Roster roster;
    private final Clock clock;

    GroupCsv(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/cern/group.csv")
    ResponseEntity<String> group(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var view = roster.of(Moment.of(asOf, knownOn, LocalDate.now(clock)));
        var rows = new StringBuilder(HEAD);
        view.all().stream().filter(Tenure::stands).forEach(tenure -> rows.append(row(view, tenure)));
        return CsvTable.answer("cern-latvia-group.csv", rows.toString());
    }

    private static String row(Roster.View view, Tenure tenure) {
        var end = tenure.end();
        return CsvTable.line(
                tenure.place(),
                tenure.name().lv(),
                tenure.name().en(),
                tenure.parent(),
                tenure.identifier(),
                view.number(tenure),
                tenure.from(),
                end == null ? null : end.day(),
                tenure.on(view.day()),
                tenure.provenance().reference(),
                tenure.provenance().source(),
                tenure.provenance().confidence().code(),
                tenure.entry());
    }
}
