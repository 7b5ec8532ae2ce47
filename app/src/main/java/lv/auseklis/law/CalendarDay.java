package lv.auseklis.law;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// What one day is to the law: working or not, and why ("svētdiena", "Jāņu diena"). `source` and `confidence` are
/// `null` where the day of the week alone decides.
public record CalendarDay(
        LocalDate date,
        boolean working,
        Bilingual why,
        @Nullable Bilingual source,
        @Nullable Confidence confidence) {}
