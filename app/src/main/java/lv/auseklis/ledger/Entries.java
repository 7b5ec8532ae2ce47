package lv.auseklis.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The entries of the log, to read.
public interface Entries {

    Optional<Entry> findEntry(long index);

    /// All entries about one entity, oldest first.
    List<Entry> listOf(UUID entity);

    /// At most `limit` entries with a greater index, oldest first: the log as a cursor that never misses
    /// and never repeats.
    List<Entry> listAfter(long index, int limit);

    /// At most `limit` entries with a smaller index, newest first.
    List<Entry> listLatest(long before, int limit);

    /// How many entries there are; the next one gets this index.
    long size();

    /// The stored bytes of the entries with these indexes, `from` included and `to` not, in their order;
    /// fewer where the log ends before `to`.
    List<byte[]> listLeaves(long from, long to);

    /// Of every entity the index of its latest entry among the first `size` entries.
    Map<UUID, Long> latestByEntity(long size);

    /// The index of the latest entry with this act among those of the log itself with an index below
    /// `before`.
    OptionalLong findLatestOfLog(String act, long before);

    /// The index of the next entry about an entity after one.
    OptionalLong findNext(UUID entity, long after);
}
