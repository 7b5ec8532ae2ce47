package lv.auseklis.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/// The canonical JSON of an entry: keys in code-point order, no spaces, times in UTC with milliseconds. These bytes
/// are what the log hashes, so the form never changes; a new form gets a new `version` (docs/log-format.md).
final class Leaf {

    private static final JsonMapper JSON = JsonMapper.builder(tools.jackson.core.json.JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .build();

    private Leaf() {}

    static String of(
            Fact fact,
            long index,
            OptionalLong previous,
            String role,
            Instant recorded,
            boolean demonstration,
            Map<String, Commitment> commitments) {
        var hashes = new TreeMap<String, String>();
        commitments.forEach((field, commitment) -> hashes.put(field, commitment.hash()));
        var leaf = new TreeMap<String, Object>();
        leaf.put("act", fact.act());
        leaf.put("commitments", hashes);
        leaf.put("demonstration", demonstration);
        leaf.put("entity", fact.entity().toString());
        leaf.put("index", index);
        if (previous.isPresent()) {
            leaf.put("previous", previous.getAsLong());
        }
        if (!fact.published().isEmpty()) {
            leaf.put("published", fact.published());
        }
        leaf.put("recorded", recorded.toString());
        leaf.put("register", fact.register());
        leaf.put("role", role);
        leaf.put("version", fact.published().isEmpty() ? 1 : 2);
        return JSON.writeValueAsString(leaf);
    }
}
