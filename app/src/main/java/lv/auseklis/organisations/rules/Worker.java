package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A person who works at the institution, or several of whom the same is true (`count`, 1 if not given).
///
/// `elected` is about the day asked about; with the dates given they decide, both included. An election without an end
/// still lasts. `degreeField` is a code of the classification of fields. `fieldMatches` is the decision of an official
/// that goes before the comparison of fields (P-2). `fullTimeEquivalent` is that of all persons of the row together.
@NamedInterface("facts")
public record Worker(
        @Says(lv = "Cilvēku skaits", en = "Number of people", optional = true) @Nullable
        Integer count,

        @Says(lv = "Darbinieku grupa", en = "Group of workers", optional = true) @Nullable
        WorkerCategory category,

        @Says(lv = "Augstākais grāds", en = "Highest degree") @Nullable
        Degree degree,

        @Says(lv = "Grāda zinātnes nozare", en = "Field of the degree", optional = true, fieldOfScience = true)
        @Nullable
        String degreeField,

        @Says(
                lv = "Reģistra amatpersona atzinusi, ka nozare atbilst",
                en = "An official of the Register decided that the field matches",
                optional = true)
        @Nullable
        Boolean fieldMatches,

        @Says(lv = "Ievēlēts akadēmiskā amatā", en = "Elected to an academic position", optional = true) @Nullable
        Boolean elected,

        @Says(lv = "Ievēlēts no", en = "Elected from", optional = true) @Nullable
        LocalDate electedFrom,

        @Says(lv = "Ievēlēts līdz (ieskaitot)", en = "Elected until (inclusive)", optional = true) @Nullable
        LocalDate electedTo,

        @Says(lv = "Pilnas slodzes ekvivalents", en = "Full-time equivalent", optional = true) @Nullable
        BigDecimal fullTimeEquivalent) {

    int people() {
        return count == null ? 1 : count;
    }

    Answer isDoctor() {
        return Answer.of(degree == null ? null : degree == Degree.DOCTOR);
    }

    Answer isElectedOn(LocalDate day) {
        if (electedFrom != null && electedFrom.isAfter(day) || electedTo != null && electedTo.isBefore(day)) {
            return Answer.NO;
        }
        return Answer.of(elected == null && electedFrom != null ? Boolean.TRUE : elected);
    }

    Answer isResearchWorker() {
        return Answer.of(category == null ? null : category != WorkerCategory.NOT_RESEARCH);
    }

    Answer isDoctorOf(FieldMatch fields) {
        var doctor = isDoctor();
        if (doctor == Answer.NO) {
            return doctor;
        }
        return doctor.and(fieldMatches == null ? fields.of(degreeField) : Answer.of(fieldMatches));
    }
}
