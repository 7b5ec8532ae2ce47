package lv.auseklis.entitlements;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The question about entitlements, the suspensions, and the acts about them, for programs.
@RestController
class EntitlementsApi {

    private final CernDoor door;
    private final Considering considering;
    private final JdbcSuspensions suspensions;
    private final SuspensionActs acts;
    private final Rulebook rulebook;
    private final Clock clock;

    EntitlementsApi(
            CernDoor door,
            Considering considering,
            JdbcSuspensions suspensions,
            SuspensionActs acts,
            Rulebook rulebook,
            Clock clock) {
        this.door = door;
        this.considering = considering;
        this.suspensions = suspensions;
        this.acts = acts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// @param on the day asked about
    record AnswerView(Answer answer, LocalDate on, List<Bilingual> reasons, List<FindingView> findings) {}

    /// @param entry     the entry of the log that proposed it
    /// @param lifts     the suspension that it lifts; null where it begins one
    /// @param confirmed the entry that confirmed it; null while it waits and does not hold
    record SuspensionView(
            long entry,
            Scope scope,
            @Nullable Long lifts,
            LocalDate day,
            String reference,
            String reason,
            @Nullable Long confirmed) {}

    /// @param entry the index of the entry in the log
    record ProposedView(long entry) {}

    @GetMapping("/api/v1/cern/states/{state}/entitlements")
    @Operation(
            description = "Whether a firm's offer (`kind` = `offer`) or a person (`staff`, `fellow`, `student`,"
                    + " `associate`) may be considered on a day (`asOf`) as known on a day (`knownOn`). Further:"
                    + " `originates`, `national`, `limitedDuration`, `running` (`true`, `false`), `published`, `runsTo`"
                    + " (days). What is not said is not known.")
    AnswerView ask(@PathVariable String state, @RequestParam Map<String, String> asked) {
        var moment = Moment.of(asked.get("asOf"), asked.get("knownOn"), LocalDate.now(clock));
        var typed = new HashMap<>(Sent.storable(asked));
        typed.putIfAbsent("kind", "offer");
        var found = considering.ask(door.agreement(state), typed, moment.asOf(), moment.knownBefore());
        var findings = found.findings().stream()
                .map(answered -> FindingView.of(answered.finding(), rulebook))
                .toList();
        return new AnswerView(found.answer(), moment.asOf(), found.reasons(), findings);
    }

    @GetMapping("/api/v1/cern/states/{state}/suspensions")
    @Operation(description = "Everything proposed and confirmed about suspensions, the oldest first.")
    List<SuspensionView> list(@PathVariable String state) {
        return suspensions.listOf(door.agreement(state).id(), Moment.ALL_KNOWN).stream()
                .map(one -> new SuspensionView(
                        one.entry(),
                        one.scope(),
                        one.lifts(),
                        one.day(),
                        one.reference(),
                        one.reason(),
                        one.confirmed()))
                .toList();
    }

    @PostMapping("/api/v1/cern/states/{state}/suspensions/{act}")
    @Operation(
            description = "`suspend` (`scope`, `day`, `reference`, `reason`), `lift` (`suspension`, `day`, `reference`,"
                    + " `reason`), `confirm` (`proposal`) by another account. With the header Idempotency-Key it is"
                    + " carried out once.")
    ProposedView act(
            @PathVariable String state, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return switch (acts.act(act, door.agreement(state), Sent.storable(body), actor, LocalDate.now(clock))) {
            case Outcome.Done done -> new ProposedView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
