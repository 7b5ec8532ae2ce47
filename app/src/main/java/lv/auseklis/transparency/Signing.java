package lv.auseklis.transparency;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.MerkleTree;
import lv.auseklis.tlog.MissingTile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Signs the tree as a checkpoint, if and only if it begins with everything signed before (C2SP tlog-checkpoint: "A
/// log MUST not sign any checkpoint which is inconsistent with any checkpoint it previously signed"). What was signed
/// last stands in the folder of the log, outside the database; it is written before anybody sees the new checkpoint.
@Component
class Signing {

    private final JdbcTree tree;
    private final LogFolder folder;
    private final LogKeys keys;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Signing(JdbcTree tree, LogFolder folder, LogKeys keys, Clock clock, PlatformTransactionManager transactions) {
        this.tree = tree;
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Signs what the tiles hold, if that is more than was signed.
    ///
    /// @throws SigningRefused if the tree contradicts what was signed before, or cannot be signed here
    void sign() {
        transaction.executeWithoutResult(status -> {
            var size = tree.lockSize();
            var signed = tree.findLatest();
            var merkle = new MerkleTree(tree);
            check(size, signed, merkle);
            if (signed.isEmpty() || signed.get().size() < size) {
                var signers = keys.signers(size);
                var origin = signers.getFirst().shown().name();
                var next = Checkpoint.sign(origin, size, merkle.root(size), signers, clock.instant());
                folder.keepCheckpoint(next.note());
                tree.add(next);
            }
        });
    }

    private void check(long size, Optional<Checkpoint> signed, MerkleTree merkle) {
        signed.ifPresent(checkpoint -> check(checkpoint, size, merkle));
        var last = lastOutside();
        if (last.isPresent()) {
            check(last.get(), size, merkle);
        } else if (signed.isPresent()) {
            throw new SigningRefused(new Bilingual(
                    "Žurnāla mapē nav pēdējā parakstītā kontrolpunkta, kaut datubāzē tāds ir.",
                    "The folder of the log lacks the checkpoint signed last, although the database has one."));
        }
    }

    private Optional<Checkpoint> lastOutside() {
        var note = folder.findCheckpoint();
        try {
            var known = keys.list();
            var trusted = known.isEmpty()
                    ? folder.findAnyKey()
                            .map(key -> java.util.List.of(key.shown()))
                            .orElse(known)
                    : known;
            return note.map(text -> Checkpoint.parse(text, trusted, Instant.EPOCH));
        } catch (IllegalArgumentException e) {
            throw new SigningRefused(new Bilingual(
                    "Pēdējais parakstītais kontrolpunkts žurnāla mapē ir bojāts, vai to parakstījusi cita atslēga.",
                    "The checkpoint signed last, in the folder of the log, is damaged or signed by another key."));
        }
    }

    private void check(Checkpoint before, long size, MerkleTree merkle) {
        if (before.size() > size) {
            throw new SigningRefused(new Bilingual(
                    "Datubāze ir vecāka par žurnālu: parakstīti %d ieraksti, datubāzē ir %d. Jāatjauno jaunāka kopija."
                            .formatted(before.size(), size),
                    "The database is older than the log: %d entries were signed, the database has %d. Restore a newer copy."
                            .formatted(before.size(), size)));
        }
        try {
            if (Arrays.equals(merkle.root(before.size()), before.root())) {
                return;
            }
        } catch (MissingTile e) {
            throw new SigningRefused(new Bilingual(
                    "Datubāzē trūkst daļas no koka, kas jau ir parakstīts.",
                    "The database lacks a part of the tree that was signed. " + e.getMessage() + "."));
        }
        throw new SigningRefused(new Bilingual(
                "Pirmie %d ieraksti datubāzē nav tie, kas parakstīti.".formatted(before.size()),
                "The first %d entries in the database are not those that were signed.".formatted(before.size())));
    }
}
