package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The institutions that the reader acts for, with the cases about them. Officials have one queue for all cases.
@RestController
class AmendmentsPage {

    static final Address QUEUE = new Address("/lv/iesniegumi", "/en/applications");
    private static final int MOST = 20;

    private final Representatives representatives;
    private final JdbcAmendments amendments;
    private final Registrations registrations;
    private final Pages pages;
    private final Clock clock;

    AmendmentsPage(
            Representatives representatives,
            JdbcAmendments amendments,
            Registrations registrations,
            Pages pages,
            Clock clock) {
        this.representatives = representatives;
        this.amendments = amendments;
        this.registrations = registrations;
        this.pages = pages;
        this.clock = clock;
    }

    record Own(Registration registration, Representation representation, List<Amendment> amendments) {

        Address change() {
            return ChangePage.address(registration);
        }

        Address criteria() {
            return OwnCriteriaPage.address(registration);
        }
    }

    record View(List<Own> institutions) {}

    @GetMapping({"/lv/grozijumi", "/en/amendments"})
    ResponseEntity<String> own(Language language) {
        var actor = InstitutionCase.actor();
        if (InstitutionCase.isOfficial(actor)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", QUEUE.in(language))
                    .build();
        }
        var words = pages.words(language);
        var page = pages.page(language, Amendment.ADDRESS, words.t("amendments.title"))
                .in(Section.INSTITUTIONS)
                .unlisted();
        var own = representatives.listOfAccount(actor.account(), LocalDate.now(clock), MOST).stream()
                .flatMap(one -> registrations.find(one.organisation()).stream()
                        .map(found -> new Own(found, one, amendments.listOf(one.organisation(), MOST))))
                .toList();
        return pages.show("amendments/list.jte", page, new View(own));
    }
}
