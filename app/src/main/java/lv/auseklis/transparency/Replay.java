package lv.auseklis.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.tlog.CompactRange;
import lv.auseklis.tlog.Hash;
import lv.auseklis.tlog.TileGrowth;
import lv.auseklis.tlog.TileSource;

/// One replay of the log from its leaves, compared with the stored tiles and checkpoints.
final class Replay {

    private final JdbcTree tree;
    private final SortedMap<Long, byte[]> checkpoints;
    private final TileGrowth growth = new TileGrowth((level, number) -> new byte[0], 0);
    private final CompactRange range = new CompactRange();
    private final Map<UUID, Long> latest = new HashMap<>();
    private final List<Bilingual> faults = new ArrayList<>();
    private final Set<Long> wrong = new HashSet<>();
    private boolean forked;

    Replay(JdbcTree tree, long size) {
        this.tree = tree;
        this.checkpoints = tree.mapRoots(size);
        compareCheckpoint();
    }

    Map<UUID, Long> latest() {
        return latest;
    }

    boolean goesOn() {
        return faults.size() < LogCheck.MOST_FAULTS;
    }

    List<Bilingual> faults() {
        return List.copyOf(faults.subList(0, Math.min(LogCheck.MOST_FAULTS, faults.size())));
    }

    /// Notes what is wrong with an entry, once for each.
    void fault(long entry, Bilingual what) {
        if (wrong.add(entry)) {
            faults.add(what);
        }
    }

    /// Goes on with the next leaves, which should reach up to an index.
    void add(List<byte[]> leaves, long to) {
        var from = range.size();
        var hashes = new byte[0];
        for (int i = 0; i < leaves.size(); i++) {
            var index = from + i;
            if (i == 0 || index % TileSource.WIDTH == 0) {
                hashes = tree.tile(0, index / TileSource.WIDTH);
            }
            var hash = Hash.leaf(leaves.get(i));
            compareLeaf(index, hash, hashes);
            growth.addHash(hash);
            range.add(hash);
            compareCheckpoint();
        }
        if (range.size() < to) {
            faults.add(new Bilingual(
                    "Trūkst ieraksta %d vai kāda pirms tā.".formatted(to - 1),
                    "Entry %d is missing, or one before it.".formatted(to - 1)));
        }
        growth.take().tiles().forEach(this::compareTile);
    }

    private void compareLeaf(long index, byte[] hash, byte[] hashes) {
        var at = (int) (index % TileSource.WIDTH) * Hash.BYTES;
        if (hashes.length < at + Hash.BYTES || !Arrays.equals(hashes, at, at + Hash.BYTES, hash, 0, Hash.BYTES)) {
            fault(
                    index,
                    new Bilingual(
                            "Ieraksts %d nav tas, kas iekļauts kokā.".formatted(index),
                            "Entry %d is not the one in the tree.".formatted(index)));
        }
    }

    /// Upper tiles only: a hash of the lowest level that differs was named with its entry.
    private void compareTile(TileGrowth.Place place, byte[] hashes) {
        if (place.level() == 0) {
            return;
        }
        var stored = tree.tile(place.level(), place.number());
        if (stored.length < hashes.length || !Arrays.equals(stored, 0, hashes.length, hashes, 0, hashes.length)) {
            faults.add(new Bilingual(
                    "Koka flīze %d/%d neatbilst ierakstiem.".formatted(place.level(), place.number()),
                    "Tile %d/%d of the tree does not agree with the entries."
                            .formatted(place.level(), place.number())));
        }
    }

    private void compareCheckpoint() {
        var root = checkpoints.get(range.size());
        if (root != null && !forked && !Arrays.equals(root, range.root())) {
            forked = true;
            faults.add(new Bilingual(
                    "Kontrolpunkts par %d ierakstiem neatbilst ierakstiem.".formatted(range.size()),
                    "The checkpoint of %d entries does not agree with the entries.".formatted(range.size())));
        }
    }
}
