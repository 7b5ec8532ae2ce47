package lv.auseklis.tlog;

/// The hashes of the largest complete subtrees of a growing tree: enough for its root at every size, in
/// memory for 64 hashes.
public final class CompactRange {

    private final byte[][] complete = new byte[Long.SIZE][];
    private long size;

    public void add(byte[] leafHash) {
        var hash = leafHash;
        int height = 0;
        for (; (size >> height & 1) == 1; height++) {
            hash = Hash.node(complete[height], hash);
        }
        complete[height] = hash;
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        if (size == 0) {
            return Hash.of(new byte[0]);
        }
        var height = Long.numberOfTrailingZeros(size);
        var root = complete[height];
        for (height++; height < Long.SIZE; height++) {
            if ((size >> height & 1) == 1) {
                root = Hash.node(complete[height], root);
            }
        }
        return root;
    }
}
