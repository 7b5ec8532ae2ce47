package lv.auseklis.transparency;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.ledger.Entries;
import lv.auseklis.tlog.EntityMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The map of latest entries as the log committed to it last, with its proofs.
@Component
class LatestEntries {

    private static final JsonMapper JSON = new JsonMapper();

    private final Entries entries;
    private final PublishedLog log;
    private volatile @Nullable Published kept;

    LatestEntries(Entries entries, PublishedLog log) {
        this.entries = entries;
        this.log = log;
    }

    /// @param entry   the index of the entry that holds the root
    /// @param leaf    its leaf
    /// @param entries how many entries the map covers
    record Published(long entry, String leaf, long entries, EntityMap map) {}

    record Proof(Published published, EntityMap.Presence presence) {}

    /// Empty if no map was published yet, or it does not hold the entity.
    Optional<Proof> find(UUID entity) {
        return latest().flatMap(
                        published -> published.map().find(entity).map(presence -> new Proof(published, presence)));
    }

    /// The latest map whose root stands in the signed log.
    Optional<Published> latest() {
        var index = entries.findLatestOfLog("PublishMapRoot");
        if (index.isEmpty()) {
            return Optional.empty();
        }
        var known = kept;
        if (known != null && (known.entry() == index.getAsLong() || index.getAsLong() >= log.size())) {
            return Optional.of(known);
        }
        return index.getAsLong() < log.size() ? Optional.of(read(index.getAsLong())) : Optional.empty();
    }

    private synchronized Published read(long index) {
        var known = kept;
        if (known != null && known.entry() == index) {
            return known;
        }
        var entry = entries.findEntry(index).orElseThrow();
        var size = Long.parseLong(
                JSON.readTree(entry.leaf()).path("published").path("entries").asString());
        var read = new Published(index, entry.leaf(), size, EntityMap.of(entries.latestByEntity(size)));
        kept = read;
        return read;
    }
}
