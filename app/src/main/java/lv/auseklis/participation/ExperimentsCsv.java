package lv.auseklis.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who takes part in what as a table for spreadsheets: everything that stands, also what ended.
@RestController
class ExperimentsCsv {

    private static final String HEAD =
            "state,kind,name,institution_lv,institution_en,identifier,register_number,from,to,on_day,note_lv,note_en,"
                    + "reference,source,confidence,entry\r\n";

    private final Participations participations;
    private final Clock clock;

    ExperimentsCsv(Participations participations, Clock clock) {
        this.participations = participations;
        this.clock = clock;
    }

    @GetMapping("/cern/experiments.csv")
    ResponseEntity<String> experiments(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var found = participations.of(Moment.of(asOf, knownOn, LocalDate.now(clock)));
        var rows = found.standing().stream().map(one -> row(found, one)).collect(Collectors.joining());
        return CsvTable.answer("cern-experiments.csv", HEAD + rows);
    }

    private static String row(Participations.View found, Participation one) {
        var span = one.span();
        var institution = one.institution();
        var note = one.note();
        return CsvTable.line(
                one.state().state(),
                one.kind(),
                one.name(),
                institution == null ? null : institution.lv(),
                institution == null ? null : institution.en(),
                one.identifier(),
                found.number(one),
                span.from(),
                span.to(),
                span.on(found.day()),
                note == null ? null : note.lv(),
                note == null ? null : note.en(),
                one.provenance().reference(),
                one.provenance().source(),
                one.provenance().confidence().code(),
                one.entry());
    }
}
