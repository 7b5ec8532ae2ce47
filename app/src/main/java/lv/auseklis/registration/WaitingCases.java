package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;

/// Cases of other modules that wait for the official in the same queue as applications.
public interface WaitingCases {

    /// What falls due first in front.
    ///
    /// @param due the day of the last one of the page before, with its `id`
    List<Waiting> listOpen(LocalDate due, UUID id, int most);

    /// @param kind the key of what it is called
    record Waiting(UUID id, Bilingual name, String kind, State state, LocalDate due, Address page) {}
}
