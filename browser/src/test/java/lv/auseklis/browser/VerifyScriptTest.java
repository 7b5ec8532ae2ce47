package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script by itself: what is good is accepted, what is malformed is refused with the right reason.
class VerifyScriptTest {

    private static final int LARGEST = 33;
    private static final String HASH = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static ScriptWindow script;

    @BeforeAll
    static void open() {
        script = new ScriptWindow();
    }

    @AfterAll
    static void close() {
        script.close();
    }

    @Test
    void everyProofOfASmallTreeHolds() {
        var leaves = IntStream.rangeClosed(0, LARGEST)
                .mapToObj(i -> new byte[] {(byte) i})
                .toList();
        var cases = new ArrayList<Map<String, Object>>();
        for (int to = 1; to <= LARGEST; to++) {
            var tree = leaves.subList(0, to);
            for (int i = 0; i < to; i++) {
                cases.add(inclusion(i, tree));
            }
            for (int from = 0; from <= to; from++) {
                cases.add(new ProofCases.Case(
                                "consistency",
                                from,
                                to,
                                SampleTree.root(leaves.subList(0, from)),
                                SampleTree.root(tree),
                                SampleTree.consistency(from, tree))
                        .json());
            }
        }
        assertThat(script.answers(VerifiersAgreeTest.PROOF, cases)).containsOnlyNulls();
    }

    private static Map<String, Object> inclusion(int index, List<byte[]> tree) {
        var leaf = SampleTree.leafHash(tree.get(index));
        return new ProofCases.Case(
                        "inclusion", index, tree.size(), leaf, SampleTree.root(tree), SampleTree.inclusion(index, tree))
                .json();
    }

    @ParameterizedTest(name = "{0}({1}) is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            bytes.decimal | '' | not-decimal
            bytes.decimal | 01 | not-decimal
            bytes.decimal | +1 | not-decimal
            bytes.decimal | 1e3 | not-decimal
            bytes.decimal | 9007199254740991 | -
            bytes.decimal | 9007199254740992 | too-large
            bytes.decimal | 9223372036854775807 | too-large
            bytes.decimal | 9223372036854775808 | beyond-63-bits
            bytes.decimal | 99999999999999999999 | beyond-63-bits
            bytes.fromBase64 | QQ | not-base64
            bytes.fromBase64 | QR== | not-base64
            bytes.fromBase64 | 'Q Q==' | not-base64
            bytes.fromBase64 | Q_== | not-base64
            bytes.hashOf | QQ== | hash-length
            bytes.hashOf | '' | hash-length
            json.parseJson | '{"a":1,"a":2}' | key-twice
            json.parseJson | '{"a":01}' | not-json
            json.parseJson | '{"a":1,}' | not-json
            json.parseJson | '{"a":"\\ud800"}' | not-json
            json.parseJson | '[1] x' | not-json
            json.parseJson | '' | not-json
            note.parseVkey | name | vkey-form
            note.parseVkey | name+12345678+AQ== | vkey-form
            note.parseVkey | name+1234567+AQID | not-hex
            note.parseVkey | name+ABCDEF01+AQID | not-hex
            note.parseVkey | +12345678+AQID | vkey-form
            note.parseVkey | a name+12345678+AQID | vkey-form
            note.parseVkey | name+12345678+AQID | vkey-id
            note.parseKeys | '' | keys-none
            note.parseKeys | 'admin name+12345678+AQID' | keys-form
            proof.parseCheckpoint | 'o\\n1\\nHASH\\n' | -
            proof.parseCheckpoint | 'o\\n1\\nHASH' | checkpoint-form
            proof.parseCheckpoint | 'o\\n01\\nHASH\\n' | not-decimal
            proof.parseCheckpoint | '\\n1\\nHASH\\n' | checkpoint-form
            proof.parseCheckpoint | 'o\\n1\\nHASH\\nmore\\n' | checkpoint-form
            proof.parseCheckpoint | 'o\\n0\\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\\n' | empty-root
            leaf.parseUuid | 00000000-0000-0000-0000-00000000000G | not-uuid
            leaf.parseUuid | 0000000000000000000000000000000A | not-uuid
            """)
    void aMalformedTextIsRefused(String function, String text, String reason) {
        assertThat(refusal(function + "(c.text)", text)).isEqualTo(reason.equals("-") ? null : reason);
    }

    @ParameterizedTest(name = "{0}({1}) is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            note.parseNote | 'o\\n' | note-form
            note.parseNote | 'o\\n\\n' | note-unsigned
            note.parseNote | 'o\\n\\n— n AAAAAAA=' | note-form
            note.parseNote | 'o\\n\\n- n AAAAAAA=\\n' | signature-form
            note.parseNote | 'o\\n\\n— n AAAAAA==\\n' | signature-form
            note.parseNote | 'o\\n\\n— n+m AAAAAAA=\\n' | signature-form
            note.parseNote | 'o\\t\\n\\n— n AAAAAAA=\\n' | note-control
            note.parseNote | 'o\\n\\n— n AAAAAAB=\\n' | not-base64
            proof.parseTlogProof | 'c2sp.org/tlog-proof@v1\\nindex 0\\n' | tlog-proof-form
            proof.parseTlogProof | 'c2sp.org/tlog-proof@v2\\nindex 0\\n\\n' | tlog-proof-form
            proof.parseTlogProof | 'c2sp.org/tlog-proof@v1\\nindex 00\\n\\n' | not-decimal
            proof.parseTlogProof | 'c2sp.org/tlog-proof@v1\\nindex 0\\nQQ==\\n\\n' | hash-length
            proof.parseTlogProof | 'c2sp.org/tlog-proof@v1\\nextra QR==\\nindex 0\\n\\n' | not-base64
            map.parseMapProof | 'auseklis.lv/map-proof@v1\\nentity x\\nlatest 1\\n\\n' | not-uuid
            map.parseMapProof | 'auseklis.lv/map-proof@v1\\nlatest 1\\n\\n' | map-proof-form
            leaf.parseLeaf | '{}' | leaf-field
            leaf.parseLeaf | '{ }' | not-canonical
            leaf.parseLeaf | '[]' | leaf-field
            leaf.parseLeaf | '{"version":1,"act":"x"}' | not-canonical
            """)
    void aMalformedFileIsRefused(String function, String text, String reason) {
        assertThat(refusal(function + "(bytes(c.file))", text)).isEqualTo(reason);
    }

    private static String refusal(String call, String written) {
        var text = written.replace("\\n", "\n").replace("\\t", "\t").replace("HASH", HASH);
        return script.answers(
                        "(c, { bytes: bytesModule, json, leaf, map, merkle, note, proof }, bytes) => { "
                                + call.replace("bytes.", "bytesModule.") + "; return null; }",
                        List.of(Map.of("text", text, "file", SampleLog.base64(SampleLog.bytes(text)))))
                .getFirst();
    }

    @Test
    void moreThanAHundredSignaturesAreRefused() {
        var line = "— n AAAAAAA=\\n";
        assertThat(refusal("note.parseNote(bytes(c.file))", "o\\n\\n" + line.repeat(100)))
                .isNull();
        assertThat(refusal("note.parseNote(bytes(c.file))", "o\\n\\n" + line.repeat(101)))
                .isEqualTo("note-many-signatures");
    }

    @Test
    void theMapProofHoldsOnlyForTheLatestEntry() {
        var log = new SampleLog();
        IntStream.range(0, 40).forEach(i -> log.append(new UUID(7, i % 13), "AmendRegistration", Map.of()));
        var map = log.publishMap();
        var cases = IntStream.range(0, 13 * 40)
                .mapToObj(i -> Map.of(
                        "entity", new UUID(7, i % 13).toString(),
                        "latest", i / 13,
                        "root", SampleLog.base64(map.root()),
                        "siblings",
                                map.proof(new UUID(7, i % 13)).stream()
                                        .map(SampleLog::base64)
                                        .toList()))
                .toList();
        var answers = script.answers(
                "(c, { map }, bytes) => map.checkInMap({ ...c, root: bytes(c.root), siblings: c.siblings.map(bytes) })?.code ?? null",
                cases);
        var expected = IntStream.range(0, 13 * 40)
                .mapToObj(i -> map.latest(new UUID(7, i % 13)) == i / 13 ? null : "map-root-differs")
                .toList();
        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void anArchiveIsReadWholeOrRefused() throws IOException {
        var good = zip(Map.of("a.txt", "first", "b/c.txt", "second ".repeat(1000)));
        var flipped = good.clone();
        flipped[40] ^= 1;
        var renamed = SampleLog.bytes("..\\x");
        assertThat(read(good)).isNull();
        assertThat(read(flipped)).isIn("zip-damaged", "zip-name");
        assertThat(read(Arrays.copyOf(good, good.length - 1))).isEqualTo("zip-form");
        assertThat(read(SampleLog.join(good, new byte[1]))).isEqualTo("zip-form");
        assertThat(read(new byte[0])).isEqualTo("zip-form");
        assertThat(read(zip(Map.of("../a", "x")))).isEqualTo("zip-name");
        assertThat(read(replaced(zip(Map.of("12.t", "x")), "12.t", renamed))).isEqualTo("zip-name");
        assertThat(read(replaced(zip(Map.of("12.t", "x", "13.t", "y")), "13.t", SampleLog.bytes("12.t"))))
                .isEqualTo("zip-twice");
        assertThat(read(swollen(zip(Map.of("a", "x".repeat(100_000)))))).isEqualTo("zip-damaged");
    }

    private static String read(byte[] zip) {
        return script.answers(
                        "async (c, { archive }, bytes) => { await archive.readArchive(bytes(c.zip)); return null; }",
                        List.of(Map.of("zip", SampleLog.base64(zip))))
                .getFirst();
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(SampleLog.bytes(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String text, byte[] by) {
        var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
        return new String(bytes, latin).replace(text, new String(by, latin)).getBytes(latin);
    }

    /// Says in the directory that the only file is small, while it unpacks to more.
    private static byte[] swollen(byte[] zip) {
        var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(zip.length - 6);
        buffer.putInt(directory + 24, 10);
        return zip;
    }

    @Test
    void aProbeWithANumberAbove53BitsIsRefusedAndNotRounded() {
        var probe = """
                {"leafIdx":%s,"treeSize":9007199254740993,"root":"%s","leafHash":"%s","proof":null,"desc":"x","wantErr":true}
                """.formatted("9007199254740992", HASH, HASH);
        assertThat(script.answers(
                        "(c, { probe, json }) => probe.checkProbe(json.parseJson(c.text)).reason?.code ?? null",
                        List.of(Map.of("text", probe))))
                .containsExactly("too-large");
    }
}
