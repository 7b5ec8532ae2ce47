package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A published scientific paper of any type.
record Paper(
        @Says(lv = "Publicēts", en = "Published on") @Nullable
        LocalDate published) {

    Answer isPublishedBetween(LocalDate first, LocalDate last) {
        return Answer.of(published == null ? null : !published.isBefore(first) && !published.isAfter(last));
    }
}
