package lv.auseklis.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lv.auseklis.verifier.Checkpoint;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CosignerTest {

    private static final Instant NOW = Instant.parse("2026-07-22T09:30:00Z");

    private final Signer signer = Signer.log("test.lv/log");
    private final GrowingLog log = GrowingLog.honest(signer);

    @TempDir
    private Path folder;

    private Cosigner cosigner;

    @BeforeEach
    void start() throws IOException {
        cosigner = new Cosigner(folder, "witness.lv/w", List.of(signer.key()), () -> NOW);
    }

    @AfterEach
    void stop() throws IOException {
        cosigner.close();
    }

    private void restart() throws IOException {
        stop();
        cosigner = new Cosigner(folder, null, List.of(signer.key()), () -> NOW);
    }

    private Answer add(byte[] submission) throws IOException {
        return cosigner.add(submission);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private void assertConflict(int size, Answer answer) {
        assertEquals(409, answer.status());
        assertEquals("text/x.tlog.size", answer.type());
        assertEquals(size + "\n", text(answer));
    }

    @Test
    void aGrowingLogIsCosigned() throws IOException {
        int old = 0;
        for (int size : new int[] {0, 0, 1, 2, 3, 7, 256, 257, 700, 700, 1000}) {
            var answer = add(log.submission(old, size));
            assertEquals(200, answer.status(), text(answer));
            var note = (log.checkpoint(size) + text(answer)).getBytes(StandardCharsets.UTF_8);
            var verified = Checkpoint.verify(note, List.of(signer.key()), List.of(cosigner.key()));
            assertEquals(
                    NOW.getEpochSecond(), verified.cosigners().get(0).time().orElseThrow());
            old = size;
        }
        assertEquals(0, cosigner.alarms().alarms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0",
                "new 0\n\n",
                "old 00\n\n",
                "old -1\n\n",
                "old  0\n\n",
                "old 0\nQQ==\n\n",
                "old 0\nnonsense\n\n",
                "old 0\r\n\n",
                "old 9223372036854775808\n\n"
            })
    void whatIsNoSubmissionIs400(String head) throws IOException {
        assertEquals(200, add(log.submission(0, 5)).status());
        assertEquals(
                400,
                add((head + log.checkpoint(5)).getBytes(StandardCharsets.UTF_8)).status());
    }

    @Test
    void aMalformedCheckpointIs400() throws IOException {
        for (var checkpoint :
                List.of("", "x\n", log.checkpoint(5).replace("\n5\n", "\n05\n"), log.checkpoint(5) + "\n")) {
            assertEquals(400, add(GrowingLog.submission("0", "", checkpoint)).status());
        }
        var hash = "A".repeat(43) + "=\n";
        assertEquals(
                422,
                add(GrowingLog.submission("0", hash.repeat(63), log.checkpoint(5)))
                        .status());
        assertEquals(
                400,
                add(GrowingLog.submission("0", hash.repeat(64), log.checkpoint(5)))
                        .status());
        assertEquals(400, add(new byte[Submission.MOST_BYTES + 1]).status());
        assertEquals(400, add(log.submission(6, 5)).status(), "an old size above the new one");
    }

    @Test
    void anUnknownLogIs404AndAnUnsignedCheckpoint403() throws IOException {
        assertEquals(
                404,
                add(GrowingLog.honest(Signer.log("other.lv/log")).submission(0, 5))
                        .status());
        assertEquals(
                403,
                add(GrowingLog.honest(Signer.log("test.lv/log")).submission(0, 5))
                        .status());
        var forged = log.checkpoint(5).replace("\n5\n", "\n6\n");
        assertEquals(403, add(GrowingLog.submission("0", "", forged)).status());
    }

    @Test
    void anotherOldSizeIs409WithTheSizeThatIsKnown() throws IOException {
        assertConflict(0, add(log.submission(3, 5)));
        add(log.submission(0, 5));
        assertConflict(5, add(log.submission(0, 7)));
        assertConflict(5, add(log.submission(6, 7)));
        assertEquals(200, add(log.submission(5, 7)).status());
        assertConflict(7, add(log.submission(5, 7)));
        assertEquals(0, cosigner.alarms().alarms(), "to be mistaken about the size is no misbehaviour");
    }

    @Test
    void aProofThatDoesNotHoldIs422AndNotedButNoAlarm() throws IOException {
        add(log.submission(0, 5));
        assertEquals(422, add(GrowingLog.submission("5", "", log.checkpoint(7))).status());
        assertEquals(
                422,
                add(GrowingLog.submission("5", log.proof(4, 7), log.checkpoint(7)))
                        .status());
        assertEquals(
                422,
                add(GrowingLog.submission("5", log.proof(4, 7), log.checkpoint(5)))
                        .status());
        assertEquals(0, cosigner.alarms().alarms());
        assertTrue(cosigner.alarms().notes() >= 2);
        assertTrue(cosigner.alarms().all().get(0).contains("\"kind\":\"unproved growth\""));
        assertEquals(200, add(log.submission(5, 7)).status());
    }

    @Test
    void twoRootsOfOneSizeAreAnAlarmWithBothCheckpoints() throws IOException {
        var forked = GrowingLog.forked(signer, 2);
        add(log.submission(0, 5));
        assertSignedByTheLog(forked.checkpoint(5));
        assertConflict(5, add(forked.submission(5, 5)));
        assertConflict(5, add(forked.submission(0, 5)));
        assertEquals(1, cosigner.alarms().alarms(), "the same thing is written down once");
        var alarm = cosigner.alarms().all().get(0);
        assertTrue(alarm.contains("\"kind\":\"split view\""), alarm);
        assertTrue(alarm.contains(Alarms.quoted(log.checkpoint(5))), alarm);
        assertTrue(alarm.contains(Alarms.quoted(forked.checkpoint(5))), alarm);
        restart();
        assertConflict(5, add(forked.submission(5, 5)));
        assertEquals(1, cosigner.alarms().alarms(), "nor again after a restart");
    }

    /// The control: a witness that looked only at signatures would cosign the other story.
    @Test
    void aForkThatGrowsIsNotCosignedThoughTheLogSignedIt() throws IOException {
        var forked = GrowingLog.forked(signer, 2);
        assertEquals(200, add(log.submission(0, 5)).status());
        assertSignedByTheLog(forked.checkpoint(9));
        assertEquals(422, add(forked.submission(5, 9)).status());
        stop();
        try (var fresh = new Cosigner(folder.resolve("fresh"), "w", List.of(signer.key()), () -> NOW)) {
            assertEquals(200, fresh.add(forked.submission(0, 9)).status(), "who knows nothing cosigns it");
        }
        restart();
        assertEquals(200, add(log.submission(5, 9)).status());
    }

    private void assertSignedByTheLog(String checkpoint) {
        Checkpoint.verify(checkpoint.getBytes(StandardCharsets.UTF_8), List.of(signer.key()), List.of());
    }

    @Test
    void afterARotationEitherKeyOfTheLogCounts() throws IOException {
        stop();
        var second = Signer.log("test.lv/log");
        cosigner = new Cosigner(folder, null, List.of(signer.key(), second.key()), () -> NOW);
        assertEquals(200, add(log.submission(0, 5)).status());
        assertEquals(200, add(GrowingLog.honest(second).submission(5, 9)).status());
        assertEquals(200, add(log.submission(9, 12)).status());
    }

    @Test
    void ofManyAtOnceNoneRollsBack() throws Exception {
        add(log.submission(0, 1));
        var pool = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 30; round++) {
            int known = size();
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 1; i <= 8; i++) {
                int size = known + i;
                calls.add(() -> add(log.submission(known, size)).status() == 200 ? size : 0);
            }
            int cosigned = 0;
            int winner = 0;
            for (var result : pool.invokeAll(calls)) {
                cosigned += result.get() > 0 ? 1 : 0;
                winner = Math.max(winner, result.get());
            }
            assertEquals(1, cosigned, "only one of them grew from the known size");
            assertEquals(winner, size());
        }
        pool.shutdownNow();
        int size = size();
        restart();
        assertEquals(size, size());
    }

    private int size() {
        return (int) cosigner.log("test.lv/log").last().checkpoint().size();
    }

    @Test
    void aRestartKeepsKeyAndState() throws IOException {
        add(log.submission(0, 5));
        var key = cosigner.key();
        restart();
        assertEquals(key, cosigner.key());
        assertConflict(5, add(log.submission(0, 7)));
        assertEquals(200, add(log.submission(5, 7)).status());
    }

    @Test
    void aFileLeftByAKillBeforeItsRenamingCountsForNothing() throws IOException {
        add(log.submission(0, 5));
        stop();
        Path state;
        try (var files = Files.list(folder)) {
            state = files.filter(file -> file.toString().endsWith(".checkpoint"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(Path.of(state + ".new"), log.checkpoint(9).substring(0, 40));
        cosigner = new Cosigner(folder, null, List.of(signer.key()), () -> NOW);
        assertEquals(5, size());
        assertEquals(200, add(log.submission(5, 9)).status());
        assertFalse(Files.exists(Path.of(state + ".new")));
        restart();
        assertEquals(9, size());
    }

    @Test
    void adamagedStateIsNoReasonToForget() throws IOException {
        add(log.submission(0, 5));
        stop();
        try (var files = Files.list(folder)) {
            Files.writeString(
                    files.filter(file -> file.toString().endsWith(".checkpoint"))
                            .findFirst()
                            .orElseThrow(),
                    "damaged");
        }
        assertThrows(Refused.class, () -> new Cosigner(folder, null, List.of(signer.key()), () -> NOW));
        cosigner = new Cosigner(folder.resolve("other"), null, List.of(signer.key()), () -> NOW);
    }

    @Test
    void theKeyIsForItsOwnerOnlyAndTheFolderForOneProcess() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
        assertThrows(IOException.class, () -> new Cosigner(folder, null, List.of(signer.key()), () -> NOW));
        stop();
        assertThrows(IOException.class, () -> new Cosigner(folder, "another", List.of(signer.key()), () -> NOW));
        cosigner = new Cosigner(folder.resolve("other"), null, List.of(signer.key()), () -> NOW);
    }
}
