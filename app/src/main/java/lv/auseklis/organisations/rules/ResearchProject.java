package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A scientific project of an institution; without an end it still runs.
record ResearchProject(
        @Says(lv = "Projekta sākums", en = "Beginning of the project") @Nullable
        LocalDate from,

        @Says(lv = "Projekta beigas (ieskaitot)", en = "End of the project (inclusive)", optional = true) @Nullable
        LocalDate to) {

    Answer isActiveBetween(LocalDate first, LocalDate last) {
        if (to != null && to.isBefore(first)) {
            return Answer.NO;
        }
        return Answer.of(from == null ? null : !from.isAfter(last));
    }
}
