package lv.auseklis.governance;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;

/// What a form sent and what was refused of it: shown above the forms, with what was typed.
///
/// @param act which form was sent; empty for none
record Sheet(String act, Map<String, String> typed, List<Bilingual> refused) {

    static final Sheet EMPTY = new Sheet("", Map.of(), List.of());

    /// What was typed into a box of the form of this act.
    String typed(String inAct, String name) {
        return act.equals(inAct) ? typed.getOrDefault(name, "") : "";
    }

    Map<String, String> of(String wanted) {
        return act.equals(wanted) ? typed : Map.of();
    }
}
