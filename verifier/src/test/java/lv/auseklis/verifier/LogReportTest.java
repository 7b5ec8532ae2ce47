package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReportTest {

    private static final Memory INTACT = Memory.ofSize(300);
    private static final String FULL = "tile/entries/000";
    private static final String PARTIAL = "tile/entries/001.p/44";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 300, 512, 1000})
    void anIntactLogIsVerified(int size) {
        var said = Memory.ofSize(size).check();
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().endsWith("VERIFIED\n"), said.text());
    }

    @Test
    void aLogOf70000EntriesIsVerifiedFromAFolder(@TempDir Path folder) {
        SyntheticLog.write(folder, Memory.LOG, 70_000, 20);
        var said = Program.run("--key", Memory.LOG.key().toString(), "--threads", "2", folder.toString());
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("recomputed 20 map roots"), said.text());
    }

    /// Every byte of the checkpoint and the keys, and of the other files as many as there is time for: all of them
    /// with -Dauseklis.flips=all. That a flipped byte changes the hash of its leaf is certain for every byte
    /// ([#everyFlippedByteOfALeafIsFound]).
    @Test
    void everyFlippedByteIsFoundAndItsPlaceNamed() {
        boolean all = "all".equals(System.getProperty("auseklis.flips"));
        var flips = new AtomicInteger();
        INTACT.files().forEach((path, bytes) -> {
            int step = all || !path.startsWith("tile") ? 1 : path.equals(FULL) ? 41 : 5;
            IntStream.range(0, (bytes.length + step - 1) / step).parallel().forEach(i -> {
                var flipped = bytes.clone();
                flipped[i * step] ^= (byte) (1 << i % 8);
                flips.incrementAndGet();
                var found = found(INTACT.with(path, flipped), path);
                var named = path.startsWith("tile/entries") ? "entry " + entryAt(path, i * step) + ":" : path;
                assertTrue(found.contains(named), () -> path + " byte " + i * step + ": " + found);
            });
        });
        assertTrue(found(INTACT, "checkpoint").contains("VERIFIED"));
        assertTrue(found(INTACT, FULL).contains("[]"));
        Recorded.held("flip", null, flips.get(), 2);
    }

    private static String found(Memory log, String path) {
        if (!path.startsWith("tile")) {
            return log.check("--witness", Memory.WITNESS.key().toString()).text();
        }
        try {
            var note = SignedNote.parse(log.files().get("checkpoint"));
            var replay = new LogCheck(log, 1).check(Checkpoint.parse(note.text()), new TreeMap<>());
            return replay.wrongs.first().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long entryAt(String path, int position) {
        int at = 0;
        long entry = path.equals(FULL) ? 0 : 256;
        for (var leaf : leaves(INTACT, path)) {
            at += 2 + leaf.length;
            if (position < at) {
                return entry;
            }
            entry++;
        }
        throw new IllegalArgumentException();
    }

    @Test
    void everyFlippedByteOfALeafIsFound() {
        for (var leaf : leaves(INTACT, FULL)) {
            var hash = Sha256.leaf(leaf);
            for (int i = 0; i < leaf.length; i++) {
                leaf[i] ^= 1;
                assertTrue(!Arrays.equals(hash, Sha256.leaf(leaf)));
                leaf[i] ^= 1;
            }
        }
    }

    private static List<byte[]> leaves(Memory log, String path) {
        var leaves = new ArrayList<byte[]>();
        for (var bytes = ByteBuffer.wrap(log.files().get(path)); bytes.hasRemaining(); ) {
            var leaf = new byte[bytes.getShort() & 0xffff];
            bytes.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    private static Memory.Said changed(String path, Consumer<List<byte[]>> change) {
        var leaves = leaves(INTACT, path);
        change.accept(leaves);
        var bytes = ByteBuffer.allocate(
                leaves.stream().mapToInt(leaf -> leaf.length + 2).sum());
        leaves.forEach(leaf -> bytes.putShort((short) leaf.length).put(leaf));
        return INTACT.with(path, bytes.array()).check();
    }

    private static void assertRefused(Memory.Said said, String... named) {
        assertEquals(1, said.code(), said.text());
        for (var name : named) {
            assertTrue(said.text().contains(name), said.text());
        }
    }

    @Test
    void deletedSwappedDuplicatedAndTruncatedEntriesAreFound() {
        assertRefused(changed(FULL, leaves -> leaves.remove(17)), "entry 17:", "ends within entry 255");
        assertRefused(changed(PARTIAL, leaves -> leaves.remove(43)), "ends within entry 299");
        assertRefused(changed(FULL, leaves -> Collections.swap(leaves, 17, 18)), "entry 17:", "entry 18:");
        assertRefused(changed(FULL, leaves -> leaves.set(18, leaves.get(17))), "entry 18:");
        assertRefused(
                changed(FULL, leaves -> leaves.add(18, leaves.get(17))), "entry 18:", "after its last entry, 255");
        assertRefused(changed(FULL, leaves -> leaves.set(17, Arrays.copyOf(leaves.get(17), 50))), "entry 17:");
        assertRefused(changed(FULL, leaves -> leaves.set(17, new byte[0])), "entry 17:");
        assertRefused(changed(FULL, Collections::reverse), "entry 0:");
        assertRefused(changed(PARTIAL, leaves -> leaves.add(leaves.get(0))), "after its last entry, 299");
        assertEquals(0, changed(FULL, leaves -> {}).code());
        Recorded.held("files", null, 9, 1);
    }

    @Test
    void everyMissingOrShortenedFileIsFound() {
        for (var path : INTACT.files().keySet()) {
            if (path.equals("checkpoint")) {
                assertEquals(2, INTACT.without(path).check().code());
            } else {
                assertRefused(INTACT.without(path).check(), path);
            }
            var bytes = INTACT.files().get(path);
            assertRefused(
                    INTACT.with(path, Arrays.copyOf(bytes, bytes.length - 1)).check(), path.replace(PARTIAL, ""));
            assertRefused(INTACT.with(path, new byte[0]).check(), path);
            assertRefused(
                    INTACT.with(path, Arrays.copyOf(bytes, bytes.length + 1)).check(), path);
        }
    }

    @Test
    void swappedTilesAndForeignCheckpointsAreFound() {
        var log = Memory.ofSize(600);
        var swapped = log.with("tile/0/000", log.files().get("tile/0/001"))
                .with("tile/0/001", log.files().get("tile/0/000"));
        assertRefused(swapped.check(), "entry 0: tile/0/000", "the entries lead to the signed root");
        var reordered = log.with("tile/entries/000", log.files().get("tile/entries/001"))
                .with("tile/entries/001", log.files().get("tile/entries/000"));
        assertRefused(reordered.check(), "entry 0:", "This is not the log that was signed");
        assertRefused(log.with("checkpoint", INTACT.files().get("checkpoint")).check(), "root");
        var other = Signer.log("test.lv/log").checkpoint(300, new byte[32]).getBytes(StandardCharsets.UTF_8);
        assertRefused(INTACT.with("checkpoint", other).check(), "none of the keys");
        var huge = Memory.LOG.checkpoint(1L << 40, new byte[32]).getBytes(StandardCharsets.UTF_8);
        assertRefused(INTACT.with("checkpoint", huge).check(), "more entries than");
        var large = Memory.LOG.checkpoint(1L << 29, new byte[32]).getBytes(StandardCharsets.UTF_8);
        assertRefused(INTACT.with("checkpoint", large).check(), "files of entries are missing");
    }

    @Test
    void aFullFileMayStandForThePartialOneItReplaced() {
        var files = new TreeMap<String, byte[]>();
        var builder = Memory.builder(files);
        SyntheticLog.fill(builder, 300, 3);
        var earlier = builder.checkpoint(300).getBytes(StandardCharsets.UTF_8);
        SyntheticLog.fill(builder, 512, 0);
        builder.finish();
        var log = new Memory(files);
        assertEquals(0, log.check().code(), log.check().text());
        var partial = Arrays.copyOf(files.get("tile/1/000.p/2"), 32);
        var said =
                log.with("checkpoint", earlier).with("tile/1/000.p/1", partial).check();
        assertEquals(0, said.code(), said.text());
    }

    /// Logs that are signed and whose hashes fit, and that yet say what cannot be.
    private static Memory.Said lying(Consumer<LogBuilder> lie) {
        var memory = new Memory();
        var builder = Memory.builder(memory.files());
        SyntheticLog.fill(builder, 20, 0);
        builder.add(Memory.entity(1), "RegisterInstitution");
        lie.accept(builder);
        builder.finish();
        return memory.check();
    }

    private static void append(LogBuilder log, String old, String replacement) {
        var json = log.json("AmendEntry", "", Memory.entity(1), Map.of(), "organisations");
        if (!json.contains(old)) {
            throw new IllegalArgumentException(json);
        }
        log.append(json.replace(old, replacement), Memory.entity(1));
    }

    @Test
    void whatTheLogItselfGetsWrongIsFound() {
        assertEquals(0, lying(log -> append(log, "Amend", "Amend")).code());
        assertRefused(
                lying(log -> append(log, "\"index\":21", "\"index\":22")), "entry 21: it says that its index is 22");
        assertRefused(lying(log -> append(log, "\"previous\":20", "\"previous\":19")), "entry 21: it names entry 19");
        assertRefused(
                lying(log -> append(log, "\"previous\":20,", "")), "entry 21: it names none", "expected entry 20");
        assertRefused(lying(log -> append(log, "2026", "2025")), "entry 21: it was recorded before");
        assertRefused(lying(log -> append(log, "{\"act\"", "{ \"act\"")), "entry 21: the leaf is not canonical");
        assertRefused(
                lying(log -> mapRoot(log, "21", "1", "00".repeat(32))), "entry 21 (PublishMapRoot): the map holds");
        assertRefused(lying(log -> mapRoot(log, "22", "1", "00".repeat(32))), "cannot cover");
        assertRefused(lying(log -> mapRoot(log, "021", "1", "00".repeat(32))), "leading zeroes");
        assertRefused(lying(log -> log.act("PublishMapRoot", Map.of("entries", "1"))), "does not publish");
        assertRefused(lying(log -> log.act("EraseValues", Map.of("entry", "99", "fields", "head"))), "comes later");
        assertRefused(
                lying(log -> {
                    log.publishMapRoot(0);
                    mapRoot(log, "5", "1", "00".repeat(32));
                }),
                "fewer than the one before");
        assertEquals(
                0,
                lying(log -> {
                            log.publishMapRoot(3);
                            log.add(Memory.entity(1), "AmendEntry");
                            log.publishMapRoot(1);
                            log.publishMapRoot(0);
                        })
                        .code());
    }

    private static void mapRoot(LogBuilder log, String entries, String entities, String root) {
        log.act("PublishMapRoot", Map.of("entries", entries, "entities", entities, "root", root));
    }

    @Test
    void aWrongMapRootIsFoundWhereOnlyOneEntryDiffers() {
        var memory = new Memory();
        var builder = Memory.builder(memory.files());
        builder.add(Memory.entity(1), "RegisterInstitution");
        builder.add(Memory.entity(1), "AmendEntry");
        var stale = new NaiveMap(Map.of(Memory.entity(1), 0L)).root();
        mapRoot(builder, "2", "1", Canonical.hex(stale));
        builder.finish();
        assertRefused(memory.check(), "entry 2 (PublishMapRoot): the root of the map is");
    }

    @Test
    void aRotationOfTheKeyIsFollowed() {
        var memory = new Memory();
        var builder = Memory.builder(memory.files());
        builder.add(Memory.entity(1), "RegisterInstitution");
        var second = Signer.log("test.lv/log");
        builder.rotate(second);
        builder.add(Memory.entity(1), "AmendEntry");
        builder.finish();
        assertEquals(0, memory.check().code(), memory.check().text());
        var keys = new String(memory.files().get("keys"), StandardCharsets.UTF_8);
        var more = keys + "log " + Signer.log("test.lv/log").key() + "\n";
        assertRefused(memory.with("keys", more.getBytes(StandardCharsets.UTF_8)).check(), "not those that entries");
        var fewer = keys.substring(keys.indexOf('\n') + 1);
        assertRefused(
                memory.with("keys", fewer.getBytes(StandardCharsets.UTF_8)).check(), "not those that entries");
        var onlyOld = Memory.LOG.checkpoint(3, builder.tree().root(3)).getBytes(StandardCharsets.UTF_8);
        assertRefused(memory.with("checkpoint", onlyOld).check(), "did not sign");
        var unannounced = Memory.ofSize(10).with("keys", keys.getBytes(StandardCharsets.UTF_8));
        assertRefused(unannounced.check(), "not those that entries");
    }

    @Test
    void errorsAreCountedAndTheFirstListed() {
        var said = changed(FULL, leaves -> leaves.remove(0));
        assertRefused(said, "more\n", "REFUSED: ");
        var listed = new AtomicInteger();
        said.text().lines().filter(line -> line.contains("WRONG")).forEach(line -> listed.incrementAndGet());
        assertTrue(listed.get() < 30, said.text());
    }

    @Test
    void anEntryIsShownWithWhatBecameOfIt() {
        var memory = new Memory();
        var builder = Memory.builder(memory.files());
        builder.add(Memory.entity(1), "RegisterInstitution");
        builder.add(Memory.entity(2), "RegisterInstitution");
        builder.add(Memory.entity(1), "AmendEntry");
        builder.act("EraseValues", Map.of("entry", "2", "fields", "head"));
        builder.finish();
        var id = Memory.entity(1).toString();
        assertTrue(memory.check("--entry", "0").text().contains("the latest entry about the entity " + id + " is 2"));
        var latest = memory.check("--entity", id).text();
        assertTrue(latest.contains("Entry 2 is in the log. It is the latest about the entity " + id), latest);
        assertTrue(latest.contains("not amended since (log of 4 entries"), latest);
        assertTrue(latest.contains("Entry 3 says that the values of these fields were erased: head"), latest);
        assertRefused(memory.check("--entry", "4"), "entry 4 is not in the log");
        assertRefused(memory.check("--entity", Memory.entity(9).toString()), "no entry is about");
    }
}
