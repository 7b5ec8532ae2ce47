package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.LegalTime;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Statement;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Day;
import lv.auseklis.registration.ApplicationForm;
import lv.auseklis.registration.FounderCheck;
import org.springframework.stereotype.Component;

/// Examines a change that somebody wants made: the boxes, the day since when it holds, the founder.
@Component
class ChangeCheck {

    static final String SINCE = "since";

    /// About which day the boxes were filled in before somebody changed them; today if it is not said.
    static final String SHOWN = "shown";

    static final String PROOF = "proof";

    private final FounderCheck founders;

    ChangeCheck(FounderCheck founders) {
        this.founders = founders;
    }

    /// @param since only to be used if there are no reasons against it
    record Checked(ProposedChange change, LocalDate since, List<Bilingual> reasons) {

        /// What is reported: the changed fields only, the day and the proof.
        Map<String, String> reported(Map<String, String> typed) {
            var reported = new TreeMap<>(change.changed());
            reported.put(SINCE, since.toString());
            var proof = typed.getOrDefault(PROOF, "").strip();
            if (!proof.isEmpty()) {
                reported.put(PROOF, proof);
            }
            return reported;
        }
    }

    /// @param names which boxes count
    Checked check(Registration registration, Map<String, String> typed, List<String> names, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        var since = Day.find(typed.getOrDefault(SINCE, ""))
                .filter(LegalTime::supports)
                .filter(day -> !day.isAfter(today));
        if (since.isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda diena, kopš kuras pārmaiņa ir spēkā: šodien vai agrāk (29. pants).",
                    "The day since when the change holds is needed: today or earlier (Section 29)."));
        }
        if (standing(registration, today).isEmpty()) {
            reasons.add(new Bilingual(
                    "Institūcijas reģistrā vairs nav (32. pants).",
                    "The institution is no longer registered (Section 32)."));
        } else if (since.isPresent() && standing(registration, since.get()).isEmpty()) {
            reasons.add(new Bilingual(
                    "Šajā dienā institūcijas reģistrā nebija (30. pants).",
                    "The institution was not in the Register on that day (Section 30)."));
        }
        var about = Day.find(typed.getOrDefault(SHOWN, ""))
                .or(() -> Optional.of(today))
                .flatMap(registration::about)
                .orElse(registration.latest());
        var change = ProposedChange.read(typed, names, about, today);
        reasons.addAll(change.flaws());
        if (change.changed().isEmpty()) {
            reasons.add(new Bilingual(
                    "Nekas nemainās: ierakstā jau ir tieši tas (30. panta trešā daļa).",
                    "Nothing changes: the entry says just that already (Section 30(3))."));
        }
        Optional.ofNullable(change.changed().get("founder"))
                .flatMap(founder -> founders.against(founder, today))
                .ifPresent(reasons::add);
        return new Checked(change, since.orElse(today), reasons);
    }

    /// The proof that a change of core data needs, Section 29(3).
    static List<Bilingual> againstProof(Map<String, String> typed) {
        var proof = typed.getOrDefault(PROOF, "").strip();
        var reasons = new ArrayList<Bilingual>();
        if (proof.isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda dokuments, kas pārmaiņu pierāda (29. panta trešā daļa).",
                    "The document that proves the change is needed (Section 29(3))."));
        }
        ApplicationForm.unfit(proof)
                .forEach(wrong -> reasons.add(new Bilingual("Pierādījums: " + wrong.lv(), "Proof: " + wrong.en())));
        return reasons;
    }

    static Optional<Statement> standing(Registration registration, LocalDate day) {
        return registration.about(day).filter(statement -> statement.status() == Status.REGISTERED);
    }
}
