package lv.auseklis.transparency;

import java.util.List;
import lv.auseklis.ledger.Entries;
import lv.auseklis.tlog.MissingTile;
import lv.auseklis.tlog.TilePath;
import lv.auseklis.tlog.TileSource;
import org.springframework.stereotype.Component;

/// Entry bundles (C2SP tlog-tiles): up to 256 leaves, each with its length before it as uint16, big-endian.
@Component
class Bundles {

    private final Entries entries;

    Bundles(Entries entries) {
        this.entries = entries;
    }

    byte[] read(TilePath path) {
        var from = path.number() * TileSource.WIDTH;
        var leaves = entries.listLeaves(from, from + path.width());
        if (leaves.size() != path.width()) {
            throw new MissingTile(TilePath.ENTRIES, path.number());
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
