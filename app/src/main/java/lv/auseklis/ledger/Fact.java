package lv.auseklis.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What an act made true, as it is handed to the ledger: which register, about whom (an opaque id), by which act, and
/// the
/// fields as text. Only commitments of the fields enter the log.
public record Fact(String register, UUID entity, String act, SortedMap<String, String> fields) {

    public static Fact of(String register, UUID entity, String act, Map<String, String> fields) {
        return new Fact(register, entity, act, new TreeMap<>(fields));
    }
}
