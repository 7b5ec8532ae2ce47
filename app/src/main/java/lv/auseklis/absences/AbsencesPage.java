package lv.auseklis.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Role;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who of the officials is away and who stands in; where they record it.
@RestController
class AbsencesPage {

    static final Address ADDRESS = new Address("/lv/prombutne", "/en/absences");

    private final RecordAbsence record;
    private final EndAbsence end;
    private final Absences absences;
    private final Pages pages;
    private final Clock clock;

    AbsencesPage(RecordAbsence record, EndAbsence end, Absences absences, Pages pages, Clock clock) {
        this.record = record;
        this.end = end;
        this.absences = absences;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param roles    whose absence the reader may record for others; empty if only the own one
    /// @param recorder whether the reader may record at all
    record View(
            List<Absence> absences,
            Actor reader,
            boolean recorder,
            List<Role> roles,
            Map<String, String> typed,
            List<Bilingual> refused,
            LocalDate today) {

        boolean mayEnd(Absence absence) {
            return recorder
                    && (reader.role() == Role.MINISTRY || absence.account().equals(reader.account()));
        }

        String value(String box, String otherwise) {
            return typed.getOrDefault(box, otherwise);
        }
    }

    @GetMapping({"/lv/prombutne", "/en/absences"})
    ResponseEntity<String> list(Language language) {
        return show(HttpStatus.OK, Map.of(), List.of(), reader(), language);
    }

    @PostMapping({"/lv/prombutne", "/en/absences"})
    ResponseEntity<String> act(@RequestParam Map<String, String> sent, Language language) {
        var reader = reader();
        var typed = Sent.storable(sent);
        var today = LocalDate.now(clock);
        var outcome = switch (typed.getOrDefault("act", "")) {
            case "record" -> record.record(command(typed, reader), reader, today);
            case "end" -> end.end(new EndAbsence.Command(number(typed)), reader, today);
            default -> throw Problem.unknownAct();
        };
        return switch (outcome) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", ADDRESS.in(language))
                        .build();
            case Outcome.Refused(List<Bilingual> reasons) ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, typed, reasons, reader, language);
        };
    }

    /// The same boxes by the interface; an account or a role left out is the sender's own.
    static RecordAbsence.Command command(Map<String, String> typed, Actor sender) {
        var account = typed.getOrDefault("account", "").strip();
        var role = typed.getOrDefault("role", "").strip();
        var until = typed.getOrDefault("until", "");
        return new RecordAbsence.Command(
                account.isEmpty() ? sender.account() : account,
                role.isEmpty() ? sender.role() : Role.parse(role).orElse(null),
                typed.getOrDefault("deputy", "").strip(),
                Day.find(typed.getOrDefault("from", "")).orElse(null),
                until.isBlank() ? null : Day.find(until).orElse(LocalDate.MIN));
    }

    private static long number(Map<String, String> typed) {
        var text = typed.getOrDefault("absence", "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    static Actor reader() {
        return SignedIn.actor()
                .filter(known -> known.may(Grant.RECORD_ABSENCE) || known.role().actsInAbsenceOnly())
                .orElseThrow(() -> new Forbidden(Grant.RECORD_ABSENCE));
    }

    private ResponseEntity<String> show(
            HttpStatus status, Map<String, String> typed, List<Bilingual> refused, Actor reader, Language language) {
        var today = LocalDate.now(clock);
        var page = pages.page(language, ADDRESS, pages.words(language).t("absences.title"))
                .unlisted();
        var roles = reader.role() == Role.MINISTRY
                ? Arrays.stream(Role.values())
                        .filter(role -> role.holds(Grant.RECORD_ABSENCE))
                        .toList()
                : List.<Role>of();
        var view = new View(
                absences.listFrom(today), reader, reader.may(Grant.RECORD_ABSENCE), roles, typed, refused, today);
        return pages.show(status, "absences/list.jte", page, view);
    }
}
