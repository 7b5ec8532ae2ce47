package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The higher education institution is accredited and doctors make up half of its elected academic staff; for the three
/// arts academies a smaller share is enough on the days of Transitional Provision 29.
@Cites({"L28(3)1", "LT29"})
class HalfOfElectedStaffAreDoctors implements Rule<HalfOfElectedStaffAreDoctors.Facts> {

    record Facts(
            @Says(lv = "Augstskola", en = "Higher education institution") @Nullable
            Academy institution,

            @Says(lv = "Augstskola ir akreditēta", en = "The institution is accredited") @Nullable
            Boolean accredited,

            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var accredited = Answer.of(facts.accredited());
        switch (accredited) {
            case YES -> law.because("Augstskola ir akreditēta.", "The institution is accredited.");
            case NO -> law.because("Augstskola nav akreditēta.", "The institution is not accredited.");
            default ->
                law.because(
                        "Nav zināms, vai augstskola ir akreditēta.",
                        "It is not known whether the institution is accredited.");
        }
        return law.finding(accredited.and(share(facts, law)));
    }

    private static Answer share(Facts facts, LawOn law) {
        var general = law.number("min_doctor_share");
        var arts = law.findNumber("min_doctor_share_arts_academies").orElse(general);
        return ElectedStaff.share(facts.institution(), facts.workers(), general, arts, law);
    }
}
