package lv.auseklis.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry as programs read it. `leaf` is the canonical JSON, byte for byte, as a string.
public record EntryView(
        long index,
        String register,
        UUID entity,
        String act,
        String role,
        Instant recorded,
        @Nullable Long previous,
        String leaf) {

    public static EntryView of(Entry entry) {
        return new EntryView(
                entry.index(),
                entry.register(),
                entry.entity(),
                entry.act(),
                entry.role(),
                entry.recorded(),
                entry.previous().isPresent() ? entry.previous().getAsLong() : null,
                entry.leaf());
    }
}
