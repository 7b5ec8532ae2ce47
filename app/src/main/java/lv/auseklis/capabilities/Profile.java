package lv.auseklis.capabilities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a profile, and how it stands.
///
/// @param account   whose it is, an opaque name
/// @param version   1 for the first
/// @param entry     the entry of the log that offered this version
/// @param approved  whether the Industrial Liaison Officer approved it; null while it waits
/// @param reasons   why it was not; empty otherwise
/// @param withdrawn the entry that withdrew the profile; null while it stands
public record Profile(
        UUID id,
        String account,
        int version,
        long entry,
        ProfileContent content,
        @Nullable Boolean approved,
        String reasons,
        @Nullable Long withdrawn) {

    /// Whether it waits for a decision.
    public boolean waits() {
        return approved == null && withdrawn == null;
    }
}
