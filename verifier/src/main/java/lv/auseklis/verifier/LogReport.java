package lv.auseklis.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/// Checks a whole log and says in plain words what was found.
final class LogReport {

    static final String CHECKPOINT = "checkpoint";

    private static final int READERS_OF_SERVER = 8;

    private final Material material;
    private final Options options;
    private final Report report;

    /// An older checkpoint that the log must be consistent with.
    private record Older(String name, Checkpoint checkpoint) {}

    LogReport(Material material, Options options, Report report) {
        this.material = material;
        this.options = options;
        this.report = report;
    }

    void check() throws IOException {
        var note = material.read(CHECKPOINT, SignedNote.MOST_BYTES);
        if (note == null) {
            throw new IOException("there is no checkpoint in " + material.name());
        }
        var keys = material.read(KeyFile.PATH, KeyFile.MOST_BYTES);
        if (keys == null) {
            report.wrong("the file \"keys\" is missing, so nothing tells which keys the log says it has");
        }
        var trust = Trust.of(options, keys, report);
        var checkpoint = checkpoint(note, trust);
        var older = older(trust, checkpoint);
        var roots = new TreeMap<Long, byte[]>();
        older.stream()
                .filter(old -> old.checkpoint().size() <= checkpoint.size())
                .forEach(old -> roots.put(old.checkpoint().size(), null));
        var replay = new LogCheck(material, threads()).check(checkpoint, roots);
        report.wrongs(replay.wrongs);
        if (!replay.isSigned) {
            report.say("This is not the log that was signed.");
        } else if (replay.wrongs.count() > 0) {
            report.say("All the same, the entries lead to the signed root: they are what the log signed.");
        }
        checkRotations(trust, replay, note);
        older.forEach(old -> compare(old, checkpoint, roots));
        sayWhatWasRead(checkpoint, replay);
        sayWhatWasAsked(checkpoint, replay);
        if (options.state() != null && report.isAllRight()) {
            remember(note);
        }
    }

    private void checkRotations(Trust trust, Replay replay, byte[] note) {
        try {
            trust.checkRotations(replay.acts.rotations, SignedNote.parse(note), report);
        } catch (Refused e) {
            report.wrong("checkpoint: " + e.getMessage());
        }
    }

    private int threads() {
        if (options.threads() > 0) {
            return options.threads();
        }
        return material instanceof Server
                ? READERS_OF_SERVER
                : Math.min(READERS_OF_SERVER, Runtime.getRuntime().availableProcessors());
    }

    /// The checkpoint; if nobody known signed it, it is read all the same, so that further errors can be told.
    private Checkpoint checkpoint(byte[] note, Trust trust) {
        try {
            return trust.verify(note, report).checkpoint();
        } catch (Refused e) {
            report.wrong("checkpoint: " + e.getMessage());
            return Checkpoint.parse(SignedNote.parse(note).text());
        }
    }

    private List<Older> older(Trust trust, Checkpoint checkpoint) throws IOException {
        var older = new ArrayList<Older>();
        if (options.since() != null) {
            older.add(older(options.since(), trust));
        }
        if (options.state() != null && Files.exists(options.state())) {
            older.add(older(options.state(), trust));
        }
        for (var old : older) {
            if (!old.checkpoint().origin().equals(checkpoint.origin())) {
                throw new Refused(old.name() + " is of another log: "
                        + Shown.text(old.checkpoint().origin()));
            }
        }
        return older;
    }

    private static Older older(Path file, Trust trust) throws IOException {
        var keys = new ArrayList<>(trust.logs());
        keys.addAll(trust.listed());
        try {
            var note = Folder.read(file, SignedNote.MOST_BYTES);
            return new Older(
                    Shown.text(file.toString()),
                    Checkpoint.verify(note, keys, List.of()).checkpoint());
        } catch (Refused e) {
            throw new Refused(Shown.text(file.toString()) + ": " + e.getMessage());
        }
    }

    private void compare(Older old, Checkpoint checkpoint, TreeMap<Long, byte[]> roots) {
        long size = old.checkpoint().size();
        if (size > checkpoint.size()) {
            report.alarm("the log has shrunk: the checkpoint in " + old.name() + " is of " + Trust.entries(size)
                    + ", this one of " + checkpoint.size());
        } else if (!Arrays.equals(roots.get(size), old.checkpoint().root())) {
            report.alarm("the log is not the one that the checkpoint in " + old.name() + " was signed for: its first "
                    + Trust.entries(size) + " lead to another root");
        } else {
            report.say("Consistent with the checkpoint of " + Trust.entries(size) + " in " + old.name());
        }
    }

    private void sayWhatWasRead(Checkpoint checkpoint, Replay replay) {
        report.say("Read " + Trust.entries(checkpoint.size()) + " about " + replay.entities.size()
                + " entities; recomputed " + replay.acts.mapRoots + " map roots and all tiles");
    }

    private void sayWhatWasAsked(Checkpoint checkpoint, Replay replay) throws IOException {
        var asking = new Latest(material, checkpoint, replay, report);
        if (options.entry() != null) {
            asking.entry(options.entry());
        }
        if (options.entity() != null) {
            asking.entity(UUID.fromString(options.entity()));
        }
    }

    /// Writes the checkpoint so that the file is either the old one or the new one.
    private void remember(byte[] note) throws IOException {
        var file = options.state().toAbsolutePath();
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, note);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        report.say("Remembered this checkpoint in " + Shown.text(options.state().toString()));
    }
}
