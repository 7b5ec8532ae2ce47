package lv.auseklis.organisations.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Register holds a higher education institution or its institute, not both; the institution decides which. Where
/// neither stands in it, or only the institution without a decision for its institute, there is no conflict.
@Cites("L28(5.1)")
class InstitutionOrItsInstitute implements Rule<InstitutionOrItsInstitute.Facts> {

    record Facts(
            @Says(lv = "Augstskola ir reģistrā", en = "The higher education institution is in the Register") @Nullable
            Boolean parentInRegister,

            @Says(lv = "Institūts ir reģistrā", en = "The institute is in the Register") @Nullable
            Boolean unitInRegister,

            @Says(lv = "Augstskolas lēmums", en = "Decision of the higher education institution") @Nullable
            Party decision) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var parent = facts.parentInRegister();
        var unit = facts.unitInRegister();
        if (Boolean.TRUE.equals(parent) && Boolean.TRUE.equals(unit)) {
            return law.no("Reģistrā ir gan augstskola, gan institūts.", "Both stand in the Register.");
        }
        if (against(facts.decision(), parent, unit)) {
            return law.no(
                    "Reģistrā ir tas, par kuru augstskola nav lēmusi.",
                    "The one in the Register is not the one that the institution decided on.");
        }
        if (Boolean.FALSE.equals(unit) && (parent != null || facts.decision() != Party.UNIT)) {
            return law.yes("Institūta reģistrā nav.", "The institute is not in the Register.");
        }
        if (!Boolean.FALSE.equals(parent)) {
            return law.unknown("vai reģistrā ir abi", "whether both are in the Register");
        }
        return facts.decision() == Party.UNIT
                ? law.yes(
                        "Augstskola lēmusi par institūtu, un pati tā reģistrā nav.",
                        "The institution decided on the institute and is not in the Register itself.")
                : law.unknown("augstskolas lēmums par institūtu", "a decision of the institution on the institute");
    }

    private static boolean against(@Nullable Party decision, @Nullable Boolean parent, @Nullable Boolean unit) {
        return decision == Party.UNIT && Boolean.TRUE.equals(parent)
                || decision == Party.PARENT && Boolean.TRUE.equals(unit);
    }
}
