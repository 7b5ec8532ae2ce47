package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalRule;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One removal case: the ground with its evidence, the clock of the reply, what was done, and the decision.
@RestController
class RemovalCasePage {

    private static final Address CASES = new Address("/lv/uzraudziba/lietas", "/en/supervision/cases");

    private final SupervisionDoor door;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final RemovalTerms terms;
    private final Registrations registrations;
    private final Pages pages;
    private final Clock clock;

    RemovalCasePage(
            SupervisionDoor door,
            Dossiers dossiers,
            Grounds grounds,
            RemovalTerms terms,
            Registrations registrations,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.terms = terms;
        this.registrations = registrations;
        this.pages = pages;
        this.clock = clock;
    }

    static Address address(UUID removalCase) {
        return CASES.then("/" + removalCase);
    }

    /// @param judged   whether the ground holds today
    /// @param left     days until the time to reply ends; negative when it is over
    /// @param deciding whether the reader decides
    /// @param draft    of the reasons for a removal
    record View(
            RemovalCase removalCase,
            Registration registration,
            LegalRule rule,
            Grounds.Judged judged,
            Dossier dossier,
            RemovalTerms.ReplyPeriod period,
            long left,
            boolean deciding,
            String draft,
            SentForm sent,
            LocalDate today) {

        boolean waiting() {
            return removalCase.isWaiting(today);
        }
    }

    @GetMapping({"/lv/uzraudziba/lietas/{removal:[0-9a-f-]{36}}", "/en/supervision/cases/{removal:[0-9a-f-]{36}}"})
    ResponseEntity<String> one(@PathVariable String removal, Language language) {
        var actor = door.actor();
        return show(HttpStatus.OK, door.removalCase(removal), SentForm.NOTHING, actor, language);
    }

    ResponseEntity<String> show(HttpStatus status, RemovalCase known, SentForm sent, Actor actor, Language language) {
        var words = pages.words(language);
        var registration = registrations.find(known.organisation()).orElseThrow();
        var page = pages.page(language, address(known.id()), words.t("removal.title"))
                .in(Section.INSTITUTIONS)
                .under(words.t("supervision.title"), SupervisionPage.ADDRESS)
                .under(
                        registration.latest().particulars().name().in(language),
                        SupervisionPage.ADDRESS.then("/" + registration.number()))
                .unlisted();
        return pages.show(status, "supervision/case.jte", page, view(known, registration, sent, actor));
    }

    private View view(RemovalCase known, Registration registration, SentForm sent, Actor actor) {
        var today = LocalDate.now(clock);
        var dossier = dossiers.of(known.organisation(), today);
        var judged = grounds.judge(known.ground(), dossier, today);
        var rule = grounds.rule(known.ground());
        return new View(
                known,
                registration,
                rule,
                judged,
                dossier,
                terms.replyPeriod(known.ground(), known.opened()),
                ChronoUnit.DAYS.between(today, known.due()),
                SupervisionDoor.Rights.of(actor).remove() && known.state().isOpen(),
                DraftReasons.removal(rule, judged, known, today),
                sent,
                today);
    }
}
