package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Doctors make up the share of the elected academic staff that Transitional Provision 29 asks of the three arts
/// academies on the day, or the general share for any other higher education institution.
@Cites({"LT29", "L28(3)1"})
class ArtsAcademyHasEnoughDoctors implements Rule<ArtsAcademyHasEnoughDoctors.Facts> {

    record Facts(
            @Says(lv = "Augstskola", en = "Higher education institution") @Nullable
            Academy institution,

            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var arts = law.number("min_doctor_share_arts_academies");
        var general = law.findNumberOf("L28(3)1", "min_doctor_share").orElse(arts);
        return law.finding(ElectedStaff.share(facts.institution(), facts.workers(), general, arts, law));
    }
}
