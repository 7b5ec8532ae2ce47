package lv.auseklis.amendments;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.Difference;

/// What was sent to a page and could not be done: shown above it, with what was typed.
///
/// @param form      which form was sent
/// @param overtaken whether somebody changed the entry meanwhile
/// @param meanwhile what reads differently since the sender looked
record Told(
        String form,
        Map<String, String> typed,
        List<Bilingual> refused,
        boolean overtaken,
        List<Difference> meanwhile) {

    static final Told NOTHING = new Told("", Map.of(), List.of(), false, List.of());

    /// What was typed into a box of a form, or what stands there otherwise.
    String value(String inForm, String box, String otherwise) {
        return form.equals(inForm) ? typed.getOrDefault(box, "") : otherwise;
    }
}
