package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The proof that an entry is the latest about an entity among the first entries of the log
/// (docs/log-format.md, "The map"). `siblings` lead from the leaf of the map up; `published` is the proof
/// of the entry that published its root.
public record MapProof(String entity, long latest, List<byte[]> siblings, TlogProof published) {

    static final String FIRST_LINE = "auseklis.lv/map-proof@v1\n";

    private static final String ENTITY = "entity ";
    private static final String LATEST = "latest ";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /// What is certain after the proof: among the first `entries` entries none about the entity comes after
    /// the latest.
    public record Latest(long entries, TlogProof.Entry published) {}

    /// @throws Refused if the bytes are not such a proof
    public static MapProof parse(byte[] bytes) {
        if (bytes.length > TlogProof.MOST_BYTES) {
            throw new Refused("the proof is longer than " + TlogProof.MOST_BYTES + " bytes");
        }
        var text = Canonical.utf8(bytes, "the proof");
        int split = text.indexOf("\n\n");
        if (!text.startsWith(FIRST_LINE) || split < 0) {
            throw new Refused("the proof does not begin with the line " + FIRST_LINE.trim()
                    + " or no empty line stands before the second proof");
        }
        var lines = text.substring(0, split).split("\n", MapHash.DEPTH + 4);
        if (lines.length < 3 || !lines[1].startsWith(ENTITY) || !lines[2].startsWith(LATEST)) {
            throw new Refused("the lines \"entity\" and \"latest\" are missing");
        }
        if (lines.length > 3 + MapHash.DEPTH) {
            throw new Refused("the proof has more than " + MapHash.DEPTH + " siblings");
        }
        return new MapProof(
                uuid(lines[1].substring(ENTITY.length())),
                Canonical.decimal(lines[2].substring(LATEST.length()), "the index of the latest entry"),
                Arrays.stream(lines)
                        .skip(3)
                        .map(line -> Canonical.hash(line, "a sibling"))
                        .toList(),
                TlogProof.parse(text.substring(split + 2).getBytes(StandardCharsets.UTF_8)));
    }

    static String uuid(String text) {
        if (!text.matches(UUID_FORM)) {
            throw new Refused("not a UUID in lower case: " + Shown.text(text));
        }
        return text;
    }

    /// Checks everything, the proof of the published root included.
    ///
    /// @throws Refused if anything does not hold
    public Latest verify(Collection<NoteKey> logKeys, Collection<NoteKey> witnesses) {
        var entry = published.verify(logKeys, witnesses);
        return new Latest(checkMap(entry.leaf()), entry);
    }

    /// Checks the proof against the entry that published the root of the map; returns how many entries that
    /// covers.
    long checkMap(Leaf leaf) {
        if (!leaf.isActOfLog("PublishMapRoot")) {
            throw new Refused("entry " + leaf.index() + " does not publish the root of a map");
        }
        long entries = leaf.publishedNumber("entries");
        if (entries > leaf.index()) {
            throw new Refused("entry " + leaf.index() + " cannot cover " + entries + " entries");
        }
        if (latest >= entries) {
            throw new Refused("entry " + latest + " is not among the first " + entries + " entries");
        }
        leaf.publishedNumber("entities");
        var root = Canonical.hex(leaf.publishedText("root"), Sha256.BYTES, "the root of the map");
        if (!Arrays.equals(root, root())) {
            throw new Refused("the siblings do not lead from entry " + latest + " of " + entity
                    + " to the root that entry " + leaf.index() + " publishes");
        }
        return entries;
    }

    private byte[] root() {
        if (!siblings.isEmpty() && Arrays.equals(siblings.get(0), new byte[Sha256.BYTES])) {
            throw new Refused("the first sibling is empty, so the leaf would not be so deep");
        }
        var key = MapHash.key(entity);
        var hash = MapHash.leaf(key, latest);
        int depth = siblings.size();
        for (var sibling : siblings) {
            depth--;
            hash = MapHash.bit(key, 0, depth) == 0 ? MapHash.node(hash, sibling) : MapHash.node(sibling, hash);
        }
        return hash;
    }
}
