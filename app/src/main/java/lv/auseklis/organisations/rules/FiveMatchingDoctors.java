package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Five doctors whose field matches work at the institution, elected or not (P-3). For agricultural institutions the
/// requirement begins later ([AgricultureHasFiveDoctors]).
@Cites({"L1(1)7b", "LT6"})
class FiveMatchingDoctors implements Rule<FiveMatchingDoctors.Facts> {

    record Facts(
            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers,

            @Says(lv = "Institūcijas darbības nozares", en = "Fields in which the institution works") @Nullable
            List<ActivityField> activityFields,

            @Says(lv = "Lauksaimniecības institūcija", en = "Agricultural institution", optional = true) @Nullable
            Boolean agricultural) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (Boolean.TRUE.equals(facts.agricultural())) {
            var agriculture = new AgricultureHasFiveDoctors.Facts(true, facts.workers(), facts.activityFields());
            return law.finding(law.part(new AgricultureHasFiveDoctors(), agriculture));
        }
        law.settings().show("register.doctors_employed_and_elected");
        var general = count(facts.workers(), facts.activityFields(), "min_doctors", law);
        if (facts.agricultural() == null && general.is(Answer.NO) && AgricultureHasFiveDoctors.isExempt(law)) {
            return law.undetermined(
                    "Nav zināms, vai tā ir lauksaimniecības institūcija, uz kuru prasība vēl neattiecas.",
                    "It is not known whether this is an agricultural institution, to which it does not apply yet.");
        }
        return general;
    }

    static Finding count(
            @Nullable List<Worker> workers, @Nullable List<ActivityField> fields, String parameter, LawOn law) {
        var match = FieldMatch.with(fields, law);
        var doctors = People.count(workers, worker -> worker.isDoctorOf(match));
        return law.atLeast("Doktori atbilstošā nozarē", "Doctors in a matching field", doctors, parameter);
    }
}
