package lv.auseklis.verifier;

import java.util.Arrays;

/// The entities of a log, numbered in the order in which they come, and the latest entry about each: a hash table in
/// primitive arrays, for a million of them.
final class EntityIndex {

    private static final int FIRST_CAPACITY = 1024;

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private long[] latest = new long[FIRST_CAPACITY];
    private int[] slots = new int[2 * FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    /// The number of the entity; it is new if that is the size before.
    int number(long entityHigh, long entityLow) {
        int slot = slot(entityHigh, entityLow);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == high.length) {
            grow();
            slot = slot(entityHigh, entityLow);
        }
        high[size] = entityHigh;
        low[size] = entityLow;
        latest[size] = LeafReader.NONE;
        slots[slot] = ++size;
        return size - 1;
    }

    /// The number of the entity, or -1.
    int find(long entityHigh, long entityLow) {
        return slots[slot(entityHigh, entityLow)] - 1;
    }

    long latest(int entity) {
        return latest[entity];
    }

    void setLatest(int entity, long index) {
        latest[entity] = index;
    }

    long high(int entity) {
        return high[entity];
    }

    long low(int entity) {
        return low[entity];
    }

    private int slot(long entityHigh, long entityLow) {
        long mixed = (entityHigh * 0x9e3779b97f4a7c15L ^ entityLow) * 0xbf58476d1ce4e5b9L;
        int slot = (int) (mixed >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && (low[slots[slot] - 1] != entityLow || high[slots[slot] - 1] != entityHigh)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        latest = Arrays.copyOf(latest, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(high[i], low[i])] = i + 1;
        }
    }
}
