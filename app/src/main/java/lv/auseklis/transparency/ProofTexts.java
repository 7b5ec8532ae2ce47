package lv.auseklis.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entries;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.Checkpoint;
import org.springframework.stereotype.Component;

/// Proofs as files that are enough by themselves: C2SP tlog-proof for an entry, and our map-proof that it is the
/// latest about its entity (docs/log-format.md).
@Component
class ProofTexts {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final PublishedLog log;
    private final Entries entries;
    private final LatestEntries latest;

    ProofTexts(PublishedLog log, Entries entries, LatestEntries latest) {
        this.log = log;
        this.entries = entries;
        this.latest = latest;
    }

    /// @throws Problem 404 if the entry does not exist or is not signed yet
    String ofEntry(long index) {
        return ofEntry(index, log.checkpoint());
    }

    String ofEntry(long index, Checkpoint checkpoint) {
        if (index < 0 || index >= checkpoint.size()) {
            throw noSuchEntry(index, checkpoint.size());
        }
        var leaf = entries.findEntry(index).orElseThrow().leaf();
        return "c2sp.org/tlog-proof@v1\nextra %s\nindex %d\n%s\n%s"
                .formatted(
                        BASE64.encodeToString(leaf.getBytes(StandardCharsets.UTF_8)),
                        index,
                        lines(log.merkle().inclusion(index, checkpoint.size())),
                        log.note(checkpoint));
    }

    static Problem noSuchEntry(long index, long size) {
        return Problem.missing(new Bilingual(
                "Parakstītajā žurnālā ieraksta " + index + " nav. Tajā ir " + size + " ieraksti, no 0.",
                "The signed log has no entry " + index + ". It holds " + size + " entries, from 0."));
    }

    /// @throws Problem 404 if the map does not hold the entity
    String ofEntity(UUID entity) {
        return ofEntity(entity, log.checkpoint());
    }

    String ofEntity(UUID entity, Checkpoint checkpoint) {
        var proof = latest.find(entity)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Žurnāla kartē šāda apzīmējuma nav; karti publicē reizi dienā.",
                        "The map of the log has no such id; the map is published once a day.")));
        return "auseklis.lv/map-proof@v1\nentity %s\nlatest %d\n%s\n%s"
                .formatted(
                        entity,
                        proof.presence().latest(),
                        lines(proof.presence().siblings()),
                        ofEntry(proof.published().entry(), checkpoint));
    }

    /// Whether a map that the checkpoint covers holds the entity.
    boolean isInMap(UUID entity, Checkpoint checkpoint) {
        return latest.find(entity)
                .filter(proof -> proof.published().entry() < checkpoint.size())
                .isPresent();
    }

    private static String lines(List<byte[]> hashes) {
        var lines = new StringBuilder();
        hashes.forEach(hash -> lines.append(BASE64.encodeToString(hash)).append('\n'));
        return lines.toString();
    }
}
