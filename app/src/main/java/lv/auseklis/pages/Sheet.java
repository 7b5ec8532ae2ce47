package lv.auseklis.pages;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;

/// What a form sent and what was refused of it: shown above the forms, with what was typed.
///
/// @param act which form was sent; empty for none
public record Sheet(String act, Map<String, String> typed, List<Bilingual> refused) {

    public static final Sheet EMPTY = new Sheet("", Map.of(), List.of());

    /// What was typed into a box of the form of this act.
    public String typed(String inAct, String name) {
        return act.equals(inAct) ? typed.getOrDefault(name, "") : "";
    }

    /// All that was typed into the form of this act; empty for another one.
    public Map<String, String> of(String wanted) {
        return act.equals(wanted) ? typed : Map.of();
    }
}
