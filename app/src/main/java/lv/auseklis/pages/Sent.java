package lv.auseklis.pages;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What forms, addresses and programs send, as it can be kept and looked up.
public final class Sent {

    private Sent() {}

    /// The text without the character that the database cannot hold.
    public static String storable(String text) {
        return text.replace("\u0000", "");
    }

    /// The same of every text that there is, by name.
    public static Map<String, String> storable(Map<String, ? extends @Nullable String> texts) {
        var storable = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (text != null) {
                storable.put(name, storable(text));
            }
        });
        return storable;
    }

    /// The id that the text is; empty if it is none.
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
