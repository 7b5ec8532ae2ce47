package lv.auseklis.organisations.rules;

import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute meets all four criteria at once. One that fails decides; what is not known matters only if none fails.
///
/// The Latvian text speaks of units of State higher education institutions only (N-3); what happens with a unit of
/// another one is set by `register.allow_non_state_unit` (P-10).
@Cites({"L28(2)0", "L28(2)1", "L28(2)2", "L28(2)3", "L28(2)4"})
class AllInstituteCriteriaMet implements Rule<AllInstituteCriteriaMet.Facts> {

    record Facts(
            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers,

            @Says(lv = "Institūta darbības nozares", en = "Fields in which the institute works") @Nullable
            List<ActivityField> activityFields,

            @Says(lv = "Telpas", en = "Premises") @Nullable List<Premises> premises,

            @Says(lv = "Zinātniskā produkcija", en = "Scientific outputs") @Nullable
            List<Output> outputs,

            @Says(lv = "Struktūrvienība", en = "Unit of", optional = true) @Nullable
            ParentKind unitOf) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var answers = Stream.of(
                        law.part(new FiveDoctorsElected(), new FiveDoctorsElected.Facts(facts.workers())),
                        law.part(
                                new TenthOfWorkersAreDoctors(),
                                new TenthOfWorkersAreDoctors.Facts(facts.workers(), facts.activityFields())),
                        law.part(new SuitablePremisesHeld(), new SuitablePremisesHeld.Facts(facts.premises())),
                        law.part(new ScientistsProduceOutputs(), new ScientistsProduceOutputs.Facts(facts.outputs())))
                .toList();
        var met = answers.stream().filter(answer -> answer == Answer.YES).count();
        law.because(
                "Izpildīti kritēriji: {0} no {1}.", "Criteria met: {0} of {1}.", met, law.number("criteria_to_meet"));
        var all = answers.stream().reduce(Answer.YES, Answer::and);
        return law.finding(facts.unitOf() == ParentKind.OTHER ? all.and(unitOfAnother(law)) : all);
    }

    private static Answer unitOfAnother(LawOn law) {
        var refused = "refuse".equals(law.setting("register.allow_non_state_unit"));
        law.because(
                "Brīdinājums: latviešu tekstā kritēriji attiecas tikai uz valsts augstskolu struktūrvienībām (N-3).",
                "Warning: in the Latvian text the criteria are for units of State higher education institutions (N-3).");
        return Answer.of(!refused);
    }
}
