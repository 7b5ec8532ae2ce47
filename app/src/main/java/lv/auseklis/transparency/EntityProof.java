package lv.auseklis.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;
import lv.auseklis.ledger.Entries;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.CompactRange;
import lv.auseklis.tlog.Hash;
import lv.auseklis.tlog.TileSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What proves an entity's entries, for papers that carry their proof with them.
@Component
public class EntityProof {

    private static final int AT_ONCE = 16 * TileSource.WIDTH;
    private static final long PAUSE_MILLIS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final PublishedLog log;
    private final Extracts extracts;
    private final Entries entries;

    EntityProof(PublishedLog log, Extracts extracts, Entries entries) {
        this.log = log;
        this.extracts = extracts;
        this.entries = entries;
    }

    /// Waits until an entry is signed: about a second after its act.
    ///
    /// @return whether it is
    public boolean await(long entry, Duration patience) {
        var begun = System.nanoTime();
        while (log.size() <= entry) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /// How many entries are signed.
    public long size() {
        return log.size();
    }

    /// @param zip  the extract about the entity (docs/log-format.md)
    /// @param size how many entries the checkpoint in it covers
    public record Extract(byte[] zip, long size) {}

    /// @throws Problem 404 if nothing about the entity is signed
    public Extract extract(UUID entity) {
        var checkpoint = log.checkpoint();
        var out = new ByteArrayOutputStream();
        try {
            extracts.writeEntity(entity, extracts.entriesOf(entity, checkpoint), checkpoint, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Extract(out.toByteArray(), checkpoint.size());
    }

    /// The latest entry about an entity by replay: every signed leaf is read, and all together must
    /// lead to the root that the log signed. None can have been left out or put in.
    ///
    /// @return empty if no signed entry is about it
    /// @throws Problem 503 if the leaves do not lead to the signed root
    public OptionalLong latestByReplay(UUID entity) {
        var checkpoint = log.checkpoint();
        var range = new CompactRange();
        var mark = ("\"entity\":\"" + entity + "\"").getBytes(UTF_8);
        var latest = OptionalLong.empty();
        for (long from = 0; from < checkpoint.size(); from += AT_ONCE) {
            for (var leaf : entries.listLeaves(from, Math.min(checkpoint.size(), from + AT_ONCE))) {
                if (isAbout(leaf, mark, entity)) {
                    latest = OptionalLong.of(range.size());
                }
                range.add(Hash.leaf(leaf));
            }
        }
        if (range.size() != checkpoint.size() || !Arrays.equals(range.root(), checkpoint.root())) {
            throw PublishedLog.damaged(range.size());
        }
        return latest;
    }

    /// The mark is looked for first, because parsing every leaf would take many times longer.
    private static boolean isAbout(byte[] leaf, byte[] mark, UUID entity) {
        return contains(leaf, mark)
                && entity.toString().equals(JSON.readTree(leaf).path("entity").asString());
    }

    private static boolean contains(byte[] leaf, byte[] mark) {
        for (int from = 0; from <= leaf.length - mark.length; from++) {
            if (leaf[from] == mark[0] && Arrays.equals(leaf, from, from + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }
}
