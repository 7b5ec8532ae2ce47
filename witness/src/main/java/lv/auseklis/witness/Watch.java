package lv.auseklis.witness;

import java.io.IOException;
import java.time.Duration;
import lv.auseklis.verifier.Checkpoint;
import lv.auseklis.verifier.Proofs;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.Server;
import lv.auseklis.verifier.SignedNote;

/// Looks at a log as any client does, and compares what it serves with what this witness cosigned. Like this the
/// witness sees what the log shows to others.
///
/// A log publishes a checkpoint only after it was cosigned, so what it serves may be a little behind: that it stays
/// behind, or serves less than it served before, is a rollback.
final class Watch {

    private static final int PATIENCE = 6;

    private final Server server;
    private final Cosigner cosigner;
    private Checkpoint served;
    private WatchedLog.Last before;
    private int behind;
    private int shrunk;
    private int unproven;
    private String state = "not looked at yet";

    Watch(String address, Cosigner cosigner) {
        this.server = new Server(address);
        this.cosigner = cosigner;
    }

    /// Looks again and again until the program ends.
    void start(Duration pause) {
        var thread = new Thread(() -> lookForever(pause), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void lookForever(Duration pause) {
        while (true) {
            look();
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// What was seen last, in words.
    synchronized String state() {
        return server.name() + ": " + state;
    }

    /// Looks once.
    synchronized void look() {
        try {
            var note = server.read("checkpoint", SignedNote.MOST_BYTES);
            state = note == null ? "serves no checkpoint" : compare(note);
        } catch (Refused e) {
            state = "serves what is refused: " + e.getMessage();
        } catch (IOException | RuntimeException e) {
            state = "could not be read: " + e.getMessage();
        }
    }

    private String compare(byte[] bytes) throws IOException {
        var parsed = Checkpoint.parse(SignedNote.parse(bytes).text());
        var log = cosigner.log(parsed.origin());
        if (log == null) {
            return "is a log that this witness does not know: " + parsed.origin();
        }
        var verified = log.verified(bytes);
        var seen = verified.checkpoint();
        var note = WatchedLog.signed(verified);
        var last = log.last();
        if (last == null) {
            return "has " + seen.size() + " entries; nothing was cosigned yet";
        }
        log.noteSplitView(seen, note);
        if (seen.size() > last.checkpoint().size()) {
            return larger(log, last, seen, note);
        }
        if (seen.size() < last.checkpoint().size()) {
            return smaller(log, last, seen, note);
        }
        serve(seen);
        return seen.isSameTree(last.checkpoint())
                ? "serves what was cosigned, " + seen.size() + " entries"
                : "SPLIT VIEW at " + seen.size() + " entries";
    }

    private String larger(WatchedLog log, WatchedLog.Last last, Checkpoint seen, String note) throws IOException {
        var from = last.checkpoint();
        try {
            var proof = new ServedTree(server, seen.size()).consistency(from.size());
            Proofs.consistency(from.size(), seen.size(), from.root(), seen.root(), proof);
            serve(seen);
            return "serves " + seen.size() + " entries, consistent with the " + from.size() + " cosigned";
        } catch (Refused e) {
            unproven++;
            if (unproven >= 2) {
                log.raise(Alarms.Kind.INCONSISTENT, last, note, "its own tiles do not prove it: " + e.getMessage());
            }
            return "INCONSISTENT: " + seen.size() + " entries do not begin with the " + from.size() + " cosigned";
        }
    }

    private void serve(Checkpoint seen) {
        served = seen;
        behind = 0;
        shrunk = 0;
        unproven = 0;
    }

    private String smaller(WatchedLog log, WatchedLog.Last last, Checkpoint seen, String note) throws IOException {
        long most = served == null ? 0 : served.size();
        shrunk = seen.size() < most ? shrunk + 1 : 0;
        behind = before == last ? behind + 1 : 0;
        before = last;
        if (shrunk >= 2 || behind >= PATIENCE) {
            var more = shrunk >= 2 ? "served " + most + " before" : "stays behind what was cosigned";
            log.raise(
                    Alarms.Kind.ROLLED_BACK,
                    last,
                    note,
                    "it serves " + seen.size() + " entries and " + more + "; cosigned were "
                            + last.checkpoint().size());
            return "ROLLED BACK to " + seen.size() + " entries";
        }
        if (shrunk == 0) {
            served = seen;
        }
        return "serves " + seen.size() + " entries, behind the "
                + last.checkpoint().size() + " cosigned";
    }
}
