package lv.auseklis.transparency;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.LeafCheck;
import lv.auseklis.tlog.TileSource;
import org.springframework.stereotype.Component;

/// Replays the log from its stored entries as if it had never been signed, and compares: every leaf with its row and
/// its openings, every hash of every tile, every checkpoint ever signed. Finds what somebody with all rights in the
/// database has changed, and names the entry.
@Component
class LogCheck {

    static final int MOST_FAULTS = 20;
    private static final int AT_ONCE = 16 * TileSource.WIDTH;

    private final Entries entries;
    private final LeafCheck leaves;
    private final JdbcTree tree;

    LogCheck(Entries entries, LeafCheck leaves, JdbcTree tree) {
        this.entries = entries;
        this.leaves = leaves;
        this.tree = tree;
    }

    /// @param entries how many entries were replayed
    /// @param faults  at most 20; empty if all agrees
    record Report(long entries, List<Bilingual> faults) {}

    Report check() {
        var size = tree.size();
        var replay = new Replay(tree, size);
        for (long from = 0; from < size && replay.goesOn(); from += AT_ONCE) {
            var to = Math.min(size, from + AT_ONCE);
            leaves.check(from, to, replay.latest()).forEach(fault -> replay.fault(fault.entry(), fault.what()));
            replay.add(entries.listLeaves(from, to), to);
        }
        return new Report(size, replay.faults());
    }
}
