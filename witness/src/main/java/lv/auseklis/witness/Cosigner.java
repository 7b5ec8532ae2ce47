package lv.auseklis.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.verifier.Checkpoint;
import lv.auseklis.verifier.NoteKey;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.SignedNote;

/// The witness without its server: a key, the logs it knows, and a folder with what it remembers. The folder belongs
/// to one process at a time.
final class Cosigner implements AutoCloseable {

    static final String DEFAULT_NAME = "auseklis.local/witness";

    private final FileLock lock;
    private final WitnessKey key;
    private final Alarms alarms;
    private final Map<String, WatchedLog> logs = new LinkedHashMap<>();

    /// @param name the name of the witness, or null for that of the key in the folder
    /// @throws IOException if the folder cannot be used, or is used by another process
    Cosigner(Path folder, String name, Collection<NoteKey> logKeys, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        lock = lock(folder);
        key = WitnessKey.of(folder.resolve("key"), name, DEFAULT_NAME);
        alarms = new Alarms(folder.resolve("alarms"));
        var keys = new LinkedHashMap<String, List<NoteKey>>();
        logKeys.forEach(log ->
                keys.computeIfAbsent(log.name(), origin -> new ArrayList<>()).add(log));
        for (var log : keys.entrySet()) {
            logs.put(log.getKey(), new WatchedLog(log.getKey(), log.getValue(), key, folder, alarms, clock));
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // Told below.
        }
        channel.close();
        throw new IOException(folder + " is used by another witness");
    }

    NoteKey key() {
        return key.key();
    }

    Alarms alarms() {
        return alarms;
    }

    Collection<WatchedLog> logs() {
        return logs.values();
    }

    WatchedLog log(String origin) {
        return logs.get(origin);
    }

    /// Answers `POST /add-checkpoint`.
    Answer add(byte[] body) throws IOException {
        Submission submission;
        Checkpoint checkpoint;
        try {
            submission = Submission.parse(body);
            checkpoint =
                    Checkpoint.parse(SignedNote.parse(submission.checkpoint()).text());
        } catch (Refused e) {
            return Answer.text(400, "Not a submission: " + e.getMessage());
        }
        var log = logs.get(checkpoint.origin());
        if (log == null) {
            return Answer.text(404, "This witness does not know that log.");
        }
        Checkpoint.Verified verified;
        try {
            verified = log.verified(submission.checkpoint());
        } catch (Refused e) {
            return Answer.text(403, "Not signed by the log: " + e.getMessage());
        }
        return log.add(submission, verified);
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
