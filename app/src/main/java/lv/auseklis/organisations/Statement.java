package lv.auseklis.organisations;

import java.time.Instant;
import java.util.SortedMap;
import lv.auseklis.datatypes.DateRange;
import org.jspecify.annotations.Nullable;

/// What one act says of an institution for a range of days. Of all statements known on a day the one with
/// the latest entry holds; nothing is ever overwritten.
///
/// @param entry     index of the entry in the log
/// @param act       name of the act
/// @param valid     the days that the statement is about
/// @param recorded  when the register learnt it
/// @param successor the institution that took over, after a removal
public record Statement(
        long entry,
        String act,
        DateRange valid,
        Instant recorded,
        Status status,
        Particulars particulars,
        @Nullable OrganisationId successor) {

    /// Its fields as texts, by the names of the log; a field without a value is left out.
    public SortedMap<String, String> texts() {
        return FieldTexts.of(this);
    }
}
