package lv.auseklis.verifier;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Checks an extract about one entity and says of each entry whether it is in the log and the latest
/// (docs/log-format.md, "Addresses": `/log/entity/<uuid>.zip`).
final class ExtractReport {

    /// What was found about the entries of an extract.
    ///
    /// @param checkpoint the one that was believed; null if none was
    /// @param newest     the newest of them
    /// @param latest     up to where it is known which is the latest; null if it is not known
    record Found(int entries, Checkpoint checkpoint, long newest, MapProof.Latest latest) {}

    private static final String OPENINGS = "openings/";

    private final Material material;
    private final Report report;
    private final Options options;
    private final TreeMap<Long, Leaf> entries = new TreeMap<>();
    private final TreeMap<Long, Boolean> verified = new TreeMap<>();
    private Trust trust;
    private Checkpoint checkpoint;
    private MapProof.Latest latest;

    ExtractReport(Material material, Options options, Report report) {
        this.material = material;
        this.options = options;
        this.report = report;
    }

    void check() throws IOException {
        believe();
        for (var path : material.paths()) {
            if (path.endsWith(ProofReport.TLOG_PROOF)) {
                proof(path);
            }
        }
        if (entries.isEmpty()) {
            throw new Refused("there is no proof of an entry in it");
        }
        checkChain();
        latest = mapProof();
        entries.values().forEach(this::entry);
        checkOpenings();
    }

    /// To be asked after the check.
    Found found() {
        return new Found(entries.size(), checkpoint, entries.lastKey(), latest);
    }

    /// Reads keys and checkpoint. If they are refused, the rest is read and shown all the same, as not
    /// verified.
    private void believe() throws IOException {
        try {
            trust = Trust.of(options, material.read(KeyFile.PATH, KeyFile.MOST_BYTES), report);
            checkpoint = trust.verify(material.read(LogReport.CHECKPOINT, SignedNote.MOST_BYTES), report)
                    .checkpoint();
        } catch (Refused e) {
            report.wrong(LogReport.CHECKPOINT + ": " + e.getMessage());
        }
    }

    private void checkTree(Checkpoint.Verified proven) {
        if (checkpoint == null || !proven.checkpoint().isSameTree(checkpoint)) {
            throw new Refused("its checkpoint is not that of the extract");
        }
    }

    private void checkTrust() {
        if (checkpoint == null) {
            throw new Refused("it cannot be verified without the checkpoint of the extract");
        }
    }

    private void proof(String path) throws IOException {
        var bytes = material.read(path, TlogProof.MOST_BYTES);
        try {
            var proof = TlogProof.parse(bytes);
            var leaf = Leaf.parse(proof.leaf());
            entries.put(leaf.index(), leaf);
            verified.put(leaf.index(), false);
            if (!path.equals(proof.index() + ProofReport.TLOG_PROOF)) {
                throw new Refused("it is the proof of entry " + proof.index());
            }
            checkTrust();
            checkTree(proof.verify(trust.logs(), trust.witnesses()).checkpoint());
            verified.put(leaf.index(), true);
        } catch (Refused e) {
            report.wrong(Shown.text(path) + ": " + e.getMessage());
            if (!entries.containsKey(indexIn(path))) {
                Content.showUnproven(bytes, report);
            }
        }
    }

    private static long indexIn(String path) {
        try {
            return Canonical.decimal(path.replace(ProofReport.TLOG_PROOF, ""), "the name");
        } catch (Refused e) {
            return LeafReader.NONE;
        }
    }

    /// All entries are about one entity, and each but the first names the one before it: none has been left
    /// out between.
    private void checkChain() {
        Leaf before = null;
        for (var leaf : entries.values()) {
            if (before != null && !leaf.entity().equals(before.entity())) {
                report.wrong("entry " + leaf.index() + " is about another entity: " + leaf.entity());
            }
            long expected = before == null ? LeafReader.NONE : before.index();
            long found = leaf.previous().orElse(LeafReader.NONE);
            if (found != expected) {
                report.wrong("entry " + leaf.index() + " names "
                        + (found == LeafReader.NONE ? "none" : "entry " + found)
                        + " as the one before it about the same entity, and the extract has "
                        + (before == null ? "none" : "entry " + expected));
            }
            before = leaf;
        }
    }

    /// What the proof from the map says; null if there is none or it does not hold.
    private MapProof.Latest mapProof() throws IOException {
        var entity = entries.firstEntry().getValue().entity();
        var path = entity + ProofReport.MAP_PROOF;
        var bytes = material.read(path, TlogProof.MOST_BYTES);
        if (bytes == null) {
            report.say("The extract has no proof of which entry is the latest.");
            return null;
        }
        try {
            var proof = MapProof.parse(bytes);
            if (!proof.entity().equals(entity)) {
                throw new Refused("it is about another entity");
            }
            checkTrust();
            var latest = proof.verify(trust.logs(), trust.witnesses());
            checkTree(latest.published().checkpoint());
            var newest = entries.lowerKey(latest.entries());
            if (newest == null || newest != proof.latest()) {
                throw new Refused("the latest among the first " + Trust.entries(latest.entries()) + " is entry "
                        + proof.latest() + ", and the extract has " + (newest == null ? "none" : "entry " + newest));
            }
            report.say(ProofReport.words(proof, latest));
            return latest;
        } catch (Refused e) {
            report.wrong(Shown.text(path) + ": " + e.getMessage());
            return null;
        }
    }

    private void entry(Leaf leaf) {
        boolean isVerified = verified.get(leaf.index());
        Content.show(leaf, isVerified, report);
        openings(leaf).forEach((path, opening) -> Content.open(opening, leaf, isVerified, report));
        if (isVerified) {
            report.say("  Entry " + leaf.index() + " is in the log. " + amended(leaf.index()));
        }
    }

    private String amended(long index) {
        var next = entries.higherKey(index);
        if (next != null) {
            return verified.get(next)
                    ? "It has been amended by entry " + next + "."
                    : "NOT VERIFIED: It has been amended by entry " + next + ".";
        }
        if (latest == null) {
            return "Whether it is the latest, nothing here proves.";
        }
        if (index >= latest.entries()) {
            return "It is the latest of this extract; the map covers only the first " + Trust.entries(latest.entries())
                    + ".";
        }
        return "It is the latest: not amended among the first " + Trust.entries(latest.entries()) + " of the log"
                + " (map published by entry " + latest.published().leaf().index() + ", recorded "
                + latest.published().leaf().recorded() + ").";
    }

    private Map<String, Opening> openings(Leaf leaf) {
        var path = OPENINGS + leaf.index() + ".json";
        try {
            var bytes = material.read(path, Opening.MOST_BYTES);
            if (bytes == null) {
                return Map.of();
            }
            var opening = Opening.parse(bytes);
            if (opening.entry() != leaf.index()) {
                throw new Refused("it opens entry " + opening.entry());
            }
            return Map.of(path, opening);
        } catch (Refused e) {
            report.wrong(path + ": " + e.getMessage());
        } catch (IOException e) {
            report.unreadable(path + ": " + e.getMessage());
        }
        return Map.of();
    }

    private void checkOpenings() {
        for (var path : material.paths()) {
            if (path.startsWith(OPENINGS)
                    && entries.keySet().stream().noneMatch(index -> path.equals(OPENINGS + index + ".json"))) {
                report.wrong(Shown.text(path) + " opens an entry that is not in the extract");
            }
        }
    }
}
