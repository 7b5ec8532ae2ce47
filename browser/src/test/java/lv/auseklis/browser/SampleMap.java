package lv.auseklis.browser;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The map from entity to latest entry, by its definition in docs/log-format.md: subtree by subtree from the top.
final class SampleMap {

    private static final byte[] NOTHING = new byte[32];

    private final Map<UUID, Integer> latest;
    final int entries;
    int publishedBy = -1;

    SampleMap(Map<UUID, Integer> latest, int entries) {
        this.latest = latest;
        this.entries = entries;
    }

    int entities() {
        return latest.size();
    }

    int latest(UUID entity) {
        return latest.get(entity);
    }

    byte[] root() {
        return subtree(new ArrayList<>(latest.keySet()), 0);
    }

    private byte[] subtree(List<UUID> entities, int depth) {
        return switch (entities.size()) {
            case 0 -> NOTHING;
            case 1 -> leaf(entities.getFirst());
            default ->
                SampleTree.sha256(
                        new byte[] {3},
                        subtree(side(entities, depth, false), depth + 1),
                        subtree(side(entities, depth, true), depth + 1));
        };
    }

    private byte[] leaf(UUID entity) {
        return SampleTree.sha256(
                new byte[] {2},
                key(entity),
                ByteBuffer.allocate(8).putLong(latest.get(entity)).array());
    }

    /// Siblings from the leaf up.
    List<byte[]> proof(UUID entity) {
        return proof(entity, new ArrayList<>(latest.keySet()), 0);
    }

    private List<byte[]> proof(UUID entity, List<UUID> entities, int depth) {
        if (entities.size() == 1) {
            return new ArrayList<>();
        }
        boolean right = bit(entity, depth);
        var siblings = proof(entity, side(entities, depth, right), depth + 1);
        siblings.add(subtree(side(entities, depth, !right), depth + 1));
        return siblings;
    }

    private static List<UUID> side(List<UUID> entities, int depth, boolean right) {
        return entities.stream().filter(entity -> bit(entity, depth) == right).toList();
    }

    private static boolean bit(UUID entity, int depth) {
        return (key(entity)[depth / 8] >> (7 - depth % 8) & 1) == 1;
    }

    private static byte[] key(UUID entity) {
        return SampleTree.sha256(ByteBuffer.allocate(16)
                .putLong(entity.getMostSignificantBits())
                .putLong(entity.getLeastSignificantBits())
                .array());
    }
}
