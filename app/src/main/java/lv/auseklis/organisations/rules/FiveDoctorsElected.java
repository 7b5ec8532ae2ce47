package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// At least five doctors hold elected academic positions in the institute on the day.
@Cites("L28(2)1")
class FiveDoctorsElected implements Rule<FiveDoctorsElected.Facts> {

    record Facts(
            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("register.doctors_employed_and_elected");
        return ElectedDoctors.atLeast("min_elected_doctors", facts.workers(), law);
    }
}
