package lv.auseklis.verifier;

import java.util.LinkedHashMap;
import java.util.Map;

/// The values behind the commitments of one entry, with their salts (docs/log-format.md, "Opening").
record Opening(long entry, Map<String, Opening.Value> fields) {

    static final int MOST_BYTES = 16_000_000;

    record Value(byte[] salt, String value) {}

    static Opening parse(byte[] bytes) {
        var json = Json.object(Json.parse(bytes), "the opening");
        var fields = new LinkedHashMap<String, Value>();
        Json.object(json.get("fields"), "\"fields\"").forEach((field, value) -> {
            var opened = Json.object(value, "the field \"" + Shown.text(field) + "\"");
            var salt = Canonical.hex(Json.string(opened, "salt"), Sha256.BYTES, "the salt of " + Shown.text(field));
            fields.put(field, new Value(salt, Json.string(opened, "value")));
        });
        return new Opening(Json.number(json, "entry"), fields);
    }

    static boolean isOne(Map<String, Object> json) {
        return json.containsKey("entry") && json.containsKey("fields");
    }
}
