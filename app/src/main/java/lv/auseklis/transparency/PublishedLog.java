package lv.auseklis.transparency;

import java.util.ArrayList;
import java.util.Arrays;
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
import lv.auseklis.tlog.Hash;
import lv.auseklis.tlog.MerkleTree;
import lv.auseklis.tlog.MissingTile;
import lv.auseklis.tlog.TileGrowth;
import lv.auseklis.tlog.TilePath;
import lv.auseklis.tlog.TileSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The log as far as it is signed: everything served as proved is read through this. Full tiles never change, so they
/// are kept in memory.
@Component
class PublishedLog implements Proved {

    private static final int TILES_KEPT = 2048;

    private final JdbcTree tree;
    private final LogKeys keys;
    private final Entries entries;
    private final MerkleTree merkle = new MerkleTree(this::tile);
    private final Map<TileGrowth.Place, byte[]> read =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TileGrowth.Place, byte[]> eldest) {
                    return size() > TILES_KEPT;
                }
            });
    private volatile Optional<Checkpoint> latest = Optional.empty();

    PublishedLog(JdbcTree tree, LogKeys keys, Entries entries) {
        this.tree = tree;
        this.keys = keys;
        this.entries = entries;
    }

    /// Reads again which checkpoint is the latest that bears the log's signature and that the tree bears out. One that
    /// does not is passed over and never shown.
    ///
    /// @throws SigningRefused if the latest one in the database is not one that the log signed
    void refresh() {
        var held = tree.size();
        var newest = tree.findLatest(held);
        if (newest.equals(latest) || newest.isPresent() && isKnown(newest.get())) {
            return;
        }
        var candidate = newest;
        while (candidate.isPresent() && !isGenuine(candidate.get())) {
            candidate = tree.findLatest(candidate.get().size() - 1);
        }
        latest = candidate;
        if (!candidate.equals(newest)) {
            throw new SigningRefused(new Bilingual(
                    "Datubāzē ir kontrolpunkts, ko žurnāls nav parakstījis.",
                    "The database holds a checkpoint that the log did not sign."));
        }
    }

    private boolean isKnown(Checkpoint checkpoint) {
        return latest.filter(known ->
                        known.size() == checkpoint.size() && known.note().equals(checkpoint.note()))
                .isPresent();
    }

    private boolean isGenuine(Checkpoint stored) {
        try {
            var signed = Checkpoint.parse(stored.note(), keys.list(), stored.signed());
            return signed.size() == stored.size()
                    && Arrays.equals(signed.root(), stored.root())
                    && Arrays.equals(new MerkleTree(tree).root(stored.size()), stored.root());
        } catch (IllegalArgumentException | MissingTile e) {
            return false;
        }
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

    /// The hashes that an address names.
    ///
    /// @throws Problem 503 if the database has lost them
    byte[] hashes(TilePath path) {
        var hashes = tile(path.level(), path.number());
        if (hashes.length < path.width() * Hash.BYTES) {
            throw damaged(path.number() * TileSource.WIDTH << (8 * path.level()));
        }
        return Arrays.copyOf(hashes, path.width() * Hash.BYTES);
    }

    /// 503: the database no longer has what was signed. Never kept by anybody.
    static Problem damaged(long entry) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "damaged",
                new Bilingual("Žurnāls ir bojāts", "The log is damaged"),
                new Bilingual(
                        "Datubāzē vairs nav tā, kas parakstīts (no ieraksta " + entry + "). Skat. žurnāla stāvokli.",
                        "The database no longer has what was signed (from entry " + entry
                                + " on). See the state of the log."),
                List.of());
    }

    /// What was read once is kept: hashes of a tile never change, and the last tiles only grow.
    private byte[] tile(int level, long number) {
        var place = new TileGrowth.Place(level, number);
        var needed = Math.min(TileSource.WIDTH, (size() >> (8 * level)) - number * TileSource.WIDTH) * Hash.BYTES;
        var kept = read.get(place);
        if (kept != null && kept.length >= needed && needed > 0) {
            return kept;
        }
        var hashes = tree.tile(level, number);
        if (hashes.length > 0) {
            read.put(place, hashes);
        }
        return hashes;
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
