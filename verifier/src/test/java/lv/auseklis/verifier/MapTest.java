package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MapTest {

    @Property(tries = 300)
    void theIncrementalRootIsTheNaiveOne(@ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> history) {
        var map = new SparseMap();
        var entities = new EntityIndex();
        var latest = new HashMap<UUID, Long>();
        assertArrayEquals(new NaiveMap(latest).root(), map.root());
        for (int i = 0; i < history.size(); i++) {
            var entity = Memory.entity(history.get(i));
            int number = entities.number(entity.getMostSignificantBits(), entity.getLeastSignificantBits());
            map.put(number, entity.getMostSignificantBits(), entity.getLeastSignificantBits(), i);
            latest.put(entity, (long) i);
            if (i % 3 == 0) {
                assertArrayEquals(new NaiveMap(latest).root(), map.root());
            }
        }
        assertArrayEquals(new NaiveMap(latest).root(), map.root());
        assertEquals(latest.size(), map.size());
    }

    /// The proof that an honest log, or one that lies about the index, would give for each entry.
    @Property(tries = 3000)
    void aProofHoldsIfAndOnlyIfTheEntryIsTheLatest(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 7) Integer> history,
            @ForAll @IntRange(max = 20) int lag) {
        int covered = Math.max(0, history.size() - lag);
        var latest = new HashMap<UUID, Long>();
        for (int i = 0; i < covered; i++) {
            latest.put(Memory.entity(history.get(i)), (long) i);
        }
        var map = new NaiveMap(latest);
        var published = published(history.size(), covered, map.root());
        for (int i = 0; i < history.size(); i++) {
            var entity = Memory.entity(history.get(i));
            var proof = new MapProof(entity.toString(), i, map.siblings(entity), null);
            if (latest.getOrDefault(entity, -1L) == i) {
                assertEquals(covered, proof.checkMap(published));
            } else {
                assertThrows(Refused.class, () -> proof.checkMap(published));
            }
        }
    }

    @Property(tries = 200)
    void noChangedProofHolds(@ForAll @IntRange(min = 2, max = 60) int entities, @ForAll Random random) {
        var latest = new TreeMap<UUID, Long>();
        for (int i = 0; i < entities; i++) {
            latest.put(Memory.entity(i), (long) i);
        }
        var map = new NaiveMap(latest);
        var published = published(entities, entities, map.root());
        int i = random.nextInt(entities);
        var entity = Memory.entity(i).toString();
        var siblings = map.siblings(Memory.entity(i));
        new MapProof(entity, i, siblings, null).checkMap(published);
        refuses(new MapProof(Memory.entity(entities).toString(), i, siblings, null), published);
        refuses(new MapProof(entity, i + 1, siblings, null), published);
        refuses(new MapProof(entity, i, siblings.subList(1, siblings.size()), null), published);
        refuses(new MapProof(entity, i, siblings.subList(0, siblings.size() - 1), null), published);
        var longer = new java.util.ArrayList<>(siblings);
        longer.add(0, new byte[32]);
        refuses(new MapProof(entity, i, longer, null), published);
        var flipped = new java.util.ArrayList<>(siblings);
        int at = random.nextInt(siblings.size());
        flipped.set(at, siblings.get(at).clone());
        flipped.get(at)[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
        refuses(new MapProof(entity, i, flipped, null), published);
    }

    private static void refuses(MapProof proof, Leaf published) {
        assertThrows(Refused.class, () -> proof.checkMap(published));
    }

    private static Leaf published(long index, long entries, byte[] root) {
        return Leaf.parse(("{\"act\":\"PublishMapRoot\",\"commitments\":{},\"demonstration\":true,\"entity\":\""
                        + LogBuilder.LOG + "\",\"index\":" + index + ",\"published\":{\"entities\":\"1\",\"entries\":\""
                        + entries + "\",\"root\":\"" + Canonical.hex(root)
                        + "\"},\"recorded\":\"2026-01-01T00:00:00Z\",\"register\":\"log\",\"role\":\"LOG\",\"version\":2}")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWholeProofHoldsAndNoFlippedByteOfItDoes() {
        var builder = Memory.builder(new HashMap<>());
        for (int i = 0; i < 12; i++) {
            builder.add(Memory.entity(i % 5), "AmendEntry");
        }
        builder.publishMapRoot(0);
        builder.add(Memory.entity(1), "AmendEntry");
        var text = builder.mapProof(Memory.entity(3), 8);
        var keys = List.of(Memory.LOG.key());
        assertEquals(
                12,
                MapProof.parse(text.getBytes(StandardCharsets.UTF_8))
                        .verify(keys, List.of())
                        .entries());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            var flipped = bytes.clone();
            flipped[i] ^= 1;
            assertThrows(Refused.class, () -> MapProof.parse(flipped).verify(keys, List.of()));
        }
        var stale = builder.mapProof(Memory.entity(3), 3).getBytes(StandardCharsets.UTF_8);
        assertThrows(Refused.class, () -> MapProof.parse(stale).verify(keys, List.of()));
    }

    @Test
    void anEntryThatPublishesNoMapProvesNothing() {
        var builder = Memory.builder(new HashMap<>());
        builder.add(Memory.entity(1), "AmendEntry");
        builder.publishMapRoot(0);
        var proof = MapProof.parse(builder.mapProof(Memory.entity(1), 0).getBytes(StandardCharsets.UTF_8));
        var keys = List.of(Memory.LOG.key());
        proof.verify(keys, List.of());
        var other = TlogProof.parse(builder.tlogProof(0).getBytes(StandardCharsets.UTF_8));
        var swapped = new MapProof(proof.entity(), proof.latest(), proof.siblings(), other);
        assertThrows(Refused.class, () -> swapped.verify(keys, List.of()));
    }
}
