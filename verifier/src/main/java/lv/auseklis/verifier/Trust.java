package lv.auseklis.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whom to believe: the keys given on the command line, or else those that lie beside the material, which
/// then says so clearly. `listed` are the keys of the log in the file `keys`, from the first to the newest;
/// empty without such a file.
record Trust(List<NoteKey> logs, List<NoteKey> witnesses, List<NoteKey> listed, Options options) {

    /// @param keyFile the file `keys` beside the material, or null
    /// @throws Refused if there is no key at all
    static Trust of(Options options, byte[] keyFile, Report report) {
        KeyFile file = null;
        if (keyFile != null) {
            try {
                file = KeyFile.parse(keyFile);
            } catch (Refused e) {
                report.wrong("keys: " + e.getMessage());
            }
        }
        var listed = file == null
                ? List.<NoteKey>of()
                : file.logs().stream().filter(NoteKey::isSupported).toList();
        var logs = options.keys().isEmpty() ? listed : options.keys();
        if (logs.isEmpty()) {
            throw new Refused("there is no key to verify with: give --key");
        }
        if (options.keys().isEmpty()) {
            report.say("Key taken from the extract itself: compare it with the key published elsewhere.");
            logs.forEach(key -> report.say("  " + Shown.text(key.toString())));
        }
        var witnesses = new LinkedHashSet<>(options.witnesses());
        if (file != null) {
            witnesses.addAll(file.witnesses());
        }
        return new Trust(logs, List.copyOf(witnesses), listed, options);
    }

    /// Verifies a checkpoint and says who signed it.
    Checkpoint.Verified verify(byte[] checkpoint, Report report) {
        var verified = Checkpoint.verify(checkpoint, logs, witnesses);
        say(verified, report);
        return verified;
    }

    void say(Checkpoint.Verified verified, Report report) {
        var checkpoint = verified.checkpoint();
        report.say("Checkpoint of " + Shown.text(checkpoint.origin()) + ": " + entries(checkpoint.size()) + ", root "
                + checkpoint.rootText());
        for (var signer : verified.signers()) {
            report.say("Signed by the log with " + named(signer));
        }
        int counted = 0;
        for (var cosigner : verified.cosigners()) {
            boolean counts = options.witnesses().contains(cosigner.key());
            counted += counts ? 1 : 0;
            report.say("Cosigned by the witness " + named(cosigner.key()) + " at "
                    + time(cosigner.time().orElse(0))
                    + (counts ? "" : " (its key is taken from the extract itself)"));
        }
        if (verified.cosigners().isEmpty()) {
            report.say("Not cosigned by any witness known here");
        }
        if (counted < options.quorum()) {
            report.wrong("the checkpoint has cosignatures of " + counted + " of the given witnesses, and "
                    + options.quorum() + " are needed");
        }
    }

    private static String time(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds).toString();
        } catch (java.time.DateTimeException e) {
            return seconds + " seconds after 1970";
        }
    }

    private static String named(NoteKey key) {
        return Shown.text(key.name()) + "+" + String.format(java.util.Locale.ROOT, "%08x", key.id());
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /// Checks that each key in the file `keys` after the first was introduced by an entry, and that the
    /// newest signed.
    void checkRotations(List<ActsOfLog.Rotation> rotations, SignedNote note, Report report) {
        var chain = new ArrayList<NoteKey>();
        for (var rotation : rotations) {
            if (chain.isEmpty()) {
                chain.add(rotation.previous());
            }
            chain.add(rotation.key());
            report.say("Entry " + rotation.entry() + " introduces the key " + named(rotation.key()) + " after "
                    + named(rotation.previous()));
        }
        if (chain.isEmpty()) {
            listed.stream().limit(1).forEach(chain::add);
        }
        if (!listed.isEmpty() && !chain.equals(listed)) {
            report.wrong("the keys in the file \"keys\" are not those that entries of the log introduced, expected: "
                    + Shown.text(chain.toString()));
        }
        if (!chain.isEmpty()
                && note.signedBy(chain.subList(chain.size() - 1, chain.size())).isEmpty()) {
            report.wrong("the newest key, " + named(chain.get(chain.size() - 1)) + ", did not sign the checkpoint");
        }
    }
}
