package lv.auseklis.documents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A kind of file that the program keeps: a closed list. What is not on it is not stored.
///
/// Standard: IANA media types.
public enum MediaType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    XML("application/xml", "text/xml"),
    /// Text in UTF-8.
    TEXT("text/plain"),
    /// Text in UTF-8 that was declared as a table; by content alone it is [#TEXT].
    CSV("text/csv"),
    /// A container of signed documents (ETSI EN 319 162), in Latvia `.edoc` and `.asice`.
    ASIC_E("application/vnd.etsi.asic-e+zip"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /// A ZIP archive of none of the kinds above.
    ZIP("application/zip", "application/x-zip-compressed");

    private final String name;
    private final Set<String> otherNames;

    MediaType(String name, String... otherNames) {
        this.name = name;
        this.otherNames = Set.of(otherNames);
    }

    /// The name to send and to store, without parameters.
    @JsonValue
    @Override
    public String toString() {
        return name;
    }

    /// Reads a name as a sender declares it, with or without parameters such as `; charset=utf-8`.
    public static Optional<MediaType> parse(String declared) {
        var bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (var type : values()) {
            if (type.name.equals(bare) || type.otherNames.contains(bare)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be on the list; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MediaType of(String declared) {
        return parse(declared).orElseThrow(() -> new IllegalArgumentException("Not a kind of file kept: " + declared));
    }
}
