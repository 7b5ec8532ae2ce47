package lv.auseklis.transparency;

import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// How we check ourselves: which faults were tried on the log, how often, and what came of it.
@RestController
class ChecksPage {

    private static final Address ADDRESS = new Address("/lv/zurnals/parbaudes", "/en/log/checks");

    private final SelfChecks checks = SelfChecks.committed();
    private final Pages pages;

    ChecksPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({"/lv/zurnals/parbaudes", "/en/log/checks"})
    ResponseEntity<String> page(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("log.checks"))
                .in(Section.LOG)
                .under(words.t("log.title"), Section.LOG.address())
                .described(words.t("selfcheck.lead"))
                .twin("json", "application/json", "/api/v1/log/checks");
        return pages.show("transparency/checks.jte", page, checks);
    }

    @GetMapping("/api/v1/log/checks")
    SelfChecks checks() {
        return checks;
    }
}
