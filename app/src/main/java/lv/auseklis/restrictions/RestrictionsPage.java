package lv.auseklis.restrictions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.InstitutionLookup;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The restrictions about one institution, in force and past, for the official who decides on them.
@RestController
class RestrictionsPage {

    private final InstitutionLookup institutions;
    private final Restrictions restrictions;
    private final LegalBases bases;
    private final Pages pages;
    private final Clock clock;

    RestrictionsPage(
            InstitutionLookup institutions, Restrictions restrictions, LegalBases bases, Pages pages, Clock clock) {
        this.institutions = institutions;
        this.restrictions = restrictions;
        this.bases = bases;
        this.pages = pages;
        this.clock = clock;
    }

    /// What was sent, and why it was refused.
    record Sent(Map<String, String> texts, List<Bilingual> reasons) {

        static final Sent NOTHING = new Sent(Map.of(), List.of());

        /// What a box of the form of an act, about a field, shows.
        String typed(String act, String field, String box) {
            return texts.getOrDefault("act", "").equals(act)
                            && (act.equals("restrict")
                                    || texts.getOrDefault("field", "").equals(field))
                    ? texts.getOrDefault(box, "")
                    : "";
        }
    }

    /// A field that may be closed.
    ///
    /// @param value what the Register holds now; the official reads it
    record Choice(PersonalField field, String value, boolean closed) {}

    /// @param anew whether the field reads differently since the decision, so that it may concern another person
    record InForce(Restriction restriction, String value, boolean anew) {}

    record View(
            Registration registration,
            List<InForce> inForce,
            List<Restriction> past,
            List<Choice> choices,
            List<LegalBases.LegalBasis> bases,
            Sent sent,
            LocalDate today) {}

    @GetMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/ierobezojumi",
        "/en/institutions/{number:[A-Za-z0-9-]+}/restrictions"
    })
    ResponseEntity<String> restrictions(@PathVariable String number, Language language) {
        official();
        return show(HttpStatus.OK, institutions.registration(number), Sent.NOTHING, language);
    }

    static Actor official() {
        return SignedIn.holding(Grant.RESTRICT_DATA);
    }

    static Address address(Registration registration) {
        return Section.INSTITUTIONS.address().then("/" + registration.number()).then("/ierobezojumi", "/restrictions");
    }

    ResponseEntity<String> show(HttpStatus status, Registration registration, Sent sent, Language language) {
        var words = pages.words(language);
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, address(registration), words.t("restrictions.title", name))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .under(name, Section.INSTITUTIONS.address().then("/" + registration.number()))
                .unlisted();
        return pages.show(status, "restrictions/restrictions.jte", page, view(registration, sent));
    }

    private View view(Registration registration, Sent sent) {
        var today = LocalDate.now(clock);
        var all = restrictions.listOf(registration.organisation());
        var inForce = all.stream()
                .filter(restriction -> restriction.holds(today))
                .map(restriction -> inForce(restriction, registration))
                .toList();
        var choices = Arrays.stream(PersonalField.values())
                .filter(field -> !field.values(registration).isEmpty())
                .map(field -> new Choice(
                        field,
                        stands(field, registration),
                        inForce.stream().anyMatch(one -> one.restriction().field() == field)))
                .toList();
        return new View(
                registration,
                inForce,
                all.stream().filter(restriction -> !restriction.holds(today)).toList(),
                choices,
                bases.listOn(today),
                sent,
                today);
    }

    private static InForce inForce(Restriction restriction, Registration registration) {
        var stands = stands(restriction.field(), registration);
        var then = registration.statements().reversed().stream()
                .filter(statement -> statement.entry() < restriction.entry())
                .findFirst()
                .map(statement ->
                        statement.texts().getOrDefault(restriction.field().field(), ""))
                .orElse(stands);
        return new InForce(restriction, stands, !then.equals(stands));
    }

    private static String stands(PersonalField field, Registration registration) {
        return registration.latest().texts().getOrDefault(field.field(), "");
    }
}
