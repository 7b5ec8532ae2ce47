package lv.auseklis.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// Whether stored entries say of themselves what their rows and openings say, or a register what its entries say.
public interface LeafCheck {

    /// What is wrong with an entry, in words that name it.
    record Fault(long entry, Bilingual what) {}

    /// @param latest of each entity its latest entry before `from`; only the ledger's own check carries it on
    List<Fault> check(long from, long to, Map<UUID, Long> latest);
}
