package lv.auseklis.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Language;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.governance.rules.PropertySource;
import lv.auseklis.law.FactForm;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import lv.auseklis.pages.Words;
import lv.auseklis.registration.Foundings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How an institute was founded, who oversees it, its by-laws and decisions, for everybody; what it owns, for those who
/// may see that; and the forms, for its representatives.
@RestController
class GovernancePage {

    private final GovernanceDoor door;
    private final Foundings foundings;
    private final JdbcRecorded recorded;
    private final JdbcProperty property;
    private final Questions questions;
    private final NamedInstitutes named;
    private final Pages pages;
    private final Clock clock;

    GovernancePage(
            GovernanceDoor door,
            Foundings foundings,
            JdbcRecorded recorded,
            JdbcProperty property,
            Questions questions,
            NamedInstitutes named,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.foundings = foundings;
        this.recorded = recorded;
        this.property = property;
        this.questions = questions;
        this.named = named;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param named    whether the Law names the institute, Section 21.2(6)
    /// @param founding as its application said; null where it did not
    /// @param property null for those who may not see it
    /// @param forms    null for those who do not act for it
    record View(
            Registration registration,
            LegalForm form,
            boolean named,
            Foundings.@Nullable Founding founding,
            List<Recorded> recorded,
            @Nullable Property property,
            @Nullable Forms forms,
            Sheet sheet,
            LocalDate today) {

        boolean derived() {
            return GovernanceBook.isDerivedPublicPerson(form);
        }

        /// What was recorded, as readers read it: closed lists and days in words.
        static String shown(String name, String text, Words words) {
            var key = "governance.value." + name + "." + text;
            return words.has(key)
                    ? words.t(key)
                    : Day.find(text).map(words::date).orElse(text);
        }
    }

    record Property(List<OwnProperty> own, List<StateProperty> state) {}

    /// The boxes that the Law asks for, by form.
    record Forms(
            List<FactForm.Box> overseer,
            List<FactForm.Box> byLaws,
            List<FactForm.Box> decision,
            List<FactForm.Box> disposal,
            List<String> kinds,
            List<PropertySource> sources) {

        boolean plainByLaws() {
            return byLaws.stream().noneMatch(box -> box.name().equals("adoptedDay"));
        }
    }

    @GetMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/parvaldiba",
        "/en/institutions/{number:[A-Za-z0-9-]+}/governance"
    })
    ResponseEntity<String> one(@PathVariable String number, Language language) {
        return show(HttpStatus.OK, door.institution(number), Sheet.EMPTY, language);
    }

    static Address address(Registration registration) {
        return Section.INSTITUTIONS.address().then("/" + registration.number()).then("/parvaldiba", "/governance");
    }

    ResponseEntity<String> show(HttpStatus status, Registration registration, Sheet sheet, Language language) {
        var words = pages.words(language);
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, address(registration), words.t("governance.title", name))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .under(name, Section.INSTITUTIONS.address().then("/" + registration.number()));
        return pages.show(status, "governance/governance.jte", page, view(registration, sheet));
    }

    private View view(Registration registration, Sheet sheet) {
        var today = LocalDate.now(clock);
        var organisation = registration.organisation();
        var form = registration.latest().particulars().legalForm();
        return new View(
                registration,
                form,
                named.names(registration.latest().particulars()),
                foundings.find(organisation).orElse(null),
                recorded.listOf(organisation),
                door.seesProperty(registration, today)
                        ? new Property(property.listOwn(organisation), property.listState(organisation))
                        : null,
                door.acts(registration, today) ? forms(form, sheet, today) : null,
                sheet,
                today);
    }

    private Forms forms(LegalForm form, Sheet sheet, LocalDate today) {
        return new Forms(
                questions.overseer(form, sheet.of("overseer"), today).boxes(),
                questions.byLaws(form, sheet.of("by-laws"), today).boxes(),
                questions.decision(form, sheet.of("decision"), today).boxes(),
                questions.disposal("", sheet.of("disposal"), today).boxes(),
                RecordDecision.KINDS,
                List.of(PropertySource.values()));
    }
}
