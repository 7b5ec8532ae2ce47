package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import org.jspecify.annotations.Nullable;

/// Doctors who hold an elected academic position on the day asked about.
final class ElectedDoctors {

    private ElectedDoctors() {}

    static Finding atLeast(String parameter, @Nullable List<Worker> workers, LawOn law) {
        var doctors = People.count(workers, worker -> worker.isDoctor().and(worker.isElectedOn(law.date())));
        return law.atLeast(
                "Akadēmiskajos amatos ievēlēti doktori", "Doctors elected to academic positions", doctors, parameter);
    }
}
