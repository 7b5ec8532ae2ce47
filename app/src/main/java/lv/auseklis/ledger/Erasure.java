package lv.auseklis.ledger;

import java.time.LocalDate;

/// That a value was removed: which field of which entry, under which decision of which day, and the entry of the log
/// that says so. Salt and value exist no more; the leaf and every proof stay as they were.
public record Erasure(long entry, String field, String decision, LocalDate decided, long erasedBy) {}
