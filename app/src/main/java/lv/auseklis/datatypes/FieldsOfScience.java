package lv.auseklis.datatypes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The classification of `datatypes/fields-of-science.csv`, read once.
final class FieldsOfScience {

    /// Code to name, in the order of the classification.
    static final Map<String, Bilingual> NAMES = read();

    private FieldsOfScience() {}

    static Bilingual nameOf(String code) {
        return Objects.requireNonNull(NAMES.get(code), code);
    }

    private static Map<String, Bilingual> read() {
        var names = new LinkedHashMap<String, Bilingual>();
        for (var row : ShippedTable.rows("datatypes/fields-of-science.csv")) {
            names.put(row.get("code"), new Bilingual(row.get("lv"), row.get("en")));
        }
        return Collections.unmodifiableMap(names);
    }
}
