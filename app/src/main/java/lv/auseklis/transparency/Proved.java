package lv.auseklis.transparency;

import java.time.Instant;
import java.util.Optional;

/// Whether an entry is covered by a signed checkpoint, for the pages of registers.
public interface Proved {

    /// @param entry  the index of the entry
    /// @param size   how many entries the checkpoint covers
    /// @param signed when it was signed
    record Proof(long entry, long size, Instant signed) {}

    /// Empty while the entry waits for the next checkpoint: about a second.
    Optional<Proof> find(long entry);
}
