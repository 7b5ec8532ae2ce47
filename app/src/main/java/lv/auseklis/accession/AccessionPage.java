package lv.auseklis.accession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Latvia's way to CERN with targets and days, as a picture and a table, about a day as known on a day.
@RestController
class AccessionPage {

    private static final Address ACCESSION = Section.CERN.address().then("/cels", "/accession");

    private final CernDoor door;
    private final Milestones milestones;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    AccessionPage(CernDoor door, Milestones milestones, Rulebook rulebook, Pages pages, Clock clock) {
        this.door = door;
        this.milestones = milestones;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    record View(List<Milestone> milestones, AccessionStrip strip, Rulebook rulebook, Moment moment) {}

    @GetMapping({"/lv/cern/cels", "/en/cern/accession"})
    ResponseEntity<String> accession(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var found = milestones.of(door.agreement(Agreement.LATVIA), moment.asOf(), moment.knownBefore());
        var words = pages.words(language);
        var page = pages.page(language, ACCESSION.then(moment.query()), words.t("accession.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("accession.lead"))
                .twin("csv", "text/csv", "/cern/accession.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/accession" + moment.query());
        var view = new View(found, AccessionStrip.of(found, moment.asOf()), rulebook, moment);
        return pages.show("accession/index.jte", page, view);
    }
}
