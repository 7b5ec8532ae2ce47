package lv.auseklis.transparency;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lv.auseklis.tlog.Checkpoint;
import org.springframework.stereotype.Component;

/// The current checkpoint as people read it.
@Component
class CheckpointCard {

    private final PublishedLog log;
    private final JdbcTree tree;
    private final LogKeys keys;
    private final Witnesses witnesses;

    CheckpointCard(PublishedLog log, JdbcTree tree, LogKeys keys, Witnesses witnesses) {
        this.log = log;
        this.tree = tree;
        this.keys = keys;
        this.witnesses = witnesses;
    }

    /// @param name of the witness
    /// @param when it cosigned; empty if it has not yet
    record Cosigner(String name, Optional<Instant> when) {}

    /// @param root in base64
    record Card(
            long size,
            String root,
            Instant signed,
            String origin,
            String vkey,
            List<Cosigner> cosigners,
            String note) {}

    Optional<Card> current() {
        return log.findCheckpoint().map(this::card);
    }

    private Card card(Checkpoint checkpoint) {
        var cosignatures = tree.listCosignatures(checkpoint.size());
        var known = keys.listWithin(checkpoint.size());
        return new Card(
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                checkpoint.signed(),
                known.isEmpty() ? "" : known.getLast().name(),
                known.isEmpty() ? "" : known.getLast().vkey(),
                witnesses.list().stream()
                        .map(witness -> new Cosigner(
                                witness.key().name(),
                                cosignatures.stream()
                                        .filter(line -> line.witness()
                                                .equals(witness.key().vkey()))
                                        .map(Cosignature::received)
                                        .findFirst()))
                        .toList(),
                log.note(checkpoint));
    }
}
