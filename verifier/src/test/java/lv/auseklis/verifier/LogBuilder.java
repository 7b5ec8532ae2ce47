package lv.auseklis.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Builds a valid log, file by file, as docs/log-format.md describes it: with the recursions of the specifications and
/// no code of the verifier. For tests, which may ask it for proofs, and for benchmarks.
public final class LogBuilder {

    public static final UUID LOG = new UUID(0, 0);

    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final BiConsumer<String, byte[]> files;
    private final boolean keepsLeaves;
    private final Random random;
    private final List<Signer> signers = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private final Map<UUID, Long> latest = new HashMap<>();
    private NaiveMap map;
    private long mapRootAt = -1;

    /// @param files takes each file of the log with its path
    /// @param keepsLeaves whether proofs will be asked for
    public LogBuilder(Signer log, long seed, boolean keepsLeaves, BiConsumer<String, byte[]> files) {
        signers.add(log);
        random = new Random(seed);
        this.keepsLeaves = keepsLeaves;
        this.files = files;
    }

    public int size() {
        return hashes.size();
    }

    /// Appends an entry about an entity with random commitments.
    public void add(UUID entity, String act) {
        var commitments = new StringBuilder();
        var bytes = new byte[32];
        for (var field : List.of("head", "name", "registration-number")) {
            random.nextBytes(bytes);
            commitments
                    .append(commitments.isEmpty() ? "" : ",")
                    .append(quoted(field))
                    .append(":\"");
            commitments.append(HexFormat.of().formatHex(bytes)).append('"');
        }
        append(json(act, commitments.toString(), entity, Map.of(), "organisations"), entity);
    }

    /// Appends an entry that commits to one value.
    public void commit(UUID entity, String field, byte[] salt, String value) {
        var hash = Sha256.of(
                salt, field.getBytes(StandardCharsets.UTF_8), new byte[] {0}, value.getBytes(StandardCharsets.UTF_8));
        var commitment = quoted(field) + ":\"" + HexFormat.of().formatHex(hash) + '"';
        append(json("AmendEntry", commitment, entity, Map.of(), "organisations"), entity);
    }

    /// Appends the root of the map over all entries but the last `lag`.
    public void publishMapRoot(int lag) {
        var covered = lag == 0 ? latest : latestAmong(size() - lag);
        map = new NaiveMap(covered);
        mapRootAt = size();
        act(
                "PublishMapRoot",
                Map.of(
                        "entries", String.valueOf(size() - lag),
                        "entities", String.valueOf(covered.size()),
                        "root", HexFormat.of().formatHex(map.root())));
    }

    Map<UUID, Long> latestAmong(int entries) {
        var among = new HashMap<UUID, Long>();
        for (int i = 0; i < entries; i++) {
            among.put(UUID.fromString(Leaf.parse(leaves.get(i)).entity()), (long) i);
        }
        return among;
    }

    public void rotate(Signer next) {
        var previous = signers.get(signers.size() - 1).key();
        act("RotateLogKey", Map.of("key", next.key().toString(), "previous-key", previous.toString()));
        signers.add(next);
    }

    public void act(String act, Map<String, String> published) {
        append(json(act, "", LOG, new TreeMap<>(published), "log"), LOG);
    }

    /// Appends whatever is given as the leaf of an entry about an entity.
    public void append(String json, UUID entity) {
        var leaf = json.getBytes(StandardCharsets.UTF_8);
        latest.put(entity, (long) size());
        hashes.add(Sha256.of(new byte[1], leaf));
        if (keepsLeaves) {
            leaves.add(leaf);
        }
        bundle.write(leaf.length >> 8);
        bundle.write(leaf.length);
        bundle.writeBytes(leaf);
        if (size() % 256 == 0) {
            files.accept("tile/entries/" + path(size() / 256 - 1), bundle.toByteArray());
            bundle.reset();
        }
    }

    String json(String act, String commitments, UUID entity, Map<String, String> published, String register) {
        var previous = latest.get(entity);
        var open = new StringBuilder();
        published.forEach((field, text) -> open.append(open.isEmpty() ? "" : ",")
                .append(quoted(field))
                .append(':')
                .append(quoted(text)));
        return "{\"act\":" + quoted(act) + ",\"commitments\":{" + commitments + "},\"demonstration\":true,\"entity\":\""
                + entity + "\",\"index\":" + size() + (previous == null ? "" : ",\"previous\":" + previous)
                + (published.isEmpty() ? "" : ",\"published\":{" + open + "}") + ",\"recorded\":\""
                + Instant.ofEpochMilli(START + 500L * size()) + "\",\"register\":" + quoted(register)
                + ",\"role\":\"REGISTRAR\",\"version\":" + (published.isEmpty() ? 1 : 2) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String path(int tile) {
        return tile < 1000 ? String.format("%03d", tile) : String.format("x%03d/%03d", tile / 1000, tile % 1000);
    }

    /// Writes what is not written yet: the last entries, the hashes, the keys and the checkpoint.
    public void finish(Signer... witnesses) {
        if (size() % 256 > 0) {
            files.accept("tile/entries/" + path(size() / 256) + ".p/" + size() % 256, bundle.toByteArray());
        }
        tiles();
        var keys = new StringBuilder();
        signers.forEach(signer -> keys.append("log ").append(signer.key()).append('\n'));
        Arrays.stream(witnesses)
                .forEach(
                        witness -> keys.append("witness ").append(witness.key()).append('\n'));
        files.accept("keys", keys.toString().getBytes(StandardCharsets.UTF_8));
        files.accept("checkpoint", checkpoint(size(), witnesses).getBytes(StandardCharsets.UTF_8));
    }

    private void tiles() {
        var tree = tree();
        for (int level = 0, each = 1; size() / each > 0; level++, each *= 256) {
            int count = size() / each;
            for (int start = 0; start < count; start += 256) {
                var tile = new ByteArrayOutputStream();
                int end = Math.min(start + 256, count);
                for (int i = start; i < end; i++) {
                    tile.writeBytes(tree.root(i * each, (i + 1) * each));
                }
                var partial = end - start == 256 ? "" : ".p/" + (end - start);
                files.accept("tile/" + level + "/" + path(start / 256) + partial, tile.toByteArray());
            }
        }
    }

    NaiveTree tree() {
        return new NaiveTree(hashes);
    }

    String checkpoint(int size, Signer... witnesses) {
        var text = Signer.checkpointText(signers.get(0).key().name(), size, tree().root(size));
        var note = new StringBuilder(text).append('\n');
        for (int i = signers.size() - 1; i >= Math.max(0, signers.size() - 2); i--) {
            note.append(signers.get(i).line(text));
        }
        Arrays.stream(witnesses).forEach(witness -> note.append(witness.line(text, 1_800_000_000)));
        return note.toString();
    }

    String tlogProof(int index) {
        var proof = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ");
        proof.append(Base64.getEncoder().encodeToString(leaves.get(index)));
        proof.append("\nindex ").append(index).append('\n');
        tree().inclusion(index, size()).forEach(hash -> proof.append(line(hash)));
        return proof.append('\n').append(checkpoint(size())).toString();
    }

    /// The proof from the map published last.
    String mapProof(UUID entity, long claimed) {
        var proof = new StringBuilder("auseklis.lv/map-proof@v1\nentity " + entity + "\nlatest " + claimed + "\n");
        map.siblings(entity).forEach(sibling -> proof.append(line(sibling)));
        return proof.append('\n').append(tlogProof((int) mapRootAt)).toString();
    }

    private static String line(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash) + "\n";
    }

    byte[] leaf(int index) {
        return leaves.get(index);
    }

    Map<UUID, Long> latest() {
        return new LinkedHashMap<>(latest);
    }
}
