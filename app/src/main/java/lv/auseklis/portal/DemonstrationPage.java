package lv.auseklis.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.DemonstrationClock;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which day it is in the demonstration, and how to make it later, so that terms can be seen running
/// out. Outside the demonstration there is no such page.
@RestController
class DemonstrationPage {

    private static final Address ADDRESS = new Address("/lv/demonstracija", "/en/demonstration");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST_YEARS = 5;

    private final Pages pages;
    private final Clock clock;

    DemonstrationPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /// @param last the last day that can be chosen
    record View(LocalDate today, LocalDate last, List<Bilingual> refused) {}

    @GetMapping({"/lv/demonstracija", "/en/demonstration"})
    ResponseEntity<String> page(Language language) {
        return show(HttpStatus.OK, demonstrationClock(), List.of(), language);
    }

    @PostMapping({"/lv/demonstracija", "/en/demonstration"})
    ResponseEntity<String> forward(@RequestParam(defaultValue = "") String day, Language language) {
        var demonstration = demonstrationClock();
        if (SignedIn.actor().isEmpty()) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "forbidden",
                    new Bilingual("Nav tiesību", "Not permitted"),
                    new Bilingual("Dienu maina, kas ir pieteicies.", "Sign in to change the day."),
                    List.of());
        }
        var today = LocalDate.now(clock);
        var chosen =
                Day.find(day).filter(wanted -> wanted.isAfter(today) && !wanted.isAfter(today.plusYears(MOST_YEARS)));
        if (chosen.isEmpty()) {
            return refused(
                    demonstration,
                    "Jānorāda vēlāka diena, ne vairāk kā piecus gadus uz priekšu: žurnālā laiks atpakaļ neiet.",
                    "A later day is needed, at most five years ahead: time does not run back in the log.",
                    language);
        }
        demonstration.forward(
                ZonedDateTime.of(chosen.get(), MORNING, clock.getZone()).toInstant());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", ADDRESS.in(language))
                .build();
    }

    private ResponseEntity<String> refused(DemonstrationClock demonstration, String lv, String en, Language language) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, demonstration, List.of(new Bilingual(lv, en)), language);
    }

    private DemonstrationClock demonstrationClock() {
        if (clock instanceof DemonstrationClock demonstration) {
            return demonstration;
        }
        throw Problem.missing(new Bilingual("Šī nav demonstrācija.", "This is no demonstration."));
    }

    private ResponseEntity<String> show(
            HttpStatus status, DemonstrationClock demonstration, List<Bilingual> refused, Language language) {
        var today = LocalDate.now(demonstration);
        var page = pages.page(language, ADDRESS, pages.words(language).t("demonstration.title"))
                .unlisted();
        return pages.show(
                status, "portal/demonstration.jte", page, new View(today, today.plusYears(MOST_YEARS), refused));
    }
}
