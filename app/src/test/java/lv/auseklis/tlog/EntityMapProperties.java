package lv.auseklis.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.auseklis.verifier.Recorded;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/// The map of latest entries against its definition (docs/log-format.md, "The map"), on random histories.
class EntityMapProperties {

    private static final int HISTORIES = 10_000;
    private static final int CONTROLS = 500;

    @AfterContainer
    static void record() {
        Recorded.held("map", null, HISTORIES, CONTROLS);
    }

    /// A history: which of a few entities each entry is about.
    private static List<UUID> history(long seed) {
        var random = new Random(seed);
        var entities = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> entities.get(random.nextInt(entities.size())))
                .toList();
    }

    @Property(tries = HISTORIES)
    @Label("the proof verifies for an entry if and only if it is the latest about its entity")
    void onlyTheLatestIsProved(@ForAll long seed) {
        var history = history(seed);
        var map = map(history);
        assertThat(provesTheLatestOnly(map, history)).isTrue();
        assertThat(map.find(UUID.randomUUID())).isEmpty();
    }

    @Property(tries = CONTROLS)
    @Label("control: a map that forgot the last entry is noticed")
    void aMapThatForgotAnEntryIsNoticed(@ForAll long seed) {
        var history = history(seed);
        assertThat(provesTheLatestOnly(map(history.subList(0, history.size() - 1)), history))
                .isFalse();
    }

    private static EntityMap map(List<UUID> history) {
        var latest = new HashMap<UUID, Long>();
        for (int i = 0; i < history.size(); i++) {
            latest.put(history.get(i), (long) i);
        }
        return EntityMap.of(latest);
    }

    private static boolean provesTheLatestOnly(EntityMap map, List<UUID> history) {
        var root = map.root();
        return IntStream.range(0, history.size()).allMatch(i -> {
            var entity = history.get(i);
            var isLatest = !history.subList(i + 1, history.size()).contains(entity);
            var proved = map.find(entity)
                    .map(presence -> leadsTo(root, entity, i, presence.siblings()))
                    .orElse(false);
            return proved == isLatest;
        });
    }

    @Property(tries = 200)
    @Label("the root is that of the definition")
    void rootIsThatOfTheDefinition(@ForAll long seed) {
        var latest = new HashMap<UUID, Long>();
        history(seed).forEach(entity -> latest.put(entity, seed & 0xffff));
        assertThat(EntityMap.of(latest).root()).isEqualTo(root(List.copyOf(latest.entrySet()), 0));
    }

    private static boolean leadsTo(byte[] root, UUID entity, long index, List<byte[]> siblings) {
        var key = key(entity);
        var hash = leaf(key, index);
        for (int i = 0; i < siblings.size(); i++) {
            var depth = siblings.size() - 1 - i;
            hash = bit(key, depth) == 0
                    ? Rfc6962.sha256(new byte[] {3}, hash, siblings.get(i))
                    : Rfc6962.sha256(new byte[] {3}, siblings.get(i), hash);
        }
        return Arrays.equals(hash, root);
    }

    private static byte[] root(List<Map.Entry<UUID, Long>> entries, int depth) {
        if (entries.isEmpty()) {
            return new byte[32];
        }
        if (entries.size() == 1) {
            return leaf(key(entries.getFirst().getKey()), entries.getFirst().getValue());
        }
        return Rfc6962.sha256(
                new byte[] {3},
                root(
                        entries.stream()
                                .filter(entry -> bit(key(entry.getKey()), depth) == 0)
                                .toList(),
                        depth + 1),
                root(
                        entries.stream()
                                .filter(entry -> bit(key(entry.getKey()), depth) == 1)
                                .toList(),
                        depth + 1));
    }

    private static byte[] key(UUID entity) {
        return Rfc6962.sha256(ByteBuffer.allocate(16)
                .putLong(entity.getMostSignificantBits())
                .putLong(entity.getLeastSignificantBits())
                .array());
    }

    private static byte[] leaf(byte[] key, long index) {
        return Rfc6962.sha256(
                new byte[] {2}, key, ByteBuffer.allocate(8).putLong(index).array());
    }

    private static int bit(byte[] key, int depth) {
        return key[depth / 8] >> (7 - depth % 8) & 1;
    }
}
