package lv.auseklis.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The computed day of a term, and how it was found.
///
/// `rawLastDay` is the counted day, `lastDay` the day after a move to a working day; `movedWhy` names the holiday or
/// the weekend and is `null` where nothing moved. The whole `lastDay` counts, in `zone`. `wholeYear`: the text names
/// only a year, and `lastDay` is its last day. `meaning` says what the day is. `settings` are those the answer rests
/// on: a term keeps them.
public record DueDate(
        RuleId rule,
        LocalDate anchor,
        LocalDate rawLastDay,
        LocalDate lastDay,
        @Nullable Bilingual movedWhy,
        int amount,
        Deadline.Unit unit,
        Deadline.Direction direction,
        Deadline.Count count,
        boolean wholeYear,
        ZoneId zone,
        Bilingual meaning,
        List<Bilingual> steps,
        List<AppliedSetting> settings) {

    public DueDate {
        steps = List.copyOf(steps);
        settings = List.copyOf(settings);
    }

    public boolean moved() {
        return movedWhy != null;
    }
}
