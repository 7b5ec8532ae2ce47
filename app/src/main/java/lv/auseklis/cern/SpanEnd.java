package lv.auseklis.cern;

/// How a fact that lasted came to an end, as recorded.
///
/// @param entry the entry of the log
/// @param day   the last day, as far as it is known
public record SpanEnd(long entry, KnownDay day, Provenance provenance) {}
