package lv.auseklis.contracts;

import java.util.List;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The contracts won beside the statements, for the liaison officer and the contact point.
@RestController
class ContractsPage {

    static final Address NOTICES = Section.CERN.address().then("/iespejas", "/opportunities");
    static final Address CONTRACTS = NOTICES.then("/ligumi", "/contracts");

    static final int AT_ONCE = 50;

    private final Contracts contracts;
    private final Pages pages;

    ContractsPage(Contracts contracts, Pages pages) {
        this.contracts = contracts;
        this.pages = pages;
    }

    /// @param next the address of the next ones; empty where there are none
    record View(List<Contract> contracts, String next) {}

    @GetMapping({"/lv/cern/iespejas/ligumi", "/en/cern/opportunities/contracts"})
    ResponseEntity<String> contracts(@RequestParam(defaultValue = "") String before, Language language) {
        SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        var found = contracts.list(before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, AT_ONCE);
        var words = pages.words(language);
        var page = pages.page(language, CONTRACTS, words.t("contracts.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("opportunities.title"), NOTICES)
                .unlisted();
        var next = found.size() < AT_ONCE
                ? ""
                : CONTRACTS.in(language) + "?before=" + found.getLast().won().entry();
        return pages.show("contracts/index.jte", page, new View(found, next));
    }
}
