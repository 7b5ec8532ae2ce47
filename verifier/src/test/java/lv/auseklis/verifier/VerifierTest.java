package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    private static final String KEY = Memory.LOG.key().toString();

    @TempDir
    private Path folder;

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static void assertSays(int code, Memory.Said said, String... texts) {
        assertEquals(code, said.code(), said.text());
        for (var text : texts) {
            assertTrue(said.text().contains(text), said.text());
        }
    }

    private String log(String name, int entries) throws IOException {
        for (var file : Memory.ofSize(entries).files().entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
        return folder.resolve(name).toString();
    }

    @Test
    void aFolderIsVerifiedWithAndWithoutAKey() throws IOException {
        var log = log("log", 300);
        assertSays(0, Program.run("--key", KEY, log), "VERIFIED", "300 entries");
        assertSays(0, Program.run("--key", "log " + KEY, log), "VERIFIED");
        assertSays(0, Program.run(log), "Key taken from the extract itself: compare it with the key published", KEY);
        assertFalse(Program.run("--key=" + KEY, log).text().contains("Key taken"));
        assertSays(1, Program.run("--key", Signer.log("test.lv/log").key().toString(), log), "none of the keys");
        assertSays(1, Program.run("--key", Signer.log("other.lv/log").key().toString(), log), "none of the keys");
    }

    @Test
    void aQuorumOfWitnessesIsDemanded() throws IOException {
        var log = log("log", 3);
        var known = Memory.WITNESS.key().toString();
        var other = Signer.witness("other.lv/w").key().toString();
        assertSays(0, Program.run("--key", KEY, "--witness", known, log), "Cosigned by the witness witness.lv/w");
        assertSays(0, Program.run("--key", KEY, "--witness", known, "--witness", other, log));
        assertSays(1, Program.run("--key", KEY, "--witness", other, log), "cosignatures of 0");
        assertSays(1, Program.run("--key", KEY, "--witness", known, "--witness", other, "--quorum", "2", log));
        assertSays(0, Program.run("--key", KEY, log), "its key is taken from the extract itself");
    }

    @ParameterizedTest
    @CsvSource({"''", "--key", "--key x log", "--what 1 log", "--entry -1 log", "--entity X log", "--quorum 1 log"})
    void wrongUsageIsTold(String arguments) {
        var said = Program.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertSays(64, said, "--help");
    }

    @Test
    void theKeyOfAWitnessIsNoKeyOfALog() {
        assertSays(64, Program.run("--key", Memory.WITNESS.key().toString(), "log"), "not the key of a log");
        assertSays(64, Program.run("--witness", KEY, "log"), "not the key of a witness");
    }

    @Test
    void helpIsComplete() {
        assertSays(
                0,
                Program.run("--help"),
                "--key",
                "--witness",
                "--since",
                "--state",
                "Exit codes",
                "--quorum",
                "--seal");
    }

    @Test
    void whatIsNotThereCannotBeRead() throws IOException {
        assertSays(2, Program.run("--key", KEY, folder.resolve("nothing").toString()), "COULD NOT BE READ");
        assertSays(2, Program.run("--key", KEY, "http://127.0.0.1:1/log"), "COULD NOT BE READ");
        assertSays(
                1,
                Program.run(
                        "--key",
                        KEY,
                        "http://127.0.0.1:1/log",
                        write("x", "nonsense\n").toString()));
    }

    @Test
    void anOlderCheckpointMustBeTheBeginning() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        SyntheticLog.fill(builder, 300, 7);
        var log = log("log", 300);
        for (int size : new int[] {0, 1, 255, 256, 257, 300}) {
            var since = write("since", builder.checkpoint(size)).toString();
            assertSays(
                    0, Program.run("--key", KEY, "--since", since, log), "Consistent with the checkpoint of " + size);
        }
        var forged = write("forged", Memory.LOG.checkpoint(200, new byte[32])).toString();
        assertSays(1, Program.run("--key", KEY, "--since", forged, log), "ALARM: the log is not the one");
        var larger = write("larger", Memory.LOG.checkpoint(301, new byte[32])).toString();
        assertSays(1, Program.run("--key", KEY, "--since", larger, log), "ALARM: the log has shrunk");
        var unsigned = write("unsigned", Signer.log("test.lv/log").checkpoint(300, new byte[32]))
                .toString();
        assertSays(1, Program.run("--key", KEY, "--since", unsigned, log), "none of the keys");
    }

    @Test
    void theStateRemembersTheLastVerifiedCheckpoint() throws IOException {
        var state = folder.resolve("state");
        var small = log("small", 100);
        assertSays(0, Program.run("--key", KEY, "--state", state.toString(), small), "Remembered");
        assertEquals(Files.readString(Path.of(small, "checkpoint")), Files.readString(state));
        assertSays(0, Program.run("--key", KEY, "--state", state.toString(), small), "Consistent");
        var before = Files.readString(state);
        assertSays(1, Program.run("--key", KEY, "--state", state.toString(), log("rolled-back", 99)), "shrunk");
        assertSays(1, Program.run("--key", KEY, "--state", state.toString(), log("rewritten", 300)), "ALARM");
        assertEquals(before, Files.readString(state), "what is not verified is not remembered");
    }

    @Test
    void aSingleProofIsVerifiedAndShown() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        SyntheticLog.fill(builder, 40, 3);
        var proof = write("17.tlog-proof", builder.tlogProof(17)).toString();
        assertSays(
                0, Program.run("--key", KEY, proof), "Entry 17 is in the log.", "Entry 17: ", "register organisations");
        assertSays(1, Program.run(proof), "there is no key", "NOT VERIFIED: Entry 17");
        write("keys", "log " + KEY + "\n");
        assertSays(0, Program.run(proof), "Key taken from the extract itself");
        var forged = write("18.tlog-proof", builder.tlogProof(17).replace("index 17", "index 18"));
        assertSays(1, Program.run("--key", KEY, forged.toString()), "WRONG", "NOT VERIFIED: Entry 17");
        assertSays(
                1,
                Program.run(
                        "--key",
                        KEY,
                        write("big.tlog-proof", new byte[10_000_000]).toString()),
                "longer than");
        assertSays(0, Program.run(write("checkpoint", builder.checkpoint(40)).toString()), "says nothing about any");
    }

    @Test
    void noFlippedByteOfAProofPasses() {
        var builder = Memory.builder(new HashMap<>());
        SyntheticLog.fill(builder, 40, 3);
        var proof = builder.tlogProof(17).getBytes(StandardCharsets.UTF_8);
        var keys = java.util.List.of(Memory.LOG.key());
        TlogProof.parse(proof).verify(keys, java.util.List.of());
        for (int i = 0; i < proof.length; i++) {
            var flipped = proof.clone();
            flipped[i] ^= 1;
            org.junit.jupiter.api.Assertions.assertThrows(
                    Refused.class, () -> TlogProof.parse(flipped).verify(keys, java.util.List.of()));
        }
    }

    @Test
    void aMapProofSaysUpToWhereItReaches() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        for (int i = 0; i < 9; i++) {
            builder.add(Memory.entity(i % 4), "AmendEntry");
        }
        builder.publishMapRoot(2);
        var right = write("a.map-proof", builder.mapProof(Memory.entity(1), 5)).toString();
        assertSays(0, Program.run("--key", KEY, right), "Entry 5 is the latest about the entity", "first 7 entries");
        var wrong = write("b.map-proof", builder.mapProof(Memory.entity(1), 1)).toString();
        assertSays(1, Program.run("--key", KEY, wrong), "do not lead", "NOT VERIFIED: It says that entry 1 is");
    }

    @Test
    void anOpeningIsComparedWithItsCommitment() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        var salt = Sha256.of("salt".getBytes());
        builder.commit(Memory.entity(1), "head", salt, "Anna Bērziņa");
        write("0.tlog-proof", builder.tlogProof(0));
        var json = "{\"entry\":0,\"fields\":{\"head\":{\"salt\":\"" + Canonical.hex(salt)
                + "\",\"value\":\"Anna Bērziņa\"}}}";
        var right = write("openings/0.json", json).toString();
        assertSays(0, Program.run("--key", KEY, right), "head: Anna Bērziņa");
        var wrong = write("openings/x.json", json.replace("Anna", "Zane")).toString();
        assertSays(1, Program.run("--key", KEY, wrong), "is not what entry 0 commits to", "NOT VERIFIED:   head: Zane");
        var other = write("openings/1.json", json.replace("\"entry\":0", "\"entry\":1"))
                .toString();
        assertSays(1, Program.run("--key", KEY, other), "no 1.tlog-proof");
    }

    @Test
    void whatCannotBeVerifiedIsShownAllTheSame() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        SyntheticLog.fill(builder, 40, 3);
        var broken = builder.tlogProof(17).replaceFirst("\nindex [^\n]*", "");
        assertSays(1, Program.run("--key", KEY, write("x.tlog-proof", broken).toString()), "NOT VERIFIED: Entry 17");
        var unsigned = extract();
        unsigned.put("checkpoint", "nothing\n");
        assertSays(1, check(unsigned, true), "NOT VERIFIED: Entry 0", "NOT VERIFIED: Entry 2", "Anna Bērziņa");
        var damaged = extract();
        damaged.put("2.tlog-proof", damaged.get("2.tlog-proof").replaceFirst("\nindex [^\n]*", ""));
        assertSays(1, check(damaged, false), "NOT VERIFIED: Entry 2", "Entry 0 is in the log");
        var noKey = extract();
        noKey.remove("keys");
        var zip = ZipTest.write(folder.resolve("no-key.zip"), noKey).toString();
        assertSays(1, Program.run(zip), "there is no key", "NOT VERIFIED: Entry 2");
    }

    /// An extract about one entity, as files.
    static Map<String, String> extract() {
        var builder = Memory.builder(new HashMap<>());
        var salt = Sha256.of("salt".getBytes());
        builder.commit(Memory.entity(1), "head", salt, "Anna Bērziņa");
        builder.add(Memory.entity(2), "RegisterInstitution");
        builder.add(Memory.entity(1), "AmendEntry");
        builder.publishMapRoot(0);
        builder.add(Memory.entity(2), "AmendEntry");
        var files = new HashMap<String, String>();
        files.put("keys", "log " + KEY + "\n");
        files.put("checkpoint", builder.checkpoint(5));
        files.put("0.tlog-proof", builder.tlogProof(0));
        files.put("2.tlog-proof", builder.tlogProof(2));
        files.put(Memory.entity(1) + ".map-proof", builder.mapProof(Memory.entity(1), 2));
        files.put(
                "openings/0.json",
                "{\"entry\":0,\"fields\":{\"head\":{\"salt\":\"" + Canonical.hex(salt)
                        + "\",\"value\":\"Anna Bērziņa\"}}}");
        return files;
    }

    private Memory.Said check(Map<String, String> extract, boolean asZip) throws IOException {
        var name = "extract" + System.nanoTime();
        if (asZip) {
            return Program.run(
                    "--key",
                    KEY,
                    ZipTest.write(folder.resolve(name + ".zip"), extract).toString());
        }
        for (var file : extract.entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
        return Program.run("--key", KEY, folder.resolve(name).toString());
    }

    @Test
    void anExtractSaysOfEachEntryWhetherItIsTheLatest() throws IOException {
        for (boolean asZip : new boolean[] {false, true}) {
            assertSays(
                    0,
                    check(extract(), asZip),
                    "Entry 0 is in the log. It has been amended by entry 2.",
                    "Entry 2 is in the log. It is the latest: not amended among the first 3 entries",
                    "head: Anna Bērziņa",
                    "VERIFIED");
        }
    }

    @Test
    void anExtractThatLeavesSomethingOutIsRefused() throws IOException {
        var without0 = extract();
        without0.remove("0.tlog-proof");
        assertSays(1, check(without0, true), "names entry 0 as the one before it");
        var without2 = extract();
        without2.remove("2.tlog-proof");
        assertSays(1, check(without2, true), "the latest among the first 3 entries is entry 2");
        var withoutMap = extract();
        withoutMap.keySet().removeIf(path -> path.endsWith(".map-proof"));
        assertSays(0, check(withoutMap, true), "nothing here proves");
        var renamed = extract();
        renamed.put("1.tlog-proof", renamed.remove("2.tlog-proof"));
        assertSays(1, check(renamed, true), "it is the proof of entry 2");
        var foreign = extract();
        foreign.put("checkpoint", Memory.LOG.checkpoint(5, new byte[32]));
        assertSays(1, check(foreign, true), "not that of the extract", "NOT VERIFIED: Entry 0");
        var falseValue = extract();
        falseValue.put("openings/0.json", extract().get("openings/0.json").replace("Anna", "Zane"));
        assertSays(1, check(falseValue, true), "NOT VERIFIED:   head: Zane");
        var stray = extract();
        stray.put("openings/7.json", "{}");
        assertSays(1, check(stray, true), "opens an entry that is not in the extract");
    }

    @Test
    void aWholeLogInAZipIsVerified() throws IOException {
        var files = Memory.ofSize(300).files();
        var zip = ZipTest.writeBytes(folder.resolve("log.zip"), files, "");
        assertSays(0, Program.run("--key", KEY, "--entry", "7", zip.toString()), "VERIFIED", "Entry 7 is in the log");
        var within = ZipTest.writeBytes(folder.resolve("within.zip"), files, "extract/");
        assertSays(0, Program.run("--key", KEY, within.toString()), "VERIFIED");
    }

    @Test
    void probesAreCountedAgainstWhatTheyExpect() throws IOException {
        var root = Canonical.base64(NaiveTree.ofSize(1).root(1));
        var right = "{\"leafIdx\":0,\"treeSize\":1,\"root\":\"" + root + "\",\"leafHash\":\"" + root
                + "\",\"proof\":null,\"desc\":\"happy\",\"wantErr\":false}";
        write("probes/inclusion/a.json", right);
        write(
                "probes/inclusion/b.json",
                right.replace("\"leafIdx\":0", "\"leafIdx\":18446744073709551615")
                        .replace("false", "true"));
        write(
                "probes/inclusion/c.json",
                right.replace("\"root\":\"" + root, "\"root\":\"").replace("false", "true"));
        write(
                "probes/consistency/d.json",
                "{\"size1\":1,\"size2\":1,\"root1\":\"ZG9uJ3QgY2FyZSAy\",\"root2\":"
                        + "\"ZG9uJ3QgY2FyZSAy\",\"proof\":[],\"desc\":\"short\",\"wantErr\":false}");
        assertSays(
                0,
                Program.run(folder.resolve("probes").toString()),
                "4 proofs: 1 accepted, 3 refused, 0 other than expected, 1 documented exceptions");
        write("probes/e.json", right.replace("\"treeSize\":1", "\"treeSize\":2"));
        assertSays(1, Program.run(folder.resolve("probes").toString()), "1 other than expected", "expected: accepted");
    }

    @Test
    void proofsOfOurInterfaceAreRead() throws IOException {
        var tree = NaiveTree.ofSize(11);
        var proof = "{\"index\":3,\"size\":11,\"leafHash\":\"" + Canonical.base64(tree.leafHash(3)) + "\",\"root\":\""
                + Canonical.base64(tree.root(11)) + "\",\"hashes\":[" + list(tree.inclusion(3, 11)) + "]}";
        assertSays(0, Program.run(write("p.json", proof).toString()), "accepted");
        assertSays(
                1,
                Program.run(write("q.json", proof.replace("\"index\":3", "\"index\":4"))
                        .toString()),
                "refused");
        var growth = "{\"from\":6,\"to\":11,\"fromRoot\":\"" + Canonical.base64(tree.root(6)) + "\",\"toRoot\":\""
                + Canonical.base64(tree.root(11)) + "\",\"hashes\":[" + list(tree.consistency(6, 11)) + "]}";
        assertSays(0, Program.run(write("g.json", growth).toString()), "accepted");
        assertSays(
                1,
                Program.run(write("h.json", growth.replace("\"from\":6", "\"from\":5"))
                        .toString()),
                "refused");
        assertSays(1, Program.run(write("i.json", "{\"x\":1}").toString()), "neither a proof nor an opening");
        assertSays(1, Program.run(write("j.json", "{\"size\":1,\"size\":1}").toString()), "stands twice");
    }

    private static String list(java.util.List<byte[]> hashes) {
        return String.join(
                ",",
                hashes.stream()
                        .map(hash -> "\"" + Canonical.base64(hash) + "\"")
                        .toList());
    }

    @Test
    void foreignTextCannotSteerTheTerminal() throws IOException {
        var said = Program.run("--key", KEY, write("x", "a\u001b[2Jb\u202ec\n").toString());
        assertFalse(said.text().contains("\u001b"));
        assertEquals("\\u001b[2J \\u202e", Shown.text("\u001b[2J \u202e"));
    }
}
