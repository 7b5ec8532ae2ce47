package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// An entry of the log: who did which act about whom, when, with commitments to the values that are kept elsewhere
/// (docs/log-format.md, "Leaf").
///
/// Holds: it was read from canonical bytes.
public record Leaf(
        String act,
        Map<String, String> commitments,
        boolean demonstration,
        String entity,
        long index,
        OptionalLong previous,
        Map<String, String> published,
        String recorded,
        String register,
        String role,
        int version) {

    static final int MOST_BYTES = 65_535;

    /// Whom the acts of the log itself are about.
    static final String LOG_ENTITY = "00000000-0000-0000-0000-000000000000";

    /// @throws Refused if the bytes are not a canonical leaf
    public static Leaf parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("the leaf is longer than " + MOST_BYTES + " bytes");
        }
        new LeafReader().read(bytes, 0, bytes.length);
        var fields = Json.object(Json.parse(bytes), "the leaf");
        return new Leaf(
                Json.string(fields, "act"),
                texts(fields.get("commitments")),
                Boolean.TRUE.equals(fields.get("demonstration")),
                Json.string(fields, "entity"),
                Json.number(fields, "index"),
                fields.containsKey("previous")
                        ? OptionalLong.of(Json.number(fields, "previous"))
                        : OptionalLong.empty(),
                texts(fields.get("published")),
                Json.string(fields, "recorded"),
                Json.string(fields, "register"),
                Json.string(fields, "role"),
                (int) Json.number(fields, "version"));
    }

    private static Map<String, String> texts(Object object) {
        var texts = new LinkedHashMap<String, String>();
        if (object != null) {
            Json.object(object, "it").forEach((key, value) -> texts.put(key, (String) value));
        }
        return texts;
    }

    boolean isActOfLog(String name) {
        return register.equals("log") && entity.equals(LOG_ENTITY) && act.equals(name);
    }

    String publishedText(String field) {
        var text = published.get(field);
        if (text == null) {
            throw new Refused("entry " + index + " (" + Shown.text(act) + ") does not publish \"" + field + "\"");
        }
        return text;
    }

    long publishedNumber(String field) {
        return Canonical.decimal(publishedText(field), "\"" + field + "\" of entry " + index);
    }

    /// Checks that this leaf commits to a value.
    ///
    /// @throws Refused if it does not
    void checkOpening(String field, byte[] salt, String value) {
        var expected = commitments.get(field);
        if (expected == null) {
            throw new Refused("entry " + index + " has no commitment of \"" + Shown.text(field) + "\"");
        }
        var found = Canonical.hex(Sha256.of(
                salt, field.getBytes(StandardCharsets.UTF_8), new byte[] {0}, value.getBytes(StandardCharsets.UTF_8)));
        if (!found.equals(expected)) {
            throw new Refused("the value of \"" + Shown.text(field) + "\" is not what entry " + index
                    + " commits to: expected " + expected + ", found " + found);
        }
    }
}
