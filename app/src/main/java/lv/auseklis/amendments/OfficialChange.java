package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.organisations.AmendRegistration;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.CorrectRegistration;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Day;
import lv.auseklis.registration.ApplicationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the official changes without an application: an error, or what a court or the Enterprise Register decided,
/// Section 30(1). Chooses the act by the basis.
@Component
class OfficialChange {

    /// The bases that an official may choose.
    static final List<Basis.Kind> KINDS = List.of(
            Basis.Kind.OFFICE_ERROR,
            Basis.Kind.APPLICANT_ERROR,
            Basis.Kind.COURT_RULING,
            Basis.Kind.ENTERPRISE_REGISTER);

    private final ChangeCheck check;
    private final CorrectRegistration correct;
    private final AmendRegistration amend;

    OfficialChange(ChangeCheck check, CorrectRegistration correct, AmendRegistration amend) {
        this.check = check;
        this.correct = correct;
        this.amend = amend;
    }

    /// @param typed the boxes by the names of the log, `since`, and the basis: `basis`, `reference`, `dated`,
    ///              `received`, `reasons`; for an error also `until`, the last day that it concerns
    Outcome make(Registration registration, Map<String, String> typed, long seen, Actor actor, LocalDate today) {
        if (!actor.may(Grant.CORRECT_REGISTRATION)) {
            throw new Forbidden(Grant.CORRECT_REGISTRATION);
        }
        var checked = check.check(registration, typed, ProposedChange.ALL, today);
        var reasons = new ArrayList<>(checked.reasons());
        var kind = Basis.Kind.find(typed.getOrDefault("basis", "")).filter(KINDS::contains);
        var until = day(typed, "until");
        reasons.addAll(againstBasis(kind, typed, today));
        if (until.isPresent()
                && (until.get().isBefore(checked.since()) || !until.get().isBefore(today))) {
            reasons.add(new Bilingual(
                    "Pēdējā diena, uz kuru kļūda attiecas, ir no pirmās dienas līdz vakardienai (30. panta trešā daļa).",
                    "The last day that the error concerns lies between the first day and yesterday (Section 30(3))."));
        }
        if (!reasons.isEmpty() || kind.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var basis = new Basis(
                kind.get(),
                typed.getOrDefault("reference", "").strip(),
                day(typed, "dated").orElse(null),
                day(typed, "received").orElse(null),
                typed.getOrDefault("reasons", "").strip());
        return kind.get().isError()
                ? corrected(registration, checked, basis, until.orElse(null), seen, actor, today)
                : amended(registration, checked, basis, seen, actor, today);
    }

    private Outcome corrected(
            Registration registration,
            ChangeCheck.Checked checked,
            Basis basis,
            @Nullable LocalDate until,
            long seen,
            Actor actor,
            LocalDate today) {
        var days = new DateRange(checked.since(), until == null ? null : until.plusDays(1));
        var command = new CorrectRegistration.Command(
                registration.organisation(), checked.change()::apply, days, basis, seen);
        return switch (correct.correct(command, actor, today)) {
            case CorrectRegistration.Outcome.Corrected done -> new Outcome.Done(done.entry(), null);
            case CorrectRegistration.Outcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case CorrectRegistration.Outcome.Overtaken overtaken -> new Outcome.Overtaken(overtaken.latest());
        };
    }

    private Outcome amended(
            Registration registration,
            ChangeCheck.Checked checked,
            Basis basis,
            long seen,
            Actor actor,
            LocalDate today) {
        var command = new AmendRegistration.Command(
                registration.organisation(), checked.change()::apply, checked.since(), basis, seen);
        return switch (amend.amend(command, actor, today)) {
            case AmendRegistration.Outcome.Amended done -> new Outcome.Done(done.entry(), null);
            case AmendRegistration.Outcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case AmendRegistration.Outcome.Overtaken overtaken -> new Outcome.Overtaken(overtaken.latest());
        };
    }

    private static List<Bilingual> againstBasis(Optional<Basis.Kind> kind, Map<String, String> typed, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        reasons.addAll(ApplicationForm.unfit(typed.getOrDefault("reasons", "")));
        reasons.addAll(ApplicationForm.unfit(typed.getOrDefault("reference", "")));
        if (kind.isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda ieraksta pamats (30. panta pirmā daļa).",
                    "The basis of the entry is needed (Section 30(1))."));
        } else if (kind.get().isError()) {
            if (typed.getOrDefault("reasons", "").isBlank()) {
                reasons.add(new Bilingual(
                        "Labojums jāpamato (30. panta trešā daļa).", "A correction needs reasons (Section 30(3))."));
            }
        } else if (typed.getOrDefault("reference", "").isBlank()
                || day(typed, "dated").filter(day -> !day.isAfter(today)).isEmpty()
                || day(typed, "received").filter(day -> !day.isAfter(today)).isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda nolēmuma vai lēmuma numurs, datums un saņemšanas diena (30. panta pirmā daļa).",
                    "Number, date and day of receipt of the ruling or decision are needed (Section 30(1))."));
        }
        return reasons;
    }

    private static Optional<LocalDate> day(Map<String, String> typed, String name) {
        return Day.find(typed.getOrDefault(name, ""));
    }
}
