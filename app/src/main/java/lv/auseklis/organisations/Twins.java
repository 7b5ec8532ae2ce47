package lv.auseklis.organisations;

import java.util.List;
import java.util.Optional;

/// The other forms of a page of the Register, by suffix.
enum Twins {
    JSON("json", "application/json"),
    CSV("csv", "text/csv"),
    JSON_LD("jsonld", "application/ld+json");

    static final List<Twins> ALL = List.of(values());

    private final String suffix;
    private final String mediaType;

    Twins(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<Twins> of(String suffix) {
        return ALL.stream().filter(twin -> twin.suffix.equals(suffix)).findFirst();
    }

    /// The suffix without its dot.
    String suffix() {
        return suffix;
    }
}
