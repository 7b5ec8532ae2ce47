package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Checks what the acts of the log itself publish: roots of the map, new keys, erasures (docs/log-format.md, "Leaf").
final class ActsOfLog {

    /// An act by which the log took a new key.
    record Rotation(long entry, NoteKey previous, NoteKey key) {}

    /// An act by which values behind commitments of an entry ceased to exist.
    record Erasure(long entry, long of, String fields) {}

    final List<Rotation> rotations = new ArrayList<>();
    final List<Erasure> erasures = new ArrayList<>();
    int mapRoots;
    /// How many entries the latest map covers.
    long mapEntries;

    private final Replay replay;
    private final SparseMap map = new SparseMap();
    private boolean isMapLost;

    ActsOfLog(Replay replay) {
        this.replay = replay;
    }

    /// Takes the act that is entry `index`, after those before it.
    void take(Leaf leaf, long index) {
        try {
            switch (leaf.act()) {
                case "PublishMapRoot" -> publishMapRoot(leaf, index);
                case "RotateLogKey" -> rotate(leaf, index);
                case "EraseValues" -> erase(leaf, index);
                default -> {
                    // Acts that later versions may add publish nothing that could be checked here.
                }
            }
        } catch (Refused e) {
            replay.wrongs.add("entry " + index + " (" + Shown.text(leaf.act()) + "): " + e.getMessage());
        }
    }

    private void publishMapRoot(Leaf leaf, long index) {
        mapRoots++;
        long entries = leaf.publishedNumber("entries");
        long count = leaf.publishedNumber("entities");
        var root = Canonical.hex(leaf.publishedText("root"), Sha256.BYTES, "the root of the map");
        if (entries > index) {
            throw new Refused("the map cannot cover " + entries + " entries");
        }
        if (entries < mapEntries) {
            throw new Refused("the map covers " + entries + " entries, fewer than the one before: " + mapEntries);
        }
        if (replay.firstUnread() < entries) {
            loseMap();
            return;
        }
        grow(entries);
        if (count != map.size()) {
            throw new Refused("the map holds " + map.size() + " entities, and the entry says " + count);
        }
        if (!Arrays.equals(root, map.root())) {
            throw new Refused("the root of the map is " + Canonical.hex(map.root()) + ", and the entry says "
                    + Canonical.hex(root));
        }
    }

    private void loseMap() {
        if (!isMapLost) {
            isMapLost = true;
            throw new Refused("this map and those after it cannot be recomputed, because entry " + replay.firstUnread()
                    + " could not be read");
        }
    }

    private void grow(long entries) {
        for (long i = mapEntries; i < entries; i++) {
            int entity = replay.entityOf(i);
            map.put(entity, replay.entities.high(entity), replay.entities.low(entity), i);
        }
        mapEntries = entries;
    }

    private void rotate(Leaf leaf, long index) {
        var rotation = new Rotation(
                index, NoteKey.parse(leaf.publishedText("previous-key")), NoteKey.parse(leaf.publishedText("key")));
        if (!rotation.previous().name().equals(rotation.key().name())) {
            throw new Refused("the new key is named like another log");
        }
        if (!rotations.isEmpty() && !rotations.get(rotations.size() - 1).key().equals(rotation.previous())) {
            throw new Refused("the key before the new one is not the one that the rotation before introduced");
        }
        rotations.add(rotation);
    }

    private void erase(Leaf leaf, long index) {
        var erasure = new Erasure(index, leaf.publishedNumber("entry"), leaf.publishedText("fields"));
        if (erasure.of() >= index) {
            throw new Refused("it erases values of entry " + erasure.of() + ", which comes later");
        }
        erasures.add(erasure);
    }
}
