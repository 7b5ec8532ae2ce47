package lv.auseklis.transparency;

import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.tlog.Checkpoint;

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
        var size = tree.lockSize();
        var last = tree.listKeys().stream().reduce((one, next) -> next).orElse(null);
        if (last == null) {
            return new Outcome.Refused(
                    new Bilingual("Žurnālam vēl nav atslēgas.", "The log has no key to replace yet."));
        }
        var signed = tree.findLatest().map(Checkpoint::size).orElse(0L);
        if (last.entry() != null && last.entry() >= signed) {
            return new Outcome.Refused(new Bilingual(
                    "Iepriekšējā atslēgas maiņa vēl nav parakstīta; mēģiniet pēc sekundes.",
                    "The replacement before this one is not signed yet; try again in a second."));
        }
        try {
            keys.signers(size);
        } catch (SigningRefused e) {
            return new Outcome.Refused(e.reason());
        }
        var next = keys.next();
        var vkey = next.shown().vkey();
        var entry = ledger.append(
                Fact.ofTheLog(
                        "RotateLogKey",
                        Map.of("key", vkey, "previous-key", last.key().vkey())),
                actor);
        keys.introduce(next, entry.index());
        return new Outcome.Rotated(entry.index(), vkey);
    }
}
