package lv.auseklis.governance;

import java.util.SortedMap;
import java.util.UUID;

/// What was recorded of the governance of an institute by one act.
///
/// @param entry the index in the log
/// @param texts by the names of the log
record Recorded(UUID id, long entry, String act, SortedMap<String, String> texts) {

    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
