package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the criteria of Section 28 say today of an institution, for those who act for it: what is met, what is not and
/// since when, and for what there is no evidence.
@RestController
class OwnCriteriaPage {

    private final InstitutionCase cases;
    private final InstitutionCriteria criteria;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    OwnCriteriaPage(InstitutionCase cases, InstitutionCriteria criteria, Rulebook rulebook, Pages pages, Clock clock) {
        this.cases = cases;
        this.criteria = criteria;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param criteria null where it is not known by which the institution is judged
    record View(@Nullable Inquiry criteria, Rulebook rulebook) {}

    @GetMapping({"/lv/institucijas/{number:[A-Za-z0-9-]+}/kriteriji", "/en/institutions/{number:[A-Za-z0-9-]+}/criteria"
    })
    ResponseEntity<String> criteria(@PathVariable String number, Language language) {
        var today = LocalDate.now(clock);
        var registration = cases.institution(number, InstitutionCase.actor(), today);
        var words = pages.words(language);
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, address(registration), words.t("criteria.title"))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .under(name, Section.INSTITUTIONS.address().then("/" + registration.number()))
                .unlisted();
        var view = new View(criteria.of(registration, today).orElse(null), rulebook);
        return pages.show("amendments/criteria.jte", page, view);
    }

    static Address address(Registration registration) {
        return new Address(
                Section.INSTITUTIONS.address().lv() + "/" + registration.number() + "/kriteriji",
                Section.INSTITUTIONS.address().en() + "/" + registration.number() + "/criteria");
    }
}
