package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/// A language of the program. Latvian is the State language and the default.
///
/// Standard: ISO 639-1 codes, BCP 47 tags.
public enum Language {
    LV("lv"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The two-letter code in lower case.
    @JsonValue
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public Language other() {
        return this == LV ? EN : LV;
    }

    /// The language of a code or tag (`lv`, `EN`, `en-GB`, `lv_LV`).
    public static Optional<Language> parse(String tag) {
        var language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        for (var one : values()) {
            if (one.code.equals(language)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// The same as [#parse(String)] for text that must name a language; throws [IllegalArgumentException]
    /// if it does not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String tag) {
        return parse(tag).orElseThrow(() -> new IllegalArgumentException("Not a language of the program: " + tag));
    }
}
