package lv.auseklis.persons.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Whoever is elected researcher holds a doctoral or a master's degree on the day of the election (the day asked about
/// if not given). For a research assistant the Law asks for none; `positions.assistant_degree` could (P-15).
@Cites("L26(3)b")
class ResearcherHoldsDegree implements Rule<ResearcherHoldsDegree.Facts> {

    record Facts(
            @Says(lv = "Amats", en = "Position") @Nullable Position position,

            @Says(lv = "Augstākais grāds", en = "Highest degree") @Nullable
            Degree degree,

            @Says(lv = "Grāds iegūts", en = "Degree gained on", optional = true) @Nullable
            LocalDate gained,

            @Says(lv = "Ievēlēšanas diena", en = "Day of the election", optional = true) @Nullable
            LocalDate election) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.position() == Position.ASSISTANT && "none".equals(law.setting("positions.assistant_degree"))) {
            return law.yes(
                    "Zinātniskajam asistentam likums grādu neprasa.", "The Law asks for no degree of an assistant.");
        }
        if (facts.degree() == null) {
            return law.unknown("augstākais grāds", "highest degree");
        }
        if (facts.degree() == Degree.OTHER || isLater(facts, law)) {
            return without(facts.position(), law);
        }
        return law.yes("Ir vajadzīgais grāds: {0}.", "The degree needed is there: {0}.", facts.degree());
    }

    private static Finding without(@Nullable Position position, LawOn law) {
        law.because(
                "Ievēlēšanas dienā nav ne doktora, ne maģistra grāda.",
                "On the day of the election there is neither a doctoral nor a master's degree.");
        return position == null
                ? law.unknown("amats", "position")
                : law.no("Pētnieku bez tā neievēl.", "A researcher is not elected without it.");
    }

    private static boolean isLater(Facts facts, LawOn law) {
        var election = facts.election() == null ? law.date() : facts.election();
        return facts.gained() != null && facts.gained().isAfter(election);
    }
}
