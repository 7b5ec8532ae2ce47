package lv.auseklis.transparency;

import java.util.Arrays;
import java.util.List;
import lv.auseklis.ledger.Entries;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.Hash;
import lv.auseklis.tlog.TilePath;
import lv.auseklis.tlog.TileSource;
import org.springframework.stereotype.Component;

/// Entry bundles (C2SP tlog-tiles): up to 256 leaves, each with its length before it as uint16, big-endian.
@Component
class Bundles {

    private final Entries entries;
    private final PublishedLog log;

    Bundles(Entries entries, PublishedLog log) {
        this.entries = entries;
        this.log = log;
    }

    /// The leaves as the tree has them: what was changed since is not served, because others would keep it for ever.
    ///
    /// @throws Problem 503 if a leaf is missing or is not the one in the tree
    byte[] read(TilePath path) {
        var from = path.number() * TileSource.WIDTH;
        var leaves = entries.listLeaves(from, from + path.width());
        var hashes = log.hashes(new TilePath(0, path.number(), path.width()));
        for (int i = 0; i < path.width(); i++) {
            var at = i * Hash.BYTES;
            if (i >= leaves.size()
                    || !Arrays.equals(hashes, at, at + Hash.BYTES, Hash.leaf(leaves.get(i)), 0, Hash.BYTES)) {
                throw PublishedLog.damaged(from + i);
            }
        }
        return of(leaves);
    }

    static byte[] of(List<byte[]> leaves) {
        var bytes = new byte[leaves.stream().mapToInt(leaf -> leaf.length + 2).sum()];
        int at = 0;
        for (var leaf : leaves) {
            bytes[at] = (byte) (leaf.length >> 8);
            bytes[at + 1] = (byte) leaf.length;
            System.arraycopy(leaf, 0, bytes, at + 2, leaf.length);
            at += leaf.length + 2;
        }
        return bytes;
    }
}
