package lv.auseklis.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
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

    /// What is wrong with a text whatever it is about: too long, or with characters that nobody sees.
    public static List<Bilingual> unfit(String text, int longest) {
        var wrong = new ArrayList<Bilingual>();
        if (text.length() > longest) {
            wrong.add(new Bilingual(
                    "par garu: līdz " + longest + " zīmēm", "too long: up to " + longest + " characters"));
        }
        if (text.codePoints().anyMatch(Sent::isUnfit)) {
            wrong.add(new Bilingual(
                    "satur neredzamas vai virzienu mainošas zīmes; rakstiet bez tām",
                    "has invisible characters or such that change the direction; write it without them"));
        }
        return wrong;
    }

    /// Control characters and those that turn the direction of writing hide what a name says.
    public static boolean isUnfit(int character) {
        return Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character) && character != '\n' && character != '\r';
    }
}
