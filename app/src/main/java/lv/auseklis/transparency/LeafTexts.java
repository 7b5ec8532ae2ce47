package lv.auseklis.transparency;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a leaf says of its fields.
final class LeafTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private LeafTexts() {}

    /// Field name → commitment in hexadecimal digits.
    static SortedMap<String, String> commitments(String leaf) {
        return texts(JSON.readTree(leaf).path("commitments"));
    }

    /// What stands in the leaf for all to read; empty in most.
    static Map<String, String> published(String leaf) {
        return texts(JSON.readTree(leaf).path("published"));
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        var texts = new TreeMap<String, String>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }
}
