package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// At least a tenth of the research workers, all three groups of Section 4 together, are doctors in a matching field.
/// Heads and full-time equivalents are both shown; `register.count_basis` says which of them decides (P-1).
@Cites({"L28(2)2", "L4"})
class TenthOfWorkersAreDoctors implements Rule<TenthOfWorkersAreDoctors.Facts> {

    private static final Bilingual WORKERS = new Bilingual("zinātniskie darbinieki", "research workers");
    private static final Bilingual HEADS =
            new Bilingual("Doktori atbilstošā nozarē, cilvēki", "Doctors in a matching field, heads");
    private static final Bilingual FTE = new Bilingual(
            "Doktori atbilstošā nozarē, pilnas slodzes ekvivalenti",
            "Doctors in a matching field, full-time equivalents");

    record Facts(
            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers,

            @Says(lv = "Institūcijas darbības nozares", en = "Fields in which the institution works") @Nullable
            List<ActivityField> activityFields) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.workers() == null) {
            return law.unknown("darbinieki", "workers");
        }
        var share = law.number("min_doctor_share");
        var byHeads = "headcount".equals(law.setting("register.count_basis"));
        var match = FieldMatch.with(facts.activityFields(), law);
        var heads = new Portion(share);
        var equivalents = new Portion(share);
        for (var worker : facts.workers()) {
            var inWhole = worker.isResearchWorker();
            var inPart = worker.isDoctorOf(match);
            heads.add(Between.of(worker.people(), worker.people()), inWhole, inPart);
            equivalents.add(equivalent(worker), inWhole, inPart);
        }
        return law.finding(tell(byHeads, heads, equivalents, law));
    }

    private static Answer tell(boolean byHeads, Portion heads, Portion equivalents, LawOn law) {
        if (byHeads) {
            equivalents.show(law, FTE, WORKERS);
            return heads.tell(law, HEADS, WORKERS);
        }
        heads.show(law, HEADS, WORKERS);
        return equivalents.tell(law, FTE, WORKERS);
    }

    /// Not known: between nobody and everybody full time.
    private static Between equivalent(Worker worker) {
        var known = worker.fullTimeEquivalent();
        return known == null || known.signum() < 0 ? Between.of(0, worker.people()) : new Between(known, known);
    }
}
