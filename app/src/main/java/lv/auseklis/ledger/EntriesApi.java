package lv.auseklis.ledger;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Entries of the log for programs.
@RestController
class EntriesApi {

    private static final int MOST = 1000;

    private final Entries entries;

    EntriesApi(Entries entries) {
        this.entries = entries;
    }

    /// A run of entries: `next` is the value of `since` for the run after it.
    record EntriesView(long size, long next, List<EntryView> entries) {}

    @GetMapping("/api/v1/log/entries/{index}")
    EntryView entry(@PathVariable long index) {
        return entries.findEntry(index)
                .map(EntryView::of)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Žurnālā nav ieraksta " + index + ". Ierakstu skaits: " + entries.size() + ".",
                        "The log has no entry " + index + ". It holds " + entries.size() + " entries.")));
    }

    /// @param since the number of entries already known; 0 for all
    @GetMapping("/api/v1/log/entries")
    EntriesView list(@RequestParam(defaultValue = "0") long since, @RequestParam(defaultValue = "100") int limit) {
        if (since < 0 || limit < 1 || limit > MOST) {
            throw Problem.unreadable(new Bilingual(
                    "„since” ir 0 vai lielāks, „limit” ir no 1 līdz " + MOST + ".",
                    "‘since’ is 0 or more, ‘limit’ is between 1 and " + MOST + "."));
        }
        var found =
                entries.listAfter(since - 1, limit).stream().map(EntryView::of).toList();
        return new EntriesView(entries.size(), since + found.size(), found);
    }

    /// All entries about one entity, oldest first; the field `entity` of an institution names it.
    @GetMapping("/api/v1/log/entities/{entity}/entries")
    List<EntryView> ofEntity(@PathVariable UUID entity) {
        var found = entries.listOf(entity).stream().map(EntryView::of).toList();
        if (found.isEmpty()) {
            throw Problem.missing(
                    new Bilingual("Žurnālā par šo apzīmējumu nekā nav.", "The log holds nothing about this id."));
        }
        return found;
    }
}
