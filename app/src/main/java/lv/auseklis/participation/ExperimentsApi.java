package lv.auseklis.participation;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// Who takes part in which experiments and projects, for programs, and the acts about it.
@RestController
class ExperimentsApi {

    private final Participations participations;
    private final ParticipationActs acts;
    private final Clock clock;

    ExperimentsApi(Participations participations, ParticipationActs acts, Clock clock) {
        this.participations = participations;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param id             its name in the log
    /// @param state          two letters (ISO 3166-1 alpha-2)
    /// @param name           of the experiment or project
    /// @param institution    null where the source names none
    /// @param identifier     ROR or registration number; may be empty
    /// @param registerNumber of the institution in the Register; null where it is not there
    /// @param from           a day, month or year; null where the source does not say
    /// @param to             the same; null while it lasts
    /// @param onDay          whether it held on the day asked about
    /// @param note           null where there is none
    /// @param struck         the entry of the log that struck it; null where it stands
    /// @param reason         why it was struck
    record ParticipationView(
            UUID id,
            String state,
            Participation.Kind kind,
            String name,
            @Nullable Bilingual institution,
            String identifier,
            @Nullable RegisterNumber registerNumber,
            @Nullable String from,
            @Nullable String to,
            KnownSpan.Held onDay,
            @Nullable Bilingual note,
            String reference,
            String source,
            Confidence confidence,
            long entry,
            @Nullable Long struck,
            @Nullable String reason) {

        static ParticipationView of(Participations.View found, Participation one) {
            var span = one.span();
            var strike = one.strike();
            return new ParticipationView(
                    one.id(),
                    one.state().state(),
                    one.kind(),
                    one.name(),
                    one.institution(),
                    one.identifier(),
                    found.number(one),
                    span.from() == null ? null : span.from().toString(),
                    span.to() == null ? null : span.to().toString(),
                    span.on(found.day()),
                    one.note(),
                    one.provenance().reference(),
                    one.provenance().source(),
                    one.provenance().confidence(),
                    one.entry(),
                    strike == null ? null : strike.entry(),
                    strike == null ? null : strike.reason());
        }
    }

    /// @param about the participation that it was done about
    /// @param entry the index of the entry in the log
    record ParticipationActView(UUID about, long entry) {}

    @GetMapping("/api/v1/cern/experiments")
    @Operation(
            description =
                    "Experiments and projects at CERN in which a State and its institutions take part, about a day"
                            + " (`asOf`) as known on a day (`knownOn`); those that ended and struck records included.")
    List<ParticipationView> experiments(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var found = participations.of(Moment.of(asOf, knownOn, LocalDate.now(clock)));
        return found.all().stream().map(one -> ParticipationView.of(found, one)).toList();
    }

    @PostMapping("/api/v1/cern/experiments/{act}")
    @Operation(
            description = "`record` (`state`, `kind`, `name`, `institution.lv`, `institution.en`, `identifier`, `from`,"
                    + " `note.lv`, `note.en`, `reference`, `source`, `confidence`), `end` (`participation`, `to`,"
                    + " `reference`, `source`, `confidence`), `strike` (`struck`, `reason`). With the header"
                    + " Idempotency-Key it is carried out once.")
    ParticipationActView act(@PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        return switch (acts.act(act, Sent.storable(body), actor, LocalDate.now(clock))) {
            case Outcome.Done done -> new ParticipationActView(done.about(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
