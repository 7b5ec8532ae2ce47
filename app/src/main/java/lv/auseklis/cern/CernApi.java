package lv.auseklis.cern;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// The States at CERN, their instruments and the contribution by year, for programs; and the acts about them.
@RestController
class CernApi {

    private final CernDoor door;
    private final JdbcAgreements agreements;
    private final Standings standings;
    private final Contributions contributions;
    private final CernActs acts;
    private final OpenAgreement open;
    private final Rulebook rulebook;
    private final Clock clock;

    CernApi(
            CernDoor door,
            JdbcAgreements agreements,
            Standings standings,
            Contributions contributions,
            CernActs acts,
            OpenAgreement open,
            Rulebook rulebook,
            Clock clock) {
        this.door = door;
        this.agreements = agreements;
        this.standings = standings;
        this.contributions = contributions;
        this.acts = acts;
        this.open = open;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// @param entry the index of the entry in the log
    record RecordedView(long entry) {}

    @GetMapping("/api/v1/cern/states")
    @Operation(description = "The States of which something is recorded, with their status today.")
    List<StateView> states() {
        var today = LocalDate.now(clock);
        return standings.of(agreements.list(), today, Moment.ALL_KNOWN).stream()
                .map(StateView::of)
                .toList();
    }

    @GetMapping("/api/v1/cern/states/{state}")
    @Operation(
            description =
                    "One State: its status about a day (`asOf`) as known on a day (`knownOn`), with the rules of the"
                            + " Agreement that led to it and every event recorded.")
    StandingView state(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return StandingView.of(standing(state, Moment.of(asOf, knownOn, LocalDate.now(clock))), rulebook);
    }

    @GetMapping("/api/v1/cern/states/{state}/contributions")
    @Operation(
            description =
                    "The contribution of each year in Swiss francs: what is due, how it was computed, what was paid,"
                            + " about a day (`asOf`) as known on a day (`knownOn`).")
    List<ContributionView> contributions(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return contributions.of(standing(state, moment), moment.knownBefore()).stream()
                .map(year -> ContributionView.of(year, rulebook))
                .toList();
    }

    private Standing standing(String state, Moment moment) {
        return standings.of(door.agreement(state), moment.asOf(), moment.knownBefore());
    }

    @PostMapping("/api/v1/cern/states")
    @Operation(description = "Opens the record of a State: `state`, `name.lv`, `name.en`.")
    RecordedView open(@RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return told(open.open(new OpenAgreement.Command(Sent.storable(body)), actor, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/cern/states/{state}/{act}")
    @Operation(
            description =
                    "`event`, `figure`, `payment`, `strike` or `term`, with the names of the boxes of the page. With the"
                            + " header Idempotency-Key it is carried out once.")
    RecordedView act(
            @PathVariable String state, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return told(acts.act(act, door.agreement(state), Sent.storable(body), actor, LocalDate.now(clock)));
    }

    private static RecordedView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new RecordedView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
