package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The institutions of which some criterion cannot be determined: not failures, but evidence to ask for.
@RestController
class UndeterminedPage {

    static final Address ADDRESS = new Address("/lv/uzraudziba/nenosakami", "/en/supervision/undetermined");
    private static final int PAGE = 50;

    private final SupervisionDoor door;
    private final Watch watch;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    UndeterminedPage(SupervisionDoor door, Watch watch, Rulebook rulebook, Pages pages, Clock clock) {
        this.door = door;
        this.watch = watch;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param next the number after which the next page begins; null at the end
    record View(
            List<InstitutionCriteria.Watched> institutions,
            int all,
            Rulebook rulebook,
            @Nullable String next) {

        Bilingual article(RuleId rule) {
            return rulebook.get(rule).shortArticle();
        }
    }

    @GetMapping({"/lv/uzraudziba/nenosakami", "/en/supervision/undetermined"})
    ResponseEntity<String> list(@RequestParam(defaultValue = "") String after, Language language) {
        door.actor();
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("supervision.undetermined"))
                .in(Section.INSTITUTIONS)
                .under(words.t("supervision.title"), SupervisionPage.ADDRESS)
                .unlisted();
        var all = watch.report(LocalDate.now(clock)).undetermined();
        var rest = all.stream()
                .filter(one -> one.standing().number().value().compareTo(after) > 0)
                .toList();
        var shown = rest.stream().limit(PAGE).toList();
        var next = rest.size() > PAGE ? shown.getLast().standing().number().value() : null;
        return pages.show("supervision/undetermined.jte", page, new View(shown, all.size(), rulebook, next));
    }
}
