package lv.auseklis.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The values behind the commitments of entries, as far as no decision has removed them.
public interface Openings {

    /// The openings of one entry by field name; empty if the entry committed to nothing or all was erased.
    List<Opening> listOf(long entry);

    /// The openings of several entries, by entry.
    Map<Long, List<Opening>> mapOf(Collection<Long> entries);

    /// What was removed of one entry, by field name.
    List<Erasure> listErasures(long entry);
}
