package lv.auseklis.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What an act made true, as it is handed to the ledger: which register, about whom (an opaque id), by which act, and
/// the fields as text. Of `fields` only commitments enter the log; what is `published` stands there for all to read
/// and must never be personal data.
public record Fact(
        String register,
        UUID entity,
        String act,
        SortedMap<String, String> fields,
        SortedMap<String, String> published) {

    /// The register of acts about the log itself, and the entity that they are all about.
    public static final String LOG = "log";

    public static final UUID THE_LOG = new UUID(0, 0);

    public static Fact of(String register, UUID entity, String act, Map<String, String> fields) {
        return new Fact(register, entity, act, new TreeMap<>(fields), new TreeMap<>());
    }

    /// An act of the log itself; nothing of it is hidden.
    public static Fact ofTheLog(String act, Map<String, String> published) {
        return ofTheLog(act, published, Map.of());
    }

    public static Fact ofTheLog(String act, Map<String, String> published, Map<String, String> fields) {
        return new Fact(LOG, THE_LOG, act, new TreeMap<>(fields), new TreeMap<>(published));
    }
}
