package lv.auseklis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A small log as docs/log-format.md describes it, made for tests: entries, checkpoints, proofs, map, keys.
final class SampleLog {

    static final String ORIGIN = "log.example/auseklis";
    static final String WITNESS = "witness.example/w1";
    static final long TIME = 1_790_000_000L;

    private final String origin;
    /// From the first to the newest.
    private final List<KeyPair> logKeys = new ArrayList<>(List.of(newKey()));
    private final KeyPair witnessKey = newKey();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Map<UUID, Integer> latest = new LinkedHashMap<>();

    SampleLog() {
        this(ORIGIN);
    }

    SampleLog(String origin) {
        this.origin = origin;
    }

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return leaves.size();
    }

    List<byte[]> leaves() {
        return leaves;
    }

    byte[] root(int size) {
        return SampleTree.root(leaves.subList(0, size));
    }

    /// Appends an entry about `entity` that commits to these fields, each with the salt [#salt].
    int append(UUID entity, String act, Map<String, String> fields) {
        var hashes = new TreeMap<String, String>();
        fields.forEach((field, value) -> hashes.put(
                field, hex(SampleTree.sha256(salt(field), field.getBytes(UTF_8), new byte[1], value.getBytes(UTF_8)))));
        return append(entity, act, "organisations", "REGISTRAR", json(hashes), "");
    }

    private int append(UUID entity, String act, String register, String role, String commitments, String published) {
        var previous = latest.get(entity);
        int index = leaves.size();
        leaves.add(("{\"act\":\"" + act + "\",\"commitments\":" + commitments + ",\"demonstration\":true,\"entity\":\""
                        + entity + "\",\"index\":" + index + (previous == null ? "" : ",\"previous\":" + previous)
                        + published
                        + ",\"recorded\":\"2026-11-22T%02d:%02d:%02d.120Z\""
                                .formatted(10 + index / 3600, index / 60 % 60, index % 60)
                        + ",\"register\":\"" + register + "\",\"role\":\"" + role + "\",\"version\":"
                        + (published.isEmpty() ? 1 : 2) + "}")
                .getBytes(UTF_8));
        latest.put(entity, index);
        return index;
    }

    private static String json(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> "\"" + text.getKey() + "\":\"" + text.getValue() + "\"")
                .collect(joining(",", "{", "}"));
    }

    static byte[] salt(String field) {
        return SampleTree.sha256(("salt of " + field).getBytes(UTF_8));
    }

    static String opening(int entry, Map<String, String> fields) {
        var opened = new TreeMap<String, String>();
        fields.forEach((field, value) ->
                opened.put(field, "{\"salt\":\"" + hex(salt(field)) + "\",\"value\":\"" + value + "\"}"));
        return "{\"entry\":" + entry + ",\"fields\":{"
                + opened.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                        .collect(joining(","))
                + "}}";
    }

    /// The map of all entries so far; published in an entry of its own.
    SampleMap publishMap() {
        var map = new SampleMap(new LinkedHashMap<>(latest), leaves.size());
        map.publishedBy = appendOfLog(
                "PublishMapRoot",
                Map.of("entities", "" + map.entities(), "entries", "" + map.entries, "root", hex(map.root())));
        return map;
    }

    /// An act of the log itself, which may say what is not so.
    int appendOfLog(String act, Map<String, String> published) {
        return append(new UUID(0, 0), act, "log", "SYSTEM", "{}", ",\"published\":" + json(new TreeMap<>(published)));
    }

    /// Takes a new key, as the key before it introduces it.
    void rotate() {
        var previous = vkeys().getLast();
        logKeys.add(newKey());
        appendOfLog("RotateLogKey", Map.of("key", vkeys().getLast(), "previous-key", previous));
    }

    byte[] mapProof(SampleMap map, UUID entity, int size) {
        var text = new StringBuilder(
                "auseklis.lv/map-proof@v1\nentity " + entity + "\nlatest " + map.latest(entity) + "\n");
        map.proof(entity).forEach(sibling -> text.append(base64(sibling)).append('\n'));
        return bytes(text + "\n" + text(tlogProof(map.publishedBy, size)));
    }

    byte[] tlogProof(int index, int size) {
        var text = new StringBuilder(
                "c2sp.org/tlog-proof@v1\nextra " + base64(leaves.get(index)) + "\nindex " + index + "\n");
        SampleTree.inclusion(index, leaves.subList(0, size))
                .forEach(hash -> text.append(base64(hash)).append('\n'));
        return bytes(text + "\n" + text(checkpoint(size)));
    }

    byte[] checkpoint(int size) {
        return signed(checkpointText(size));
    }

    String checkpointText(int size) {
        return origin + "\n" + size + "\n" + base64(root(size)) + "\n";
    }

    /// The text, signed with the newest key of the log and the one before it, and cosigned by the witness.
    byte[] signed(String text) {
        var newest = logKeys.subList(Math.max(0, logKeys.size() - 2), logKeys.size());
        return bytes(text + "\n"
                + newest.reversed().stream().map(key -> lineOf(key, text)).collect(joining())
                + cosignature(text));
    }

    /// The signature line of the first key.
    String signature(String text) {
        return lineOf(logKeys.getFirst(), text);
    }

    String cosignature(String text) {
        var cosigned = ("cosignature/v1\ntime " + TIME + "\n" + text).getBytes(UTF_8);
        var time = ByteBuffer.allocate(8).putLong(TIME).array();
        return line(WITNESS, 4, witnessKey, join(time, sign(witnessKey, cosigned)));
    }

    private String lineOf(KeyPair key, String text) {
        return line(origin, 1, key, sign(key, text.getBytes(UTF_8)));
    }

    private static String line(String name, int type, KeyPair key, byte[] signature) {
        return "— " + name + " " + base64(join(id(name, typed(type, key)), signature)) + "\n";
    }

    String keys() {
        return vkeys().stream().map(vkey -> "log " + vkey + "\n").collect(joining()) + "witness "
                + vkey(WITNESS, 4, witnessKey) + "\n";
    }

    /// The keys of the log, from the first to the newest.
    List<String> vkeys() {
        return logKeys.stream().map(key -> vkey(origin, 1, key)).toList();
    }

    private static String vkey(String name, int type, KeyPair key) {
        return name + "+" + hex(id(name, typed(type, key))) + "+" + base64(typed(type, key));
    }

    private static byte[] typed(int type, KeyPair key) {
        var encoded = key.getPublic().getEncoded();
        return join(new byte[] {(byte) type}, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static byte[] id(String name, byte[] typed) {
        return Arrays.copyOf(SampleTree.sha256((name + "\n").getBytes(UTF_8), typed), 4);
    }

    private static byte[] sign(KeyPair key, byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] join(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
