package lv.auseklis.verifier;

import java.io.IOException;
import java.util.UUID;

/// Says whether an entry is in the log that was replayed, and whether a later one about the same entity amends it.
record Latest(Material material, Checkpoint checkpoint, Replay replay, Report report) {

    void entry(long index) throws IOException {
        if (index >= checkpoint.size()) {
            report.wrong("entry " + index + " is not in the log of " + Trust.entries(checkpoint.size()));
            return;
        }
        int entity = replay.entityOf(index);
        var leaf = Bundle.leaf(material, index, checkpoint.size());
        if (entity < 0 || leaf == null) {
            report.wrong("entry " + index + " could not be read");
            return;
        }
        boolean isRight = report.isAllRight();
        Content.show(leaf, isRight, report);
        long latest = replay.entities.latest(entity);
        report.say(mark(isRight) + "Entry " + index + " is in the log. " + amended(index, latest, uuid(entity)) + " ("
                + log() + ")");
        for (var erasure : replay.acts.erasures) {
            if (erasure.of() == index) {
                report.say(mark(isRight) + "Entry " + erasure.entry()
                        + " says that the values of these fields were erased: " + Shown.text(erasure.fields()));
            }
        }
    }

    void entity(UUID uuid) throws IOException {
        int entity = replay.entities.find(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        if (entity < 0) {
            report.wrong("no entry is about the entity " + uuid + " (" + log() + ")");
            return;
        }
        var indices = new StringBuilder();
        for (long i = 0; i < checkpoint.size(); i++) {
            if (replay.entityOf(i) == entity) {
                indices.append(indices.isEmpty() ? "" : ", ").append(i);
            }
        }
        report.say("Entries about the entity " + uuid + ": " + Shown.text(indices.toString()));
        entry(replay.entities.latest(entity));
    }

    private static String amended(long index, long latest, UUID entity) {
        return latest == index
                ? "It is the latest about the entity " + entity + ": not amended since"
                : "It has been amended since: the latest entry about the entity " + entity + " is " + latest;
    }

    private static String mark(boolean isRight) {
        return isRight ? "" : "NOT VERIFIED: ";
    }

    private UUID uuid(int entity) {
        return new UUID(replay.entities.high(entity), replay.entities.low(entity));
    }

    private String log() {
        return "log of " + Trust.entries(checkpoint.size()) + ", root " + checkpoint.rootText();
    }
}
