package lv.auseklis.cern;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;

/// Which public documents the events of the Agreement have; the part that keeps documents knows.
public interface EventDocuments {

    /// @param reference such as `CERN/3567/C`; may be empty
    /// @param page      where it is listed
    record Titled(Bilingual title, String reference, Address page) {}

    /// By the entry of the event; events without documents are left out.
    ///
    /// @param before what was recorded before this moment counts
    Map<Long, List<Titled>> of(Collection<Long> events, Instant before);
}
