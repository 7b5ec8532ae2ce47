package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// Premises of an institution with the title on which it has them. A title without dates holds on the day asked about.
@NamedInterface("facts")
public record Premises(
        @Says(lv = "Tiesības uz telpām", en = "Title to the premises") @Nullable
        Tenure title,

        @Says(lv = "Piemērotas darbības jomai", en = "Suited to the field of work") @Nullable
        Boolean suitable,

        @Says(lv = "Tiesības no", en = "Title from", optional = true) @Nullable
        LocalDate from,

        @Says(lv = "Tiesības līdz (ieskaitot)", en = "Title until (inclusive)", optional = true) @Nullable
        LocalDate to) {

    Answer countsOn(LocalDate day) {
        if (from != null && from.isAfter(day) || to != null && to.isBefore(day)) {
            return Answer.NO;
        }
        return Answer.of(suitable).and(Answer.of(title == null ? null : title != Tenure.NONE));
    }
}
