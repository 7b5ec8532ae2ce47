package lv.auseklis.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.tlog.NoteKey;
import lv.auseklis.tlog.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The keys of the log: the public ones in the database, each new one introduced by an entry; the private ones in the
/// folder of the log. The name of the first key is the log's origin for ever.
@Component
class LogKeys {

    /// Signatures on a checkpoint: of the newest key and, after a rotation, of the one before.
    private static final int SIGNERS = 2;

    private final JdbcTree tree;
    private final LogFolder folder;
    private final String origin;

    /// @param origin the name of a new log, as C2SP wants it: an address without its scheme
    LogKeys(JdbcTree tree, LogFolder folder, @Value("${auseklis.log.origin:localhost/log}") String origin) {
        this.tree = tree;
        this.folder = folder;
        this.origin = origin;
    }

    List<NoteKey> list() {
        return tree.listKeys().stream().map(LogKey::key).toList();
    }

    /// The keys that the entries of a tree of this size have introduced, the first one included.
    List<NoteKey> listWithin(long size) {
        return tree.listKeys().stream()
                .filter(key -> isWithin(key, size))
                .map(LogKey::key)
                .toList();
    }

    private static boolean isWithin(LogKey key, long size) {
        return key.entry() == null || key.entry() < size;
    }

    /// The keys that sign a tree of this size, newest first. The first key is made where the log has none.
    ///
    /// @throws SigningRefused if the private half of the newest one is not here
    List<SigningKey> signers(long size) {
        var known = tree.listKeys();
        if (known.isEmpty()) {
            return List.of(first());
        }
        var inUse = known.stream().filter(key -> isWithin(key, size)).toList().reversed();
        var signers = new ArrayList<SigningKey>();
        for (var key : inUse.subList(0, Math.min(SIGNERS, inUse.size()))) {
            find(key.key()).ifPresent(signers::add);
        }
        if (signers.isEmpty()
                || !signers.getFirst()
                        .shown()
                        .vkey()
                        .equals(inUse.getFirst().key().vkey())) {
            throw new SigningRefused(new Bilingual(
                    "Žurnāla pašreizējās atslēgas privātās daļas šeit nav; parakstīt var tikai programma, kurai tā ir.",
                    "The private half of the log's current key is not here; only a program that has it can sign."));
        }
        return signers;
    }

    private java.util.Optional<SigningKey> find(NoteKey key) {
        try {
            return folder.findKey(key);
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private SigningRefused damaged() {
        return new SigningRefused(
                new Bilingual("Žurnāla atslēgas datne ir bojāta.", "The file of the log's key is damaged."));
    }

    private SigningKey first() {
        try {
            var key = folder.findAnyKey().orElseGet(() -> {
                var made = SigningKey.create(origin);
                folder.keep(made);
                return made;
            });
            tree.add(new LogKey(0, key.shown(), null));
            return key;
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    /// Makes and keeps the key that will follow the newest one, under the same name.
    SigningKey next() {
        var key = SigningKey.create(list().getLast().name());
        folder.keep(key);
        return key;
    }

    void introduce(SigningKey key, long entry) {
        var last = tree.listKeys().getLast();
        tree.add(new LogKey(last.position() + 1, key.shown(), Objects.requireNonNull(entry)));
    }
}
