package lv.auseklis.governance;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.Foundings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The governance of institutes for programs: the same acts as on the page, with the same names of fields.
@RestController
class GovernanceApi {

    private final GovernanceDoor door;
    private final GovernanceActs acts;
    private final Foundings foundings;
    private final JdbcRecorded recorded;
    private final JdbcProperty property;
    private final Clock clock;

    GovernanceApi(
            GovernanceDoor door,
            GovernanceActs acts,
            Foundings foundings,
            JdbcRecorded recorded,
            JdbcProperty property,
            Clock clock) {
        this.door = door;
        this.acts = acts;
        this.foundings = foundings;
        this.recorded = recorded;
        this.property = property;
        this.clock = clock;
    }

    /// @param founding what its application said of founding and oversight, by name of field
    /// @param recorded what was recorded since, the newest first
    /// @param own      what it owns; null for those who may not see it
    /// @param state    what State property it holds; null for those who may not see it
    record GovernanceView(
            String number,
            Map<String, String> founding,
            List<Recorded> recorded,
            @Nullable List<OwnProperty> own,
            @Nullable List<StateProperty> state) {}

    /// @param entry the index of the entry in the log
    record RecordedView(long entry) {}

    @GetMapping("/api/v1/institutions/{number}/governance")
    @Operation(
            description =
                    "How an institute was founded, who oversees it, its by-laws and decisions (Sections 21 to 21.5);"
                            + " its property (Section 21.6) for its representatives, the ministry and officials of the Register.")
    GovernanceView one(@PathVariable String number) {
        var registration = door.institution(number);
        var organisation = registration.organisation();
        var sees = door.seesProperty(registration, LocalDate.now(clock));
        return new GovernanceView(
                registration.number().value(),
                founding(registration),
                recorded.listOf(organisation),
                sees ? property.listOwn(organisation) : null,
                sees ? property.listState(organisation) : null);
    }

    private Map<String, String> founding(Registration registration) {
        var facts = new TreeMap<String, String>();
        foundings
                .find(registration.organisation())
                .ifPresent(founding -> founding.facts().forEach(box -> facts.put(box.name(), box.value())));
        return facts;
    }

    @PostMapping("/api/v1/institutions/{number}/governance/{act}")
    @Operation(
            description =
                    "Records `overseer`, `by-laws`, `decision`, `conversion`, `price`, `property` or `disposal`, with the"
                            + " names of the boxes of the page.")
    RecordedView act(
            @PathVariable String number, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var today = LocalDate.now(clock);
        var registration = door.own(number, today);
        return switch (acts.act(act, registration.organisation(), Sent.storable(body), GovernanceDoor.actor(), today)) {
            case Outcome.Done done -> new RecordedView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
