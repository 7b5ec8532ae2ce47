package lv.auseklis.transparency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.MerkleTree;
import lv.auseklis.tlog.TileGrowth;
import lv.auseklis.tlog.TileSource;
import org.springframework.stereotype.Component;

/// The log as far as it is signed: everything served as proved is read through this. Full tiles never change, so they
/// are kept in memory.
@Component
class PublishedLog implements Proved {

    private static final int TILES_KEPT = 2048;

    private final JdbcTree tree;
    private final Entries entries;
    private final MerkleTree merkle = new MerkleTree(this::tile);
    private final Map<TileGrowth.Place, byte[]> full =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TileGrowth.Place, byte[]> eldest) {
                    return size() > TILES_KEPT;
                }
            });
    private volatile Optional<Checkpoint> latest = Optional.empty();

    PublishedLog(JdbcTree tree, Entries entries) {
        this.tree = tree;
        this.entries = entries;
    }

    /// Reads again which checkpoint is the latest that the tree still bears out.
    void refresh() {
        var held = tree.size();
        latest = tree.findLatest(held);
    }

    Optional<Checkpoint> findCheckpoint() {
        return latest;
    }

    /// @throws Problem 404 where nothing has been signed yet
    Checkpoint checkpoint() {
        return latest.orElseThrow(() ->
                Problem.missing(new Bilingual("Žurnāls vēl nav parakstīts.", "The log has not been signed yet.")));
    }

    long size() {
        return latest.map(Checkpoint::size).orElse(0L);
    }

    /// The checkpoint with the cosignatures under it.
    String note(Checkpoint checkpoint) {
        var note = new StringBuilder(checkpoint.note());
        tree.listCosignatures(checkpoint.size()).forEach(cosignature -> note.append(cosignature.line()));
        return note.toString();
    }

    MerkleTree merkle() {
        return merkle;
    }

    byte[] tile(int level, long number) {
        var place = new TileGrowth.Place(level, number);
        var kept = full.get(place);
        if (kept != null) {
            return kept;
        }
        var read = tree.tile(level, number);
        if (read.length == TileSource.TILE_BYTES) {
            full.put(place, read);
        }
        return read;
    }

    /// The published entries after the first `since`, oldest first.
    List<Entry> listAfter(long since, int limit) {
        var room = (int) Math.max(0, Math.min(limit, size() - since));
        return room == 0 ? new ArrayList<>() : entries.listAfter(since - 1, room);
    }

    @Override
    public Optional<Proof> find(long entry) {
        return latest.filter(checkpoint -> entry >= 0 && entry < checkpoint.size())
                .map(checkpoint -> new Proof(entry, checkpoint.size(), checkpoint.signed()));
    }
}
