package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lv.auseklis.verifier.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of a whole log and extracts about an entity, with one fault each: the script says which, without a
/// site, and the Java verifier refuses the same files.
class WholeFilesTest {

    private static final UUID ENTITY = new UUID(5, 1);
    private static final UUID ZEROES = new UUID(0, 0);
    private static final String EXTRACT = """
            async (c, { bytes: { refuse }, checks, note }, bytes) => {
              const site = new Proxy({}, { get: () => async () => refuse('fetch-network', 'nowhere') });
              const keys = c.keys === '' ? [] : note.parseKeys(c.keys);
              const { results } = await checks.check([{ name: 'x.zip', bytes: bytes(c.zip) }], { keys, site });
              const { verdict, steps } = results.find(({ kind }) => kind === 'extract' || kind === 'entity');
              const said = steps.filter(({ status }) => status === 'failed' || status === 'unknown');
              return [verdict, ...said.map(({ code, values }) => code === 'chain-missing' ? code + ' ' + values[1] : code)].join(', ');
            }""";

    private static ScriptWindow script;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        script = new ScriptWindow();
    }

    @AfterAll
    static void close() {
        script.close();
    }

    /// Entries about 40 entities, [#ENTITY] among them at 1, 41, 81 …; two changes of the key, three maps.
    private static SampleLog of(Consumer<SampleLog> between) {
        var log = new SampleLog();
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 120).forEach(i -> log.append(new UUID(5, i % 40), "AmendRegistration", Map.of()));
            log.publishMap();
            if (round < 2) {
                log.rotate();
            }
            if (round == 1) {
                between.accept(log);
            }
        }
        return log;
    }

    private static SampleLog log() {
        return of(log -> {});
    }

    private String said(Map<String, byte[]> files, String keys) {
        return script.answers(EXTRACT, List.of(Map.of("zip", SampleLog.base64(SampleFiles.zip(files)), "keys", keys)))
                .getFirst();
    }

    /// What the script says with the keys of this log; the Java verifier must come to the same end.
    private String said(Map<String, byte[]> files, SampleLog log) throws IOException {
        var said = said(files, log.keys());
        var arguments = new ArrayList<String>();
        log.vkeys().forEach(key -> arguments.addAll(List.of("--key", key)));
        var zip = Files.write(folder.resolve("x.zip"), SampleFiles.zip(files));
        arguments.add(zip.toString());
        int code = Verifier.run(new PrintStream(OutputStream.nullOutputStream()), arguments.toArray(String[]::new));
        assertThat(code).as(said).isEqualTo(said.startsWith("refused") ? 1 : 0);
        return said;
    }

    private String saidWith(Map<String, byte[]> files, SampleLog log, String path, byte[] changed) throws IOException {
        var copy = new LinkedHashMap<>(files);
        if (changed == null) {
            copy.remove(path);
        } else {
            copy.put(path, changed);
        }
        return said(copy, log);
    }

    @Test
    void theKeysOfAWholeLogAreTheChainThatItsEntriesIntroduce() throws IOException {
        var log = log();
        var files = SampleFiles.ofLog(log);
        assertThat(said(files, log)).isEqualTo("genuine, fetch-network");
        var keys = log.vkeys().stream().map(key -> "log " + key + "\n").toList();
        var stranger = "log " + new SampleLog().vkeys().getFirst() + "\n";
        for (var wrong : List.of(
                keys.get(0) + keys.get(1),
                keys.get(1) + keys.get(2),
                keys.get(0) + keys.get(2),
                keys.get(0) + keys.get(2) + keys.get(1),
                keys.get(0) + keys.get(1) + keys.get(2) + stranger)) {
            assertThat(saidWith(files, log, "keys", SampleLog.bytes(wrong)))
                    .isEqualTo("refused, key-chain, fetch-network");
        }
        assertThat(saidWith(files, log, "keys", SampleLog.bytes(keys.get(0) + keys.get(0))))
                .isEqualTo("refused, keys-twice, fetch-network");
        var text = log.checkpointText(log.size());
        assertThat(saidWith(files, log, "checkpoint", SampleLog.bytes(text + "\n" + log.signature(text))))
                .isEqualTo("refused, newest-key, fetch-network");
        assertThat(saidWith(files, log, "keys", null)).isEqualTo("refused, log-missing, fetch-network");
    }

    /// The file names a key that is not the one the visitor trusts: the checkpoint bears the trusted one only.
    @Test
    void theOnlyKeyOfAWholeLogMustHaveSigned() throws IOException {
        var log = new SampleLog();
        log.append(ENTITY, "RegisterInstitution", Map.of());
        var files = SampleFiles.ofLog(log);
        assertThat(said(files, log)).isEqualTo("genuine, fetch-network");
        var stranger = SampleLog.bytes(new SampleLog().keys());
        assertThat(saidWith(files, log, "keys", stranger)).isEqualTo("refused, newest-key, fetch-network");
    }

    @Test
    void aKeyThatDoesNotFollowTheOneBeforeIsRefused() throws IOException {
        var other = new SampleLog().vkeys().getFirst();
        var foreign = new SampleLog("other.example/log").vkeys().getFirst();
        assertThat(said(of(log -> rotate(log, other, log.vkeys().getFirst()))))
                .isEqualTo("refused, rotation-chain, fetch-network");
        assertThat(said(of(log -> rotate(log, foreign, log.vkeys().getLast()))))
                .isEqualTo("refused, rotation-name, fetch-network");
        assertThat(said(of(log -> rotate(log, other, log.vkeys().getLast()))))
                .isEqualTo("refused, key-chain, fetch-network");
        assertThat(said(of(log -> rotate(log, "not a key", log.vkeys().getLast()))))
                .startsWith("refused, vkey-form");
    }

    private static void rotate(SampleLog log, String key, String previous) {
        log.appendOfLog("RotateLogKey", Map.of("key", key, "previous-key", previous));
    }

    private String said(SampleLog log) throws IOException {
        return said(SampleFiles.ofLog(log), log);
    }

    @Test
    void everyMapOfAWholeLogIsComputedAnew() throws IOException {
        var root = "00".repeat(32);
        assertThat(said(of(log -> publish(log, log.size(), 41, root)))).isEqualTo("refused, map-false, fetch-network");
        assertThat(said(of(log -> publish(log, log.size(), 40, root))))
                .isEqualTo("refused, map-entities, fetch-network");
        assertThat(said(of(log -> publish(log, 240, 41, root)))).isEqualTo("refused, map-shrinks, fetch-network");
        assertThat(said(of(log -> publish(log, log.size() + 1, 41, root))))
                .isEqualTo("refused, map-covers-itself, fetch-network");
        assertThat(said(of(log -> log.appendOfLog("EraseValues", Map.of("entry", "999", "fields", "head")))))
                .isEqualTo("refused, erasure-later");
        assertThat(said(of(log -> log.appendOfLog("EraseValues", Map.of("entry", "9", "fields", "head")))))
                .isEqualTo("genuine, fetch-network");
    }

    private static void publish(SampleLog log, int entries, int entities, String root) {
        log.appendOfLog("PublishMapRoot", Map.of("entries", "" + entries, "entities", "" + entities, "root", root));
    }

    /// Dozens of maps over some thousands of entries; above the limit nothing is said to be good.
    @Test
    void aGrownLogIsComputedAnewInSecondsAndALargerOneIsNot() {
        var log = new SampleLog();
        for (int day = 0; day < 36; day++) {
            int from = day * 100;
            IntStream.range(0, 100).forEach(i -> log.append(new UUID(6, (from + i) * 7 % 1500), "Amend", Map.of()));
            log.publishMap();
        }
        long start = System.nanoTime();
        assertThat(said(SampleFiles.ofLog(log), log.keys())).isEqualTo("genuine, fetch-network");
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
        var most = "async (c, { acts }) => { await acts.requireMaps([], { length: c.size }); return null; }";
        assertThat(script.answers(most, List.of(Map.of("size", 200_000), Map.of("size", 200_001))))
                .containsExactly(null, "many-entries");
        assertThat(script.answers("""
                (c, { bytes, result }) => {
                  const found = new result.Result('extract', 'x');
                  found.add('leaves', 'ok');
                  found.addReason('maps', new bytes.Refusal('many-entries', 200000));
                  return found.verdict;
                }""", List.of(Map.of()))).containsExactly("partly");
    }

    @Test
    void anExtractWithoutOneOfItsEntriesIsRefusedWithTheNumber() throws IOException {
        var log = log();
        int last = log.append(ENTITY, "CorrectRegistration", Map.of());
        var map = log.publishMap();
        log.append(ZEROES, "Other", Map.of());
        var files = SampleFiles.about(ENTITY, log, map);
        assertThat(said(files, log)).isEqualTo("genuine, fetch-network, fetch-network");
        assertThat(saidWith(files, log, "1.tlog-proof", null)).isEqualTo("refused, chain-missing 1");
        assertThat(saidWith(files, log, "81.tlog-proof", null)).isEqualTo("refused, chain-missing 81");
        assertThat(saidWith(files, log, last + ".tlog-proof", null)).isEqualTo("refused, chain-missing " + last);
        assertThat(saidWith(files, log, ENTITY + ".map-proof", null))
                .isEqualTo("genuine, fetch-network, fetch-network");
    }

    @Test
    void anExtractWithSomethingElseInItIsRefused() throws IOException {
        var log = log();
        var map = log.publishMap();
        var files = SampleFiles.about(ENTITY, log, map);
        int size = log.size();
        assertThat(saidWith(files, log, "2.tlog-proof", log.tlogProof(2, size))).isEqualTo("refused, extract-other");
        assertThat(saidWith(files, log, "7.tlog-proof", log.tlogProof(1, size))).isEqualTo("refused, extract-name");
        assertThat(saidWith(files, log, "1.tlog-proof", log.tlogProof(1, size - 1)))
                .isEqualTo("refused, extract-state");
        assertThat(saidWith(files, log, "openings/2.json", SampleLog.bytes(SampleLog.opening(2, Map.of()))))
                .isEqualTo("refused, extract-opening");
        assertThat(saidWith(files, log, ENTITY + ".map-proof", log.mapProof(map, new UUID(5, 2), size)))
                .isEqualTo("refused, extract-map");
        assertThat(saidWith(files, log, "keys", SampleLog.bytes("admin\n"))).isEqualTo("refused, keys-form");
        assertThat(saidWith(files, log, "checkpoint", null)).isEqualTo("refused, extract-missing");
    }

    /// A map made so that it names an older entry than the last one in the extract.
    @Test
    void aMapThatContradictsTheExtractIsEvidence() throws IOException {
        var log = new SampleLog();
        log.append(ENTITY, "RegisterInstitution", Map.of());
        var old = new SampleMap(new LinkedHashMap<>(Map.of(ENTITY, 0)), 2);
        log.append(ENTITY, "AmendRegistration", Map.of());
        old.publishedBy = log.appendOfLog(
                "PublishMapRoot", Map.of("entries", "2", "entities", "1", "root", SampleLog.hex(old.root())));
        assertThat(said(SampleFiles.about(ENTITY, log, old), log)).isEqualTo("refused, map-contradicts");
    }

    /// Whoever forges the file forges the keys in it: nothing is verified, and the visitor is told what to compare.
    @Test
    void keysThatCameWithTheFileAreNotSaidToBeTheRightOnes() {
        var log = log();
        assertThat(said(SampleFiles.ofLog(log), "")).isEqualTo("own-key, own-key, fetch-network");
        var extract = SampleFiles.about(ENTITY, log, null);
        assertThat(said(extract, "")).startsWith("own-key, own-key");
        extract.put("keys", SampleLog.bytes(new SampleLog().keys()));
        assertThat(said(extract, "")).isEqualTo("refused, no-known-signature");
        extract.put("keys", SampleLog.bytes("x\n"));
        assertThat(said(extract, "")).isEqualTo("refused, keys-form");
        extract.remove("keys");
        assertThat(said(extract, "")).isEqualTo("unchecked, no-keys");
    }

    @Test
    void aFolderAroundEverythingIsLookedThrough() throws IOException {
        var log = log();
        var packed = new LinkedHashMap<String, byte[]>();
        SampleFiles.ofLog(log).forEach((path, bytes) -> packed.put("log copy/" + path, bytes));
        assertThat(said(packed, log)).isEqualTo("genuine, fetch-network");
    }
}
