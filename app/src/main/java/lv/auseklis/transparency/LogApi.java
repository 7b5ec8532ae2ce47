package lv.auseklis.transparency;

import java.time.Instant;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.EntryView;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The signed log for programs: proofs as JSON, and the log as a cursor. Hashes are in base64.
@RestController
class LogApi {

    private static final int MOST = 1000;

    private final PublishedLog log;

    LogApi(PublishedLog log) {
        this.log = log;
    }

    /// The checkpoint that is current. `note` is the signed note with its cosignatures.
    record CheckpointView(long size, byte[] root, Instant signed, String note) {}

    /// The inclusion proof of an entry, from the leaf up (RFC 6962, section 2.1.1).
    record InclusionView(long index, long size, byte[] leafHash, byte[] root, List<byte[]> hashes) {}

    /// That the log of `to` entries begins with the log of `from` entries (RFC 6962, section 2.1.2).
    record ConsistencyView(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {}

    /// Signed entries in their order: `next` is the value of `since` for what follows, `size` how many are signed.
    record ChangesView(long size, long next, List<EntryView> entries) {}

    @GetMapping("/api/v1/log/checkpoint")
    CheckpointView checkpoint() {
        var checkpoint = log.checkpoint();
        return new CheckpointView(checkpoint.size(), checkpoint.root(), checkpoint.signed(), log.note(checkpoint));
    }

    /// @param size the size of the tree to prove in; the current checkpoint's if left out
    @GetMapping("/api/v1/log/entries/{index}/proof")
    InclusionView inclusion(@PathVariable long index, @RequestParam(required = false) @Nullable Long size) {
        var most = log.checkpoint().size();
        var within = size == null ? most : size;
        if (within < 1 || within > most) {
            throw Problem.unreadable(
                    new Bilingual("„size” ir no 1 līdz " + most + ".", "‘size’ is between 1 and " + most + "."));
        }
        if (index < 0 || index >= within) {
            throw ProofTexts.noSuchEntry(index, within);
        }
        var merkle = log.merkle();
        return new InclusionView(
                index, within, merkle.leaf(index), merkle.root(within), merkle.inclusion(index, within));
    }

    /// @param to the current checkpoint's size if left out
    @GetMapping("/api/v1/log/consistency")
    ConsistencyView consistency(@RequestParam long from, @RequestParam(required = false) @Nullable Long to) {
        var most = log.checkpoint().size();
        var until = to == null ? most : to;
        if (from < 0 || from > until || until > most) {
            throw Problem.unreadable(new Bilingual(
                    "Jābūt 0 ≤ „from” ≤ „to” ≤ " + most + ".", "It must be 0 ≤ ‘from’ ≤ ‘to’ ≤ " + most + "."));
        }
        var merkle = log.merkle();
        return new ConsistencyView(from, until, merkle.root(from), merkle.root(until), merkle.consistency(from, until));
    }

    /// The log as a cursor: whoever asks with the `next` of the answer before misses nothing and gets nothing twice,
    /// even if the database failed in between, because only signed entries are given.
    ///
    /// @param since the number of entries already known; 0 for all
    @GetMapping("/api/v1/changes")
    ChangesView changes(@RequestParam(defaultValue = "0") long since, @RequestParam(defaultValue = "100") int limit) {
        if (since < 0 || limit < 1 || limit > MOST) {
            throw Problem.unreadable(new Bilingual(
                    "„since” ir 0 vai lielāks, „limit” ir no 1 līdz " + MOST + ".",
                    "‘since’ is 0 or more, ‘limit’ is between 1 and " + MOST + "."));
        }
        var found = log.listAfter(since, limit).stream().map(EntryView::of).toList();
        return new ChangesView(log.size(), since + found.size(), found);
    }
}
