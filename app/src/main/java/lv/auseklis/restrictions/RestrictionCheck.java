package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Day;
import org.springframework.stereotype.Component;

/// What stands against closing a field to the public; every reason at once, each with its article.
@Component
class RestrictionCheck {

    private final Restrictions restrictions;
    private final LegalBases bases;
    private final Registrations registrations;

    RestrictionCheck(Restrictions restrictions, LegalBases bases, Registrations registrations) {
        this.restrictions = restrictions;
        this.bases = bases;
        this.registrations = registrations;
    }

    List<Bilingual> against(RestrictData.Command command, Registration registration, LocalDate today) {
        var decision = DecisionMade.of(command.decision(), command.decided());
        var reasons = new ArrayList<Bilingual>();
        PersonalField.of(command.field())
                .ifPresentOrElse(
                        field -> reasons.addAll(againstField(command, field, registration, today)),
                        () -> reasons.add(new Bilingual(
                                "Jāizvēlas lauks: dibinātājs (fiziska persona), vadītājs, tālrunis, e-pasts vai citas ziņas; pārējie"
                                        + " ir atklāti (27. panta otrā daļa).",
                                "A field must be chosen: founder (a natural person), head, telephone, e-mail or other facts; the"
                                        + " others are open (Section 27(2)).")));
        reasons.addAll(decision.against(registration, today));
        againstBasis(command, decision, today).ifPresent(reasons::add);
        againstLastDay(command, today).ifPresent(reasons::add);
        return reasons;
    }

    private List<Bilingual> againstField(
            RestrictData.Command command, PersonalField field, Registration registration, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        var values = field.values(registration);
        if (values.isEmpty()) {
            reasons.add(new Bilingual(
                    "Institūcijas ierakstos šim laukam nav vērtības; nav ko ierobežot (27. panta otrā daļa).",
                    "The entries about the institution have no value in this field; there is nothing to close (Section"
                            + " 27(2))."));
        }
        if (field == PersonalField.FOUNDER
                && (!command.naturalPerson() || values.stream().anyMatch(registrations::hasEverStood))) {
            reasons.add(new Bilingual(
                    "Dibinātāju ierobežo tikai tad, ja tas ir fiziska persona; apstipriniet to (27. panta otrā daļa un"
                            + " 42. panta piektā daļa).",
                    "The founder is closed only if a natural person; confirm that (Sections 27(2) and 42(5))."));
        }
        restrictions
                .find(registration.organisation(), field, today)
                .ifPresent(there -> reasons.add(new Bilingual(
                        "Piekļuve šim laukam jau ir ierobežota ar lēmumu %s, žurnāla ieraksts %d (42. panta piektā daļa)."
                                .formatted(there.decision(), there.entry()),
                        "This field is closed already by decision %s, entry %d of the log (Section 42(5))."
                                .formatted(there.decision(), there.entry()))));
        return reasons;
    }

    /// The basis must hold on the day of the decision; where that is missing, today's list is asked.
    private Optional<Bilingual> againstBasis(RestrictData.Command command, DecisionMade decision, LocalDate today) {
        var day = decision.day().orElse(today);
        return bases.find(command.basis(), day).isPresent()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "Jāizvēlas likums un pants, kas lēmuma dienā ļāva ierobežot piekļuvi; bez likuma dati ir atklāti"
                                + " (42. panta piektā daļa).",
                        "The law and section that allowed the restriction on the day of the decision must be chosen;"
                                + " without a law the data are open (Section 42(5))."));
    }

    private static Optional<Bilingual> againstLastDay(RestrictData.Command command, LocalDate today) {
        var typed = command.until().strip();
        var day = Day.find(typed);
        if (typed.isEmpty() || day.filter(last -> !last.isBefore(today)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Bilingual(
                "Pēdējā ierobežojuma diena ir šodiena vai vēlāka diena; atstājiet tukšu, ja lēmumā tās nav (42. panta"
                        + " piektā daļa).",
                "The last day of the restriction is today or later; leave it empty if the decision names none (Section"
                        + " 42(5))."));
    }
}
