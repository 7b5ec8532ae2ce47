package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.auseklis.verifier.Checkpoint;
import lv.auseklis.verifier.Leaf;
import lv.auseklis.verifier.MapProof;
import lv.auseklis.verifier.NoteKey;
import lv.auseklis.verifier.Proofs;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.TlogProof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The script and the Java verifier share no code, so what one of them lets through by mistake the other one refuses.
class VerifiersAgreeTest {

    private static final long SEED = 20_261_122;
    private static final int PROOFS = 6_000;
    private static final int FILES = 1_000;
    private static final int ENTITIES = 5;

    static final String PROOF = """
            (c, { merkle }, bytes) => {
              const hashes = c.hashes.map(bytes);
              const reason = c.kind === 'inclusion'
                ? merkle.checkInclusion({ index: c.a, size: c.b, leafHash: bytes(c.first), root: bytes(c.root), hashes })
                : merkle.checkConsistency({ from: c.a, to: c.b, fromRoot: bytes(c.first), toRoot: bytes(c.root), hashes });
              return reason?.code ?? null;
            }""";

    /// What a hurried programmer writes: whatever leads to the root is good.
    private static final String LENIENT = """
            (c, { merkle }, bytes) => {
              let hash = bytes(c.first), at = c.a, last = c.b - 1;
              for (const sibling of c.hashes.map(bytes)) {
                if (at % 2 === 1 || at === last) {
                  hash = merkle.nodeHash(sibling, hash);
                  while (at % 2 === 0 && at !== 0) { at /= 2; last = Math.floor(last / 2); }
                } else hash = merkle.nodeHash(hash, sibling);
                at = Math.floor(at / 2); last = Math.floor(last / 2);
              }
              return hash.join() === bytes(c.root).join() ? null : 'root';
            }""";

    private static final String OPEN_CHECKPOINT = "await proof.openCheckpoint(file, keys)";
    /// A number from 2^53 to 2^63-1, which the script refuses because a browser cannot count so far.
    private static final Pattern UNCOUNTABLE = Pattern.compile("9007199254740992|9223372036854775807");

    private static final SampleLog log = new SampleLog();

    private static boolean lenientWasFound;
    private static long agreed;
    private static ScriptWindow script;
    private static SampleMap map;
    private final Random random = new Random(SEED);

    @BeforeAll
    static void open() {
        System.out.println("VerifiersAgreeTest: seed " + SEED);
        script = new ScriptWindow();
        for (int i = 0; i < 3 * ENTITIES; i++) {
            log.append(new UUID(1, i % ENTITIES), "AmendRegistration", Map.of("head", "Ā" + i, "city", "Rīga"));
        }
        map = log.publishMap();
        log.append(new UUID(1, 0), "AmendRegistration", Map.of());
    }

    @AfterAll
    static void close() throws IOException {
        script.close();
        if (lenientWasFound && agreed == PROOFS + 6 * FILES) {
            record();
        }
    }

    /// For the page that shows how we check ourselves (`./mvnw -pl app -am -Pchecks process-test-classes`).
    private static void record() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "checks"));
        Files.writeString(
                folder.resolve("agree.properties"),
                "when=%s%nseed=%d%nrounds=%d%nheld=%d%ncontrol=1%ncaught=1%n"
                        .formatted(LocalDate.now(ZoneId.of("Europe/Riga")), SEED, agreed, agreed));
    }

    @Test
    void bothAcceptAndRefuseTheSameProofs() {
        var cases = proofs(PROOFS);
        var java = cases.stream().map(VerifiersAgreeTest::accepts).toList();
        assertThat(java).contains(true, false);
        assertThat(disagreements(java, answers(PROOF, cases), cases)).isEmpty();
        agreed += cases.size();
    }

    /// The control: were one of them lenient, these cases would show it.
    @Test
    void aLenientVerifierWouldBeFound() {
        var cases = proofs(PROOFS).stream()
                .filter(c -> c.kind().equals("inclusion"))
                .toList();
        var java = cases.stream().map(VerifiersAgreeTest::accepts).toList();
        assertThat(disagreements(java, answers(LENIENT, cases), cases)).hasSizeGreaterThan(20);
        lenientWasFound = true;
    }

    @Test
    void bothAcceptAndRefuseTheSameCheckpoints() {
        agreeOn(
                i -> log.checkpoint(1 + i % log.size()),
                bytes -> Checkpoint.verify(bytes, keys(), keys()),
                OPEN_CHECKPOINT);
    }

    @Test
    void bothAcceptAndRefuseTheSameProofsOfEntries() {
        agreeOn(
                i -> log.tlogProof(i % log.size(), log.size()),
                bytes -> TlogProof.parse(bytes).verify(keys(), keys()),
                "await proof.openTlogProof(file, keys)");
    }

    @Test
    void bothAcceptAndRefuseTheSameProofsOfTheMap() {
        agreeOn(
                i -> log.mapProof(map, new UUID(1, i % ENTITIES), log.size()),
                bytes -> MapProof.parse(bytes).verify(keys(), keys()),
                "await proof.openMapProof(file, keys)");
    }

    @Test
    void bothAcceptAndRefuseTheSameLeaves() {
        agreeOn(i -> log.leaves().get(i % log.size()), Leaf::parse, "leaf.parseLeaf(file)");
    }

    /// The signatures hold, so only the form of the text can be refused.
    @Test
    void bothAcceptAndRefuseTheSameTextsThatTheLogSigned() {
        var spoil = new SpoiledText(random);
        agree(
                i -> {
                    var text = SampleLog.bytes(log.checkpointText(1 + i % log.size()));
                    return log.signed(SampleLog.text(spoil.of(text, i % 10 == 0)));
                },
                bytes -> Checkpoint.verify(bytes, keys(), keys()),
                OPEN_CHECKPOINT);
    }

    /// A known key must sign rightly and once, be it the key of another log or of a witness.
    @Test
    void bothJudgeTheSignaturesOfKnownKeysAlike() {
        var other = new SampleLog("other.example/log");
        var stranger = new SampleLog();
        var known = log.keys() + other.keys().lines().findFirst().orElseThrow() + "\n";
        var text = log.checkpointText(log.size());
        var lines = new ArrayList<String>();
        for (var signer : List.of(log, other, stranger)) {
            lines.addAll(List.of(signer.signature(text), signer.signature(text), signer.signature(text + "x")));
        }
        lines.addAll(List.of(log.cosignature(text), log.cosignature(text + "x"), stranger.cosignature(text)));
        agree(
                i -> {
                    Collections.shuffle(lines, random);
                    return SampleLog.bytes(text + "\n" + String.join("", lines.subList(0, 1 + i % 3)));
                },
                bytes -> Checkpoint.verify(bytes, keys(known), keys(known)),
                OPEN_CHECKPOINT,
                known);
    }

    private void agreeOn(IntFunction<byte[]> good, Consumer<byte[]> inJava, String inScript) {
        var spoil = new SpoiledText(random);
        agree(i -> spoil.of(good.apply(i), i % 10 == 0), inJava, inScript);
    }

    private void agree(IntFunction<byte[]> made, Consumer<byte[]> inJava, String inScript) {
        agree(made, inJava, inScript, log.keys());
    }

    private void agree(IntFunction<byte[]> made, Consumer<byte[]> inJava, String inScript, String known) {
        var files = IntStream.range(0, FILES).mapToObj(made).toList();
        var java = files.stream().map(file -> holds(file, inJava)).toList();
        assertThat(java).contains(true, false);
        var answers = script.answers(
                "async (c, { note, proof, leaf }, bytes) => { const file = bytes(c.file); const keys = note.parseKeys(c.keys); "
                        + inScript + "; return null; }",
                files.stream()
                        .map(file -> Map.of("file", SampleLog.base64(file), "keys", known))
                        .toList());
        assertThat(disagreements(
                        java, answers, files.stream().map(SampleLog::text).toList()))
                .isEmpty();
        agreed += files.size();
    }

    private static List<NoteKey> keys() {
        return keys(log.keys());
    }

    private static List<NoteKey> keys(String known) {
        return known.lines()
                .map(line -> NoteKey.parse(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    private List<ProofCases.Case> proofs(int count) {
        var made = new ProofCases(random);
        return Stream.generate(made::next).limit(count).toList();
    }

    private static List<String> answers(String function, List<ProofCases.Case> cases) {
        return script.answers(
                function, cases.stream().map(ProofCases.Case::json).toList());
    }

    private static boolean accepts(ProofCases.Case c) {
        return holds(c, it -> {
            if (it.kind().equals("inclusion")) {
                Proofs.inclusion(it.second(), it.size(), it.firstHash(), it.hashes(), it.root());
            } else {
                Proofs.consistency(it.second(), it.size(), it.firstHash(), it.root(), it.hashes());
            }
        });
    }

    private static <T> boolean holds(T item, Consumer<T> check) {
        try {
            check.accept(item);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private static List<String> disagreements(List<Boolean> java, List<String> script, List<?> cases) {
        assertThat(script).hasSameSizeAs(java);
        return IntStream.range(0, java.size())
                .filter(i -> java.get(i) != (script.get(i) == null))
                .filter(i -> !"too-large".equals(script.get(i))
                        || !UNCOUNTABLE.matcher(cases.get(i).toString()).find())
                .mapToObj(i -> "Java " + java.get(i) + ", script " + script.get(i) + ": " + cases.get(i))
                .toList();
    }
}
