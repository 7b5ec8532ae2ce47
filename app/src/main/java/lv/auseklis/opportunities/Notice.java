package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a notice of CERN, as it was understood when it was imported.
///
/// @param version  1 for the first
/// @param entry    the entry of the log that imported this version
/// @param withdrawn the entry that withdrew it; null while it stands
public record Notice(
        UUID id,
        int version,
        long entry,
        NoticeText text,
        @Nullable Long withdrawn) {

    /// Whether somebody can still take part on the day.
    public boolean isOpen(LocalDate on) {
        return withdrawn == null && !text.deadline().isBefore(on);
    }
}
