package lv.auseklis.persons.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Whoever is elected senior researcher holds a doctoral degree on the day of the election (the day asked
/// about if not given).
@Cites("L26(3)a")
class SeniorResearcherHoldsDoctorate implements Rule<SeniorResearcherHoldsDoctorate.Facts> {

    record Facts(
            @Says(lv = "Augstākais grāds", en = "Highest degree") @Nullable
            Degree degree,

            @Says(lv = "Grāds iegūts", en = "Degree gained on", optional = true) @Nullable
            LocalDate gained,

            @Says(lv = "Ievēlēšanas diena", en = "Day of the election", optional = true) @Nullable
            LocalDate election) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var election = facts.election() == null ? law.date() : facts.election();
        if (facts.degree() == null) {
            return law.unknown("augstākais grāds", "highest degree");
        }
        if (facts.degree() != Degree.DOCTOR) {
            return law.no("Par vadošo pētnieku ievēl tikai doktoru.", "Only a doctor is elected senior researcher.");
        }
        if (facts.gained() != null && facts.gained().isAfter(election)) {
            return law.no(
                    "Doktora grāds iegūts {0}, pēc ievēlēšanas.",
                    "The doctoral degree was gained on {0}, after the election.", facts.gained());
        }
        return law.yes("Ir doktora grāds.", "There is a doctoral degree.");
    }
}
