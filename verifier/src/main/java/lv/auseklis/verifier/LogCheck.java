package lv.auseklis.verifier;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The full check of a log: every entry is read and hashed, every tile compared, every map recomputed, and the root
/// must be the signed one.
final class LogCheck {

    private static final long MOST_ENTRIES = 1 << 30;
    private static final int MOST_MISSING = 100;

    private final Material material;
    private final int threads;

    /// @param threads how many read and hash at the same time; with 1 it is the caller's thread
    LogCheck(Material material, int threads) {
        this.material = material;
        this.threads = threads;
    }

    /// Checks the log of a checkpoint whose signatures have been checked.
    ///
    /// @param rootsWanted sizes up to that of the checkpoint; the roots at these sizes are put into the map
    /// @return what was found, errors included
    Replay check(Checkpoint checkpoint, TreeMap<Long, byte[]> rootsWanted) throws IOException {
        if (checkpoint.size() > MOST_ENTRIES) {
            throw new Refused("the log has more entries than this verifier can check: " + checkpoint.size());
        }
        rootsWanted.replaceAll((size, root) -> size == 0 ? Sha256.emptyTree() : root);
        var replay = new Replay(rootsWanted);
        readAll(checkpoint.size(), replay);
        Tiles.compareUpper(material, replay.fullTiles, replay.wrongs);
        replay.isSigned = Arrays.equals(replay.tree.root(), checkpoint.root());
        if (!replay.isSigned) {
            replay.wrongs.add("the entries lead to the root " + Canonical.base64(replay.tree.root())
                    + ", and the checkpoint says " + checkpoint.rootText());
        }
        return replay;
    }

    private void readAll(long size, Replay replay) throws IOException {
        long bundles = (size + TilePath.WIDTH - 1) / TilePath.WIDTH;
        if (threads == 1 || bundles < 4) {
            var missing = new Missing();
            for (long i = 0; i < bundles; i++) {
                replay.take(missing.counted(Bundle.read(material, i, Bundle.width(i, size))));
            }
            return;
        }
        var executor = Executors.newFixedThreadPool(threads, LogCheck::daemon);
        try {
            readAhead(executor, size, bundles, replay);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private void readAhead(ExecutorService executor, long size, long bundles, Replay replay) throws IOException {
        var ahead = new ArrayDeque<Future<Bundle>>();
        var missing = new Missing();
        long next = 0;
        for (long i = 0; i < bundles; i++) {
            while (next < bundles && ahead.size() < 4 * threads) {
                long number = next++;
                ahead.add(executor.submit(() -> Bundle.read(material, number, Bundle.width(number, size))));
            }
            replay.take(missing.counted(result(ahead.remove())));
        }
    }

    private static Bundle result(Future<Bundle> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Gives up when so much is missing that the log is not there.
    private static final class Missing {

        private int count;

        Bundle counted(Bundle bundle) {
            if (bundle.isMissing && ++count > MOST_MISSING) {
                throw new Refused("more than " + MOST_MISSING + " files of entries are missing, up to entry "
                        + (bundle.first + bundle.width - 1) + "; the rest was not looked at");
            }
            return bundle;
        }
    }
}
