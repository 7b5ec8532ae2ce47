package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.LawOn;
import org.jspecify.annotations.Nullable;

/// The share of doctors in the elected academic staff of a higher education institution; the Latvian text counts
/// elected staff, not teaching staff (N-2).
final class ElectedStaff {

    private static final Bilingual DOCTORS = new Bilingual("Doktori", "Doctors");
    private static final Bilingual STAFF = new Bilingual("vēlētais akadēmiskais personāls", "elected academic staff");

    private ElectedStaff() {}

    static Answer share(
            @Nullable Academy institution,
            @Nullable List<Worker> workers,
            BigDecimal general,
            BigDecimal arts,
            LawOn law) {
        if (workers == null) {
            return law.unknown("darbinieki", "workers").answer();
        }
        if (institution != null) {
            return share(workers, institution.isArtsAcademy() ? arts : general, law);
        }
        if (count(workers, arts, law).reached() == count(workers, general, law).reached()) {
            return share(workers, general, law);
        }
        return law.unknown("kura augstskola tā ir", "which higher education institution it is")
                .answer();
    }

    private static Answer share(List<Worker> workers, BigDecimal share, LawOn law) {
        return count(workers, share, law).tell(law, DOCTORS, STAFF);
    }

    private static Portion count(List<Worker> workers, BigDecimal share, LawOn law) {
        var portion = new Portion(share);
        for (var worker : workers) {
            portion.add(
                    Between.of(worker.people(), worker.people()), worker.isElectedOn(law.date()), worker.isDoctor());
        }
        return portion;
    }
}
