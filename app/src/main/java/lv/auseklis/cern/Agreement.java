package lv.auseklis.cern;

import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// A State in its relation to CERN: what is recorded about its status and, where there is an agreement, about what it
/// pays.
///
/// @param id    an opaque name, the same in the log
/// @param state the code of the State, two capital letters (ISO 3166-1 alpha-2)
/// @param entry the entry of the log that opened the record
public record Agreement(UUID id, String state, Bilingual name, long entry) {

    public static final String LATVIA = "LV";

    boolean isLatvia() {
        return state.equals(LATVIA);
    }
}
