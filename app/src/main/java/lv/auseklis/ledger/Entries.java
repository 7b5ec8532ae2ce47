package lv.auseklis.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The entries of the log, to read.
public interface Entries {

    Optional<Entry> findEntry(long index);

    /// All entries about one entity, oldest first.
    List<Entry> listOf(UUID entity);

    /// At most `limit` entries with a greater index, oldest first: the log as a cursor that never misses and never
    /// repeats.
    List<Entry> listAfter(long index, int limit);

    /// At most `limit` entries with a smaller index, newest first.
    List<Entry> listLatest(long before, int limit);

    /// How many entries there are; the next one gets this index.
    long size();
}
