package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// All that supervision knows of one institution, and what the reader may do about it.
@RestController
class DossierPage {

    /// In which order grounds stand: what holds in front.
    private static final List<Answer> URGENT = List.of(Answer.YES, Answer.UNDETERMINED, Answer.NO, Answer.NOT_IN_FORCE);

    private final SupervisionDoor door;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final RemovalTerms terms;
    private final InstitutionCriteria criteria;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    DossierPage(
            SupervisionDoor door,
            Dossiers dossiers,
            Grounds grounds,
            RemovalTerms terms,
            InstitutionCriteria criteria,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.terms = terms;
        this.criteria = criteria;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// A ground with its rule, and the draft of the notice where a case may be opened on it.
    record Offered(Grounds.Judged judged, LegalRule rule, String notice) {}

    /// A request with how its term was counted, and how many days are left; negative when it is over.
    record Waiting(InformationRequest request, long left, List<Bilingual> steps) {}

    /// @param registered whether the institution is in the Register today
    /// @param criteria   of its kind; null where that is not known
    record View(
            Registration registration,
            boolean registered,
            SupervisionDoor.Rights rights,
            Dossier dossier,
            List<Offered> grounds,
            List<Waiting> requests,
            @Nullable Inquiry criteria,
            Rulebook rulebook,
            SentForm sent,
            LocalDate today) {

        List<FindingKind> findingKinds() {
            return List.of(FindingKind.values());
        }

        List<Evidence.Kind> evidenceKinds() {
            return List.of(Evidence.Kind.values());
        }

        /// Whether a case may be opened on some ground.
        boolean opening() {
            return rights.remove() && registered && dossier.openCase().isEmpty();
        }
    }

    @GetMapping({"/lv/uzraudziba/{number:[A-Za-z0-9-]+}", "/en/supervision/{number:[A-Za-z0-9-]+}"})
    ResponseEntity<String> one(@PathVariable String number, Language language) {
        var actor = door.actor();
        return show(HttpStatus.OK, door.registration(number), SentForm.NOTHING, actor, language);
    }

    ResponseEntity<String> show(
            HttpStatus status, Registration registration, SentForm sent, Actor actor, Language language) {
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, SupervisionPage.ADDRESS.then("/" + registration.number()), name)
                .in(Section.INSTITUTIONS)
                .under(pages.words(language).t("supervision.title"), SupervisionPage.ADDRESS)
                .unlisted();
        return pages.show(status, "supervision/dossier.jte", page, view(registration, sent, actor));
    }

    private View view(Registration registration, SentForm sent, Actor actor) {
        var today = LocalDate.now(clock);
        var dossier = dossiers.of(registration.organisation(), today);
        var offered = Arrays.stream(RemovalGround.values())
                .map(ground -> grounds.judge(ground, dossier, today))
                .sorted(Comparator.comparing(judged -> URGENT.indexOf(judged.answer())))
                .map(judged -> {
                    var rule = grounds.rule(judged.ground());
                    return new Offered(judged, rule, judged.holds() ? DraftReasons.notice(rule, judged) : "");
                })
                .toList();
        return new View(
                registration,
                SupervisionBook.isRegistered(registration, today),
                SupervisionDoor.Rights.of(actor),
                dossier,
                offered,
                dossier.requests().reversed().stream()
                        .map(request -> waiting(request, today))
                        .toList(),
                criteria.of(registration, today).orElse(null),
                rulebook,
                sent,
                today);
    }

    private Waiting waiting(InformationRequest request, LocalDate today) {
        var steps = terms.of(RemovalGround.NO_REPLY, request.day())
                .map(due -> due.steps())
                .orElse(List.of());
        return new Waiting(request, ChronoUnit.DAYS.between(today, request.due()), steps);
    }
}
