package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The watch over all registered institutions, what falls due first in front.
@RestController
class SupervisionPage {

    static final Address ADDRESS = new Address("/lv/uzraudziba", "/en/supervision");
    private static final int PAGE = 50;

    private final SupervisionDoor door;
    private final Watch watch;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    SupervisionPage(SupervisionDoor door, Watch watch, Rulebook rulebook, Pages pages, Clock clock) {
        this.door = door;
        this.watch = watch;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param next what follows on the next page; null at the end
    record View(
            SupervisionDoor.Rights rights,
            List<Flag> flags,
            int all,
            int undetermined,
            LocalDate today,
            Rulebook rulebook,
            String number,
            boolean unknown,
            @Nullable String next) {

        Bilingual article(Flag flag) {
            return rulebook.get(flag.rule()).shortArticle();
        }
    }

    /// @param number leads to that institution
    @GetMapping({"/lv/uzraudziba", "/en/supervision"})
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String number,
            Language language) {
        var actor = door.actor();
        if (!number.isBlank() && door.isKnown(number)) {
            var path = ADDRESS.in(language) + "/" + RegisterNumber.parse(number).orElseThrow();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", path)
                    .build();
        }
        var today = LocalDate.now(clock);
        var report = watch.report(today);
        var all = report.flags();
        var rest =
                all.stream().filter(flag -> flag.place().compareTo(after) > 0).toList();
        var shown = rest.stream().limit(PAGE).toList();
        var page = pages.page(language, ADDRESS, pages.words(language).t("supervision.title"))
                .in(Section.INSTITUTIONS)
                .unlisted();
        var view = new View(
                SupervisionDoor.Rights.of(actor),
                shown,
                all.size(),
                report.undetermined().size(),
                today,
                rulebook,
                number,
                !number.isBlank(),
                rest.size() > PAGE ? shown.getLast().place() : null);
        return pages.show("supervision/list.jte", page, view);
    }
}
