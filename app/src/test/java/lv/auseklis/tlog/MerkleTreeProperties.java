package lv.auseklis.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The tree over tiles against RFC 6962, section 2.1, carried out word for word.
class MerkleTreeProperties {

    private static final List<byte[]> LEAVES = leaves(1, 700);

    private static List<byte[]> leaves(int seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("leaf " + seed + " " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static TilesInMemory tiles(int size, int run) {
        var tiles = new TilesInMemory();
        for (int from = 0; from < size; from += run) {
            tiles.add(LEAVES.subList(from, Math.min(size, from + run)));
        }
        return tiles;
    }

    @Property(tries = 60)
    @Label("every earlier root is still there, however the leaves were integrated")
    void roots(
            @ForAll @IntRange(max = 700) int size,
            @ForAll @IntRange(max = 700) int earlier,
            @ForAll @IntRange(min = 1, max = 300) int run) {
        var old = Math.min(size, earlier);
        var tree = new MerkleTree(tiles(size, run));
        assertThat(tree.root(size)).isEqualTo(Rfc6962.root(LEAVES.subList(0, size)));
        assertThat(tree.root(old)).isEqualTo(Rfc6962.root(LEAVES.subList(0, old)));
    }

    @Property(tries = 60)
    @Label("RFC 6962 2.1.1: the inclusion proof is the audit path")
    void inclusion(@ForAll @IntRange(min = 1, max = 700) int size, @ForAll @IntRange(max = 699) int index) {
        var within = index % size;
        assertThat(new MerkleTree(tiles(size, 97)).inclusion(within, size))
                .containsExactlyElementsOf(Rfc6962.path(within, LEAVES.subList(0, size)));
    }

    @Property(tries = 60)
    @Label("RFC 6962 2.1.2: the consistency proof")
    void consistency(@ForAll @IntRange(min = 1, max = 700) int size, @ForAll @IntRange(max = 700) int from) {
        var old = Math.min(size, from);
        assertThat(new MerkleTree(tiles(size, 256)).consistency(old, size))
                .containsExactlyElementsOf(Rfc6962.proof(old, LEAVES.subList(0, size)));
    }

    @Property(tries = 40)
    @Label("the running root of the replay is that of the tree")
    void compactRange(@ForAll @IntRange(max = 700) int size) {
        var range = new CompactRange();
        LEAVES.subList(0, size).forEach(leaf -> range.add(Hash.leaf(leaf)));
        assertThat(range.root()).isEqualTo(Rfc6962.root(LEAVES.subList(0, size)));
    }

    @Property(tries = 30)
    @Label("C2SP tlog-tiles: a tile holds the hashes of floor(size / 256^level) mod 256 subtrees")
    void tilesHaveTheRightWidth(@ForAll @IntRange(min = 1, max = 700) int size) {
        var tiles = tiles(size, 131);
        TilePath.of(size)
                .filter(path -> path.level() >= 0)
                .forEach(path -> assertThat(tiles.tile(path.level(), path.number()).length / Hash.BYTES)
                        .as(path.toString())
                        .isGreaterThanOrEqualTo(path.width()));
        assertThat(tiles.all().keySet().stream().filter(place -> place.level() == 1))
                .hasSize(size >= 256 ? 1 : 0);
    }
}
