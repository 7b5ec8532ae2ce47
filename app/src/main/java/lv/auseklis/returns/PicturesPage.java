package lv.auseklis.returns;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pictures of contribution and commitments of Latvia, each with its table.
@RestController
class PicturesPage {

    static final Address PICTURES = Section.CERN.address().then("/saistibas/atteli", "/commitments/pictures");

    private final CernDoor door;
    private final Pictures pictures;
    private final Pages pages;
    private final Clock clock;

    PicturesPage(CernDoor door, Pictures pictures, Pages pages, Clock clock) {
        this.door = door;
        this.pictures = pictures;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/lv/cern/saistibas/atteli", "/en/cern/commitments/pictures"})
    ResponseEntity<String> pictures(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var latvia = door.agreement(Agreement.LATVIA);
        var words = pages.words(language);
        var page = pages.page(language, PICTURES.then(moment.query()), words.t("returns.pictures"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("commitments.title"), Section.CERN.address().then("/saistibas", "/commitments"))
                .described(words.t("returns.pictures-lead"))
                .twin("csv", "text/csv", "/cern/money.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/money" + moment.query());
        var view = new PicturesView(
                pictures.years(latvia, moment.asOf(), moment.knownBefore()),
                pictures.origins(latvia, moment.asOf(), moment.knownBefore()),
                moment);
        return pages.show("returns/pictures.jte", page, view);
    }
}
