package lv.auseklis.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks single files: a proof of an entry, a proof that it is the latest, an opening, a checkpoint.
final class ProofReport {

    static final String TLOG_PROOF = ".tlog-proof";
    static final String MAP_PROOF = ".map-proof";

    private final Options options;
    private final Report report;

    ProofReport(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    /// The key file beside a file, or in the folder above; null if there is none.
    private static byte[] keysBeside(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        for (int i = 0; i < 2 && folder != null; i++, folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(KeyFile.PATH))) {
                return Folder.read(folder.resolve(KeyFile.PATH), KeyFile.MOST_BYTES);
            }
        }
        return null;
    }

    private Trust trust(Path file) throws IOException {
        return Trust.of(options, keysBeside(file), report);
    }

    void checkpoint(Path file, byte[] bytes) throws IOException {
        trust(file).verify(bytes, report);
        report.say("A checkpoint alone says nothing about any entry.");
    }

    void proof(Path file, byte[] bytes) throws IOException {
        TlogProof proof;
        try {
            proof = TlogProof.parse(bytes);
        } catch (Refused e) {
            report.wrong(e.getMessage());
            Content.showUnproven(bytes, report);
            return;
        }
        if (proof(proof, trustOrWrong(file))) {
            report.say("Whether it has been amended since, this proof alone does not say.");
        }
    }

    /// If there is no key, the content is to be shown all the same.
    private Trust trustOrWrong(Path file) throws IOException {
        try {
            return trust(file);
        } catch (Refused e) {
            report.wrong(e.getMessage());
            return null;
        }
    }

    /// Checks and shows an entry; returns whether it is in the log.
    boolean proof(TlogProof proof, Trust trust) {
        boolean isVerified = false;
        try {
            if (trust != null) {
                trust.say(proof.verify(trust.logs(), trust.witnesses()).checkpoint(), report);
                isVerified = true;
                report.say("Entry " + proof.index() + " is in the log.");
            }
        } catch (Refused e) {
            report.wrong(e.getMessage());
        }
        Content.show(proof.leaf(), isVerified, report);
        return isVerified;
    }

    void mapProof(Path file, byte[] bytes) throws IOException {
        var proof = MapProof.parse(bytes);
        MapProof.Latest latest;
        try {
            var trust = trust(file);
            latest = proof.verify(trust.logs(), trust.witnesses());
            trust.say(latest.published().checkpoint(), report);
        } catch (Refused e) {
            report.wrong(e.getMessage());
            report.say("NOT VERIFIED: It says that entry " + proof.latest() + " is the latest about the entity "
                    + proof.entity());
            Content.show(proof.published().leaf(), false, report);
            return;
        }
        Content.show(latest.published().leaf(), true, report);
        report.say(words(proof, latest));
    }

    static String words(MapProof proof, MapProof.Latest latest) {
        return "Entry " + proof.latest() + " is the latest about the entity " + proof.entity() + " among the first "
                + Trust.entries(latest.entries()) + " of the log. For what came later, replay the entries from "
                + latest.entries() + " on.";
    }

    void opening(Path file, byte[] bytes) throws IOException {
        var opening = Opening.parse(bytes);
        var beside = proofBeside(file, opening.entry());
        if (beside == null) {
            throw new Refused("no " + opening.entry() + TLOG_PROOF + " lies beside the opening or in the folder above");
        }
        var proof = TlogProof.parse(Folder.read(beside, TlogProof.MOST_BYTES));
        boolean isVerified = proof(proof, trustOrWrong(file));
        if (proof.index() != opening.entry()) {
            throw new Refused("the proof beside it is of entry " + proof.index());
        }
        Content.open(opening, Leaf.parse(proof.leaf()), isVerified, report);
    }

    private static Path proofBeside(Path file, long entry) {
        var folder = file.toAbsolutePath().getParent();
        for (int i = 0; i < 2 && folder != null; i++, folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(entry + TLOG_PROOF))) {
                return folder.resolve(entry + TLOG_PROOF);
            }
        }
        return null;
    }
}
