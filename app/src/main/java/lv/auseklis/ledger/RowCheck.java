package lv.auseklis.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares the leaf of each entry with the columns of its row, with the entry before it, and with its openings: each
/// field opens to its commitment, or a decision removed it.
@Component
class RowCheck implements LeafCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcEntries entries;
    private final JdbcOpenings openings;

    RowCheck(JdbcEntries entries, JdbcOpenings openings) {
        this.entries = entries;
        this.openings = openings;
    }

    @Override
    public List<Fault> check(long from, long to, Map<UUID, Long> latest) {
        var faults = new ArrayList<Fault>();
        var opened = openings.mapOpenings(from, to);
        var erased = openings.mapErased(from, to);
        var before = from == 0
                ? Instant.MIN
                : entries.findEntry(from - 1).map(Entry::recorded).orElse(Instant.MIN);
        for (var entry : entries.listAfter(from - 1, (int) (to - from))) {
            var wrong = wrong(entry, latest.get(entry.entity()), before);
            wrong.addAll(wrongFields(
                    entry,
                    opened.getOrDefault(entry.index(), List.of()),
                    erased.getOrDefault(entry.index(), List.of())));
            if (!wrong.isEmpty()) {
                faults.add(new Fault(
                        entry.index(),
                        new Bilingual(
                                "Ierakstā %d nesakrīt: %s.".formatted(entry.index(), String.join(", ", wrong)),
                                "Entry %d does not agree with itself: %s."
                                        .formatted(entry.index(), String.join(", ", wrong)))));
            }
            latest.put(entry.entity(), entry.index());
            before = entry.recorded();
        }
        return faults;
    }

    private static List<String> wrong(Entry entry, @org.jspecify.annotations.Nullable Long previous, Instant before) {
        var wrong = new ArrayList<String>();
        var leaf = leaf(entry);
        expect(wrong, "index", leaf, String.valueOf(entry.index()));
        expect(wrong, "register", leaf, entry.register());
        expect(wrong, "entity", leaf, entry.entity().toString());
        expect(wrong, "act", leaf, entry.act());
        expect(wrong, "role", leaf, entry.role());
        expect(wrong, "recorded", leaf, entry.recorded().toString());
        var claimed =
                entry.previous().isPresent() ? String.valueOf(entry.previous().getAsLong()) : "";
        expect(wrong, "previous", leaf, claimed);
        if (!claimed.equals(previous == null ? "" : previous.toString())) {
            wrong.add("previous");
        }
        if (entry.recorded().isBefore(before)) {
            wrong.add("recorded");
        }
        return wrong;
    }

    private static void expect(List<String> wrong, String key, JsonNode leaf, String value) {
        if (!leaf.path(key).asString("").equals(value)) {
            wrong.add(key);
        }
    }

    private static JsonNode leaf(Entry entry) {
        try {
            return JSON.readTree(entry.leaf());
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static List<String> wrongFields(Entry entry, List<Opening> opened, List<ErasureCheck> erased) {
        var wrong = new ArrayList<String>();
        var commitments = leaf(entry).path("commitments");
        var seen = new HashSet<String>();
        for (var erasure : erased) {
            seen.add(erasure.erasure().field());
            if (!erasure.holds()) {
                wrong.add(erasure.erasure().field());
            }
        }
        for (var opening : opened) {
            seen.add(opening.field());
            var hash = Commitment.hash(opening.salt(), opening.field(), opening.value());
            if (!commitments.path(opening.field()).asString("").equals(hash)) {
                wrong.add(opening.field());
            }
        }
        for (var field : commitments.propertyNames()) {
            if (!seen.contains(field)) {
                wrong.add(field);
            }
        }
        return wrong;
    }
}
