package lv.auseklis.cerngroup;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Confidence;
import lv.auseklis.organisations.RegisterNumber;
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

/// Members and roles of the group for programs, and the acts about them.
@RestController
class GroupApi {

    private final Roster roster;
    private final GroupActs acts;
    private final Clock clock;

    GroupApi(Roster roster, GroupActs acts, Clock clock) {
        this.roster = roster;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param id             its name in the log
    /// @param identifier     ROR or registration number; may be empty
    /// @param registerNumber of the institution in the Register; null where it is not there
    /// @param from           a day, month or year; null where the source does not say
    /// @param to             the same; null while it lasts
    /// @param onDay          whether it held on the day asked about
    /// @param struck         the entry of the log that struck it; null where it stands
    record TenureView(
            UUID id,
            Place place,
            Bilingual name,
            String parent,
            String identifier,
            @Nullable RegisterNumber registerNumber,
            @Nullable String from,
            @Nullable String to,
            KnownSpan.Held onDay,
            String reference,
            String source,
            Confidence confidence,
            long entry,
            @Nullable Long struck) {

        static TenureView of(Roster.View roster, Tenure tenure) {
            return new TenureView(
                    tenure.id(),
                    tenure.place(),
                    tenure.name(),
                    tenure.parent(),
                    tenure.identifier(),
                    roster.number(tenure),
                    Optional.ofNullable(tenure.from()).map(Object::toString).orElse(null),
                    Optional.ofNullable(tenure.end())
                            .map(end -> end.day().toString())
                            .orElse(null),
                    tenure.on(roster.day()),
                    tenure.provenance().reference(),
                    tenure.provenance().source(),
                    tenure.provenance().confidence(),
                    tenure.entry(),
                    tenure.stands() ? null : tenure.struckBy());
        }
    }

    /// @param members by category, then in the order in which they were recorded
    record GroupView(List<TenureView> members, List<TenureView> roles) {}

    /// @param about what it was done about
    /// @param entry the index of the entry in the log
    record GroupActView(UUID about, long entry) {}

    @GetMapping("/api/v1/cern/group")
    @Operation(
            description = "Members of the CERN Latvia group in four categories and its roles, about a day (`asOf`) as"
                    + " known on a day (`knownOn`); those that ended and struck records included.")
    GroupView group(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var view = roster.of(Moment.of(asOf, knownOn, LocalDate.now(clock)));
        return new GroupView(list(view, Place.categories()), list(view, Place.roles()));
    }

    private static List<TenureView> list(Roster.View view, List<Place> places) {
        return places.stream()
                .flatMap(place -> view.all().stream().filter(one -> one.place() == place))
                .map(one -> TenureView.of(view, one))
                .toList();
    }

    @PostMapping("/api/v1/cern/group/members/{act}")
    @Operation(
            description = "`admit` and `assign` (`place`, `name.lv`, `name.en`, `parent`, `about.lv`, `about.en`,"
                    + " `identifier`, `from`, `reference`, `source`, `confidence`), `end` (`tenure`, `to`, `reference`,"
                    + " `source`, `confidence`), `strike` (`struck`, `reason`). With the header Idempotency-Key it is"
                    + " carried out once.")
    GroupActView act(@PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        return switch (acts.act(act, Sent.storable(body), actor, LocalDate.now(clock))) {
            case Outcome.Done done -> new GroupActView(done.about(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
