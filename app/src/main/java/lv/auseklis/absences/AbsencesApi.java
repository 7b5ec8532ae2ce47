package lv.auseklis.absences;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Absences of officials, for programs: the same acts as on the page.
@RestController
class AbsencesApi {

    private final RecordAbsence record;
    private final EndAbsence end;
    private final Absences absences;
    private final Clock clock;

    AbsencesApi(RecordAbsence record, EndAbsence end, Absences absences, Clock clock) {
        this.record = record;
        this.end = end;
        this.absences = absences;
        this.clock = clock;
    }

    /// @param account who is away; the sender if left out
    /// @param role    of who is away; the sender's if left out
    /// @param until   the last day; null until the official is back
    record Recording(
            @Nullable String account,
            @Schema(example = "registrar") @Nullable String role,
            @Nullable String deputy,
            @Schema(example = "2026-12-01") @Nullable String from,
            @Schema(example = "2026-12-14") @Nullable String until) {}

    /// @param absence the entry of the log by which it was recorded
    record AbsenceView(
            long absence,
            String account,
            Role role,
            String deputy,
            LocalDate from,
            @Nullable LocalDate until) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(
                    absence.entry(),
                    absence.account(),
                    absence.role(),
                    absence.deputy(),
                    absence.firstDay(),
                    absence.lastDay());
        }
    }

    /// @param absences that last today or begin later, first ones in front
    record AbsencesView(List<AbsenceView> absences) {}

    @GetMapping("/api/v1/absences")
    @Operation(description = "Which officials are away today or later, and who stands in.")
    AbsencesView list() {
        AbsencesPage.reader();
        return standing();
    }

    @PostMapping("/api/v1/absences")
    @Operation(description = "Records the days of absence and who stands in (Section 27(1)).")
    AbsencesView record(@RequestBody Recording body) {
        var typed = new HashMap<String, String>();
        put(typed, "account", body.account());
        put(typed, "role", body.role());
        put(typed, "deputy", body.deputy());
        put(typed, "from", body.from());
        put(typed, "until", body.until());
        var sender = AbsencesPage.reader();
        var command = AbsencesPage.command(Sent.storable(typed), sender);
        return told(record.record(command, sender, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/absences/{absence}/end")
    @Operation(description = "Ends an absence: from today on nobody stands in.")
    AbsencesView end(@PathVariable long absence) {
        return told(end.end(new EndAbsence.Command(absence), AbsencesPage.reader(), LocalDate.now(clock)));
    }

    private static void put(HashMap<String, String> typed, String box, @Nullable String text) {
        if (text != null) {
            typed.put(box, text);
        }
    }

    private AbsencesView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> standing();
            case Outcome.Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
        };
    }

    private AbsencesView standing() {
        return new AbsencesView(absences.listFrom(LocalDate.now(clock)).stream()
                .map(AbsenceView::of)
                .toList());
    }
}
