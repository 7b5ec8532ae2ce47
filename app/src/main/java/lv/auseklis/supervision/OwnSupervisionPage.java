package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.notifications.Representing;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What supervision asked of an institution, found and decided, for those who act for it. For everybody
/// else there is no such page.
@RestController
class OwnSupervisionPage {

    private final Registrations registrations;
    private final List<Representing> representing;
    private final JdbcDossiers dossiers;
    private final JdbcRemovalCases cases;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    OwnSupervisionPage(
            Registrations registrations,
            List<Representing> representing,
            JdbcDossiers dossiers,
            JdbcRemovalCases cases,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.registrations = registrations;
        this.representing = representing;
        this.dossiers = dossiers;
        this.cases = cases;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param cases newest first, with their steps
    record View(
            Registration registration,
            List<InformationRequest> requests,
            List<InspectionFinding> findings,
            List<RemovalCase> cases,
            Rulebook rulebook,
            LocalDate today) {

        boolean isEmpty() {
            return requests.isEmpty() && findings.isEmpty() && cases.isEmpty();
        }
    }

    @GetMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/uzraudziba",
        "/en/institutions/{number:[A-Za-z0-9-]+}/supervision"
    })
    ResponseEntity<String> own(@PathVariable String number, Language language) {
        var today = LocalDate.now(clock);
        var registration = RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .filter(found -> isRepresented(found, today))
                .orElseThrow(SupervisionDoor::missing);
        var organisation = registration.organisation();
        var words = pages.words(language);
        var address = SupervisionNotifications.own(registration);
        var name = words.t(registration.latest().particulars().name());
        var page = pages.page(language, address, words.t("supervision.own-title"))
                .in(Section.INSTITUTIONS)
                .under(
                        name,
                        Section.INSTITUTIONS
                                .address()
                                .then("/" + registration.number().value()))
                .unlisted();
        var view = new View(
                registration,
                dossiers.listRequests(organisation).reversed(),
                dossiers.listFindings(organisation).reversed(),
                cases.listOf(organisation).stream()
                        .map(known -> cases.find(known.id()).orElseThrow())
                        .toList(),
                rulebook,
                today);
        return pages.show("supervision/own.jte", page, view);
    }

    private boolean isRepresented(Registration registration, LocalDate today) {
        return SignedIn.actor()
                .filter(actor -> actor.may(Grant.REPRESENT_INSTITUTION))
                .filter(actor -> representing.stream()
                        .anyMatch(known -> known.accountsOf(
                                        registration.organisation().value(), today)
                                .contains(actor.account())))
                .isPresent();
    }
}
