package lv.auseklis.law;

import java.time.LocalDate;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;

/// Whether a rule applies on a day as the catalogue describes it; the same for its answer and for its time limit.
final class InForce {

    private static final Bilingual SEE_CURRENT_LAW =
            new Bilingual("Skatiet spēkā esošo likumu.", "See the current law.");

    private InForce() {}

    /// Why the rule does not apply on the day; empty if it does. A known later change ends it by the setting V-1.
    static Optional<Bilingual> reasonAgainst(LegalRule rule, LocalDate day, Settings.On settings) {
        var from = rule.inForce().from();
        if (from != null && day.isBefore(from)) {
            return Optional.of(
                    Sentence.of("Šī norma ir spēkā no {0}.", "This rule is in force from {0}.", Since.of(from)));
        }
        var to = rule.inForce().to();
        if (to != null && day.isAfter(to)) {
            return Optional.of(
                    Sentence.of("Šī norma bija spēkā līdz {0}.", "This rule was in force until {0}.", Since.until(to)));
        }
        var change = rule.laterChange();
        if (change != null && change.endsRuleOn(day) && stopsAtChange(settings)) {
            return Optional.of(Wording.join(change.note(), " ", SEE_CURRENT_LAW));
        }
        return Optional.empty();
    }

    private static boolean stopsAtChange(Settings.On settings) {
        return settings.text("law.later_change").equals("applied_until_change");
    }
}
