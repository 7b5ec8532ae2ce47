package lv.auseklis.transparency;

import lv.auseklis.ledger.Entries;
import lv.auseklis.tlog.TileGrowth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts committed entries into the tiles of the tree, in their order. Each run is one transaction that waits for the
/// disk: when it has committed, the entries in it are durable too.
@Component
class Integration {

    private static final int LEAVES_AT_ONCE = 4096;
    private static final int RUN = 16 * LEAVES_AT_ONCE;

    private final Entries entries;
    private final JdbcTree tree;
    private final TransactionTemplate transaction;

    Integration(Entries entries, JdbcTree tree, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.tree = tree;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Integrates all that is committed.
    ///
    /// @return the size of the tree
    long integrate() {
        while (true) {
            var run = transaction.execute(status -> run());
            if (run == null || run.added() < RUN) {
                return run == null ? 0 : run.size();
            }
        }
    }

    private record Run(long size, long added) {}

    private Run run() {
        var start = tree.lockSize();
        var growth = new TileGrowth(tree, start);
        var size = start;
        while (size - start < RUN) {
            var leaves = entries.listLeaves(size, size + LEAVES_AT_ONCE);
            leaves.forEach(growth::add);
            size += leaves.size();
            if (leaves.size() < LEAVES_AT_ONCE) {
                break;
            }
        }
        if (size > start) {
            tree.store(growth.take());
        }
        return new Run(size, size - start);
    }
}
