package lv.auseklis.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.RequestKey;
import lv.auseklis.organisations.Certificates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The official's work on applications, for programs: what waits, and the decisions of Section 30(1).
@RestController
class DecisionsApi {

    private static final int MOST = 50;

    private final ApplicationPage page;
    private final ApplicationActs acts;
    private final JdbcApplications applications;
    private final ApplicationViews views;
    private final Certificates certificates;
    private final Clock clock;

    DecisionsApi(
            ApplicationPage page,
            ApplicationActs acts,
            JdbcApplications applications,
            ApplicationViews views,
            Certificates certificates,
            Clock clock) {
        this.page = page;
        this.acts = acts;
        this.applications = applications;
        this.views = views;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// @param name the institution's name as the applicant typed it
    /// @param due  by when somebody must act
    record WaitingView(
            UUID application,
            String kind,
            String name,
            State state,
            @Nullable LocalDate due) {}

    /// @param next the value of `after` for what follows; null at the end
    record QueueView(
            List<WaitingView> applications, @Nullable String next) {}

    /// @param reasons of the decision, in words
    /// @param until   the last day to mend what is missing, only of a deferral
    /// @param seen    the `seen` of the application that the official read; where somebody did something since,
    ///                nothing is written and both versions are answered (409). Without it nothing is compared.
    record Decision(
            @Nullable String reasons,
            @Schema(example = "2026-12-20") @Nullable String until,
            @Schema(example = "417") @Nullable Long seen) {}

    /// @param decision `entry` or `refusal`
    record ProposedDecision(
            @Schema(example = "entry") @Nullable String decision,
            @Nullable String reasons,
            @Schema(example = "417") @Nullable Long seen) {}

    /// @param seen the `seen` of the application with the proposal that the official read
    record Confirmation(@Schema(example = "418") @Nullable Long seen) {}

    /// @param entry              the index of the decision in the log
    /// @param number             under which the institution was entered; null where it was not
    /// @param certificateRefused why no certificate followed the entry, which stands; else empty
    record DecisionView(long entry, @Nullable RegisterNumber number, List<Bilingual> certificateRefused) {}

    @GetMapping("/api/v1/applications")
    @Operation(description = "The applications that wait for a decision or an answer, what falls due first in front.")
    QueueView queue(@RequestParam(defaultValue = "") String after) {
        SignedIn.holding(Grant.DECIDE_REGISTRATION);
        var place = after.isEmpty() ? QueuePlace.FIRST : place(after);
        var found = applications.listOpen(place.due(), place.id(), MOST);
        var rows = found.stream()
                .map(one -> new WaitingView(one.id(), one.kind().code(), one.name(), one.state(), one.due()))
                .toList();
        var last = rows.size() == MOST ? rows.getLast() : null;
        return new QueueView(rows, last == null ? null : QueuePlace.of(last.due(), last.application()));
    }

    private static QueuePlace place(String after) {
        return QueuePlace.find(after)
                .orElseThrow(() -> Problem.unreadable(new Bilingual(
                        "„after” ir iepriekšējās atbildes „next”.", "‘after’ is the ‘next’ of the answer before.")));
    }

    @PostMapping("/api/v1/applications/{application}/entry")
    @Operation(
            description = "Decides to enter the institution (Section 30(1)); its certificate follows at once"
                    + " (Section 31). With the header Idempotency-Key it is carried out once.")
    DecisionView enter(@PathVariable String application, @RequestBody Decision body) {
        return decided("enter", application, reasoned(body), body);
    }

    @PostMapping("/api/v1/applications/{application}/refusal")
    @Operation(
            description = "Refuses the entry, with reasons (Section 30(1)). With the header Idempotency-Key it is"
                    + " carried out once.")
    DecisionView refuse(@PathVariable String application, @RequestBody Decision body) {
        return decided("refuse", application, reasoned(body), body);
    }

    @PostMapping("/api/v1/applications/{application}/deferral")
    @Operation(
            description = "Defers the entry, with reasons and a last day to mend what is missing (Section 30(2))."
                    + " With the header Idempotency-Key it is carried out once.")
    DecisionView defer(@PathVariable String application, @RequestBody Decision body) {
        return decided("defer", application, reasoned(body), body);
    }

    @PostMapping("/api/v1/applications/{application}/proposal")
    @Operation(
            description = "Proposes to enter or to refuse, where the Register works with a second confirmation. The"
                    + " term of Section 30(1) runs on. With the header Idempotency-Key it is carried out once.")
    DecisionView propose(@PathVariable String application, @RequestBody ProposedDecision body) {
        var act = switch (body.decision()) {
            case "entry" -> "propose-enter";
            case "refusal" -> "propose-refuse";
            case null, default -> "";
        };
        found(application);
        if (act.isEmpty()) {
            throw flaw("/decision", "jābūt „entry” vai „refusal”", "must be ‘entry’ or ‘refusal’");
        }
        return decided(act, application, reasoned(body.reasons(), null, body.seen()), body);
    }

    @PostMapping("/api/v1/applications/{application}/confirmation")
    @Operation(
            description = "Confirms as a second official what another one proposed; the decision is taken on this day"
                    + " (Section 30(1)). Only what was read can be confirmed: `seen` is needed. With the header"
                    + " Idempotency-Key it is carried out once.")
    DecisionView confirm(@PathVariable String application, @RequestBody Confirmation body) {
        found(application);
        if (body.seen() == null) {
            throw flaw(
                    "/seen",
                    "jānorāda izlasītā iesnieguma „seen”: apstiprina tikai to, kas izlasīts",
                    "name the ‘seen’ of the application that you read: only what was read is confirmed");
        }
        return decided("confirm", application, reasoned(null, null, body.seen()), body);
    }

    /// Whoever does not decide is turned away before anything is said of the body.
    private void found(String application) {
        page.found(application, ApplicationPage.actor());
        SignedIn.holding(Grant.DECIDE_REGISTRATION);
    }

    private static Problem flaw(String pointer, String lv, String en) {
        return Problem.unprocessable(List.of(new Flaw(pointer, new Bilingual(lv, en))));
    }

    private static ApplicationActs.Reasoned reasoned(Decision body) {
        return reasoned(body.reasons(), body.until(), body.seen());
    }

    private static ApplicationActs.Reasoned reasoned(
            @Nullable String reasons, @Nullable String until, @Nullable Long seen) {
        return new ApplicationActs.Reasoned(
                reasons == null ? "" : Sent.storable(reasons),
                until == null ? null : Day.find(until).orElse(null),
                seen);
    }

    private DecisionView decided(String act, String application, ApplicationActs.Reasoned why, Record body) {
        var actor = ApplicationPage.actor();
        var id = page.found(application, actor).id();
        return switch (acts.official(act, id, why, actor, LocalDate.now(clock))) {
            case Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
            case Outcome.Done done -> new DecisionView(done.entry(), null, List.of());
            case Outcome.Overtaken overtaken ->
                throw ApplicationsApi.decidedMeanwhile()
                        .with(Map.of("sent", body, "stands", views.of(page.found(application, actor), actor)));
            case Outcome.Entered entered -> {
                var organisation = page.found(application, actor).lastStep().map(Step::organisation);
                var refused = organisation
                        .map(one -> RequestKey.without(() -> certificates.issue(new OrganisationId(one), actor)))
                        .orElse(List.of());
                yield new DecisionView(entered.entry(), entered.number(), refused);
            }
        };
    }
}
