package lv.auseklis.transparency;

import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// Introduces a new key of the log by an entry that the key before it signs. Checkpoints that hold the entry bear the
/// signatures of both, so that whoever trusts the old key can follow.
@Act
@Requires(Grant.ROTATE_LOG_KEY)
class RotateLogKey {

    private final LogKeys keys;
    private final JdbcTree tree;
    private final Ledger ledger;

    RotateLogKey(LogKeys keys, JdbcTree tree, Ledger ledger) {
        this.keys = keys;
        this.tree = tree;
        this.ledger = ledger;
    }

    sealed interface Outcome {
        /// @param vkey the new public key
        record Rotated(long entry, String vkey) implements Outcome {}

        record Refused(Bilingual reason) implements Outcome {}
    }

    public Outcome rotate(Actor actor) {
        tree.lockSize();
        var known = keys.list();
        if (known.isEmpty()) {
            return new Outcome.Refused(
                    new Bilingual("Žurnālam vēl nav atslēgas.", "The log has no key to replace yet."));
        }
        var next = keys.next();
        var vkey = next.shown().vkey();
        var entry = ledger.append(
                Fact.ofTheLog(
                        "RotateLogKey",
                        Map.of("key", vkey, "previous-key", known.getLast().vkey())),
                actor);
        keys.introduce(next, entry.index());
        return new Outcome.Rotated(entry.index(), vkey);
    }
}
