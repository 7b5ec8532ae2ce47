package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {

    private static final NaiveTree TREE = NaiveTree.ofSize(600);
    private static final byte[] EMPTY = Sha256.emptyTree();
    private static final LongAdder LIES = new LongAdder();

    /// The controls are the 600 true proofs of the first two properties.
    @AfterContainer
    static void record() {
        Recorded.held("lying", null, LIES.sum(), 600);
    }

    @Property(tries = 300)
    void everyLeafIsInItsTree(@ForAll @IntRange(min = 1, max = 600) int size, @ForAll @IntRange(max = 599) int seed) {
        int index = seed % size;
        Proofs.inclusion(index, size, TREE.leafHash(index), TREE.inclusion(index, size), TREE.root(size));
    }

    @Property(tries = 300)
    void everyTreeBeginsWithEverySmallerOne(
            @ForAll @IntRange(max = 600) int to, @ForAll @IntRange(max = 600) int seed) {
        int from = seed % (to + 1);
        Proofs.consistency(from, to, TREE.root(from), TREE.root(to), TREE.consistency(from, to));
    }

    @Property(tries = 40)
    void noFlippedBitPasses(@ForAll @IntRange(min = 2, max = 600) int size, @ForAll @IntRange(max = 599) int seed) {
        int index = seed % size;
        int from = Math.max(1, seed % size);
        var inclusion = TREE.inclusion(index, size);
        var consistency = TREE.consistency(from, size);
        for (int bit = 0; bit < 256 * inclusion.size(); bit++) {
            var flipped = flip(inclusion, bit);
            refuses(() -> Proofs.inclusion(index, size, TREE.leafHash(index), flipped, TREE.root(size)));
        }
        for (int bit = 0; bit < 256 * consistency.size(); bit++) {
            var flipped = flip(consistency, bit);
            refuses(() -> Proofs.consistency(from, size, TREE.root(from), TREE.root(size), flipped));
        }
    }

    @Property(tries = 200)
    void noLieAboutInclusionPasses(
            @ForAll @IntRange(min = 2, max = 500) int size, @ForAll @IntRange(max = 599) int seed) {
        int index = seed % size;
        var leaf = TREE.leafHash(index);
        var proof = TREE.inclusion(index, size);
        var root = TREE.root(size);
        for (int other = -2; other < size + 2; other++) {
            if (other != index) {
                int wrong = other;
                refuses(() -> Proofs.inclusion(wrong, size, leaf, proof, root));
            }
        }
        refuses(() -> Proofs.inclusion(index, size, leaf, without(proof, 0), root));
        refuses(() -> Proofs.inclusion(index, size, leaf, without(proof, proof.size() - 1), root));
        refuses(() -> Proofs.inclusion(index, size, leaf, with(proof, 0, leaf), root));
        refuses(() -> Proofs.inclusion(index, size, leaf, with(proof, proof.size(), root), root));
        refuses(() -> Proofs.inclusion(index, size, leaf, proof, EMPTY));
        refuses(() -> Proofs.inclusion(index, size, root, proof, leaf));
        refuses(() -> Proofs.inclusion(index, size, leaf, proof, TREE.root(size + 1)));
    }

    /// The size of the tree is not always bound by the proof, but that it could have another depth is refused.
    @Property(tries = 100)
    void noTreeOfAnotherDepthPasses(
            @ForAll @IntRange(min = 2, max = 250) int size, @ForAll @IntRange(max = 599) int seed) {
        int index = seed % size;
        var proof = TREE.inclusion(index, size);
        for (long wrong : new long[] {1, 2L * size, 4L * size, Long.MAX_VALUE, 0, -1, Long.MIN_VALUE}) {
            if (wrong != size) {
                refuses(() -> Proofs.inclusion(index, wrong, TREE.leafHash(index), proof, TREE.root(size)));
            }
        }
    }

    @Property(tries = 200)
    void noLieAboutConsistencyPasses(
            @ForAll @IntRange(min = 3, max = 500) int to, @ForAll @IntRange(max = 599) int seed) {
        int from = 1 + seed % (to - 1);
        var proof = TREE.consistency(from, to);
        var a = TREE.root(from);
        var b = TREE.root(to);
        refuses(() -> Proofs.consistency(from, to, b, a, proof));
        refuses(() -> Proofs.consistency(from, to, b, b, proof));
        refuses(() -> Proofs.consistency(from, to, a, a, proof));
        refuses(() -> Proofs.consistency(to, from, b, a, proof));
        refuses(() -> Proofs.consistency(0, to, a, b, proof));
        refuses(() -> Proofs.consistency(0, to, EMPTY, b, proof));
        refuses(() -> Proofs.consistency(from, to, EMPTY, b, proof));
        refuses(() -> Proofs.consistency(from, to, a, EMPTY, proof));
        refuses(() -> Proofs.consistency(from, from, a, a, proof));
        refuses(() -> Proofs.consistency(from, to, a, b, List.of()));
        refuses(() -> Proofs.consistency(from, to, a, b, without(proof, 0)));
        refuses(() -> Proofs.consistency(from, to, a, b, without(proof, proof.size() - 1)));
        refuses(() -> Proofs.consistency(from, to, a, b, with(proof, 0, a)));
        refuses(() -> Proofs.consistency(from, to, a, b, with(proof, proof.size(), b)));
        if (proof.size() > 1) {
            refuses(() -> Proofs.consistency(from, to, a, b, swapped(proof)));
        }
    }

    @Test
    void theEmptyTreeIsTheBeginningOfEveryTree() {
        Proofs.consistency(0, 7, EMPTY, TREE.root(7), List.of());
        Proofs.consistency(0, 0, EMPTY, EMPTY, List.of());
        refuses(() -> Proofs.consistency(0, 7, TREE.root(1), TREE.root(7), List.of()));
        refuses(() -> Proofs.consistency(0, 0, TREE.root(1), TREE.root(1), List.of()));
        refuses(() -> Proofs.consistency(0, 7, EMPTY, TREE.root(7), List.of(EMPTY)));
        refuses(() -> Proofs.inclusion(0, 0, EMPTY, List.of(), EMPTY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 31, 33, 64})
    void everyHashHas32Bytes(int bytes) {
        var wrong = new byte[bytes];
        var leaf = TREE.leafHash(0);
        Proofs.inclusion(0, 1, leaf, List.of(), leaf);
        refuses(() -> Proofs.inclusion(0, 1, wrong, List.of(), wrong));
        refuses(() -> Proofs.inclusion(0, 2, leaf, List.of(wrong), TREE.root(2)));
        refuses(() -> Proofs.consistency(1, 1, wrong, wrong, List.of()));
        refuses(() -> Proofs.consistency(1, 2, leaf, TREE.root(2), List.of(wrong)));
    }

    private static void refuses(Runnable check) {
        LIES.increment();
        assertThrows(Refused.class, check::run);
    }

    private static List<byte[]> flip(List<byte[]> proof, int bit) {
        var flipped = new ArrayList<>(proof);
        var hash = proof.get(bit / 256).clone();
        hash[bit % 256 / 8] ^= (byte) (1 << bit % 8);
        flipped.set(bit / 256, hash);
        return flipped;
    }

    private static List<byte[]> without(List<byte[]> proof, int at) {
        var shorter = new ArrayList<>(proof);
        shorter.remove(at);
        return shorter;
    }

    private static List<byte[]> with(List<byte[]> proof, int at, byte[] hash) {
        var longer = new ArrayList<>(proof);
        longer.add(at, hash);
        return longer;
    }

    private static List<byte[]> swapped(List<byte[]> proof) {
        var swapped = new ArrayList<>(proof);
        java.util.Collections.swap(swapped, 0, 1);
        return swapped;
    }
}
