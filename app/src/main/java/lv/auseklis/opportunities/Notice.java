package lv.auseklis.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a notice of CERN, as it was understood when it was imported.
///
/// @param version   1 for the first
/// @param entry     the entry of the log that imported this version
/// @param recorded  when it was imported
/// @param source    whence it came
/// @param withdrawn the entry that withdrew it; null while it stands
/// @param reason    why it was withdrawn; empty while it stands
public record Notice(
        UUID id,
        int version,
        long entry,
        Instant recorded,
        String source,
        NoticeText text,
        @Nullable Long withdrawn,
        String reason) {

    /// Whether somebody can still take part on the day.
    public boolean isOpen(LocalDate on) {
        return withdrawn == null && !text.deadline().isBefore(on);
    }
}
