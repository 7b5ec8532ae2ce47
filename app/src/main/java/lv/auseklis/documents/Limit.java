package lv.auseklis.documents;

import java.util.Set;

/// What a place that takes files accepts.
///
/// @param bytes the largest size in bytes, at least 1
/// @param types the kinds of file, at least one
public record Limit(long bytes, Set<MediaType> types) {

    public Limit {
        types = Set.copyOf(types);
        if (bytes < 1 || types.isEmpty()) {
            throw new IllegalArgumentException("A limit that accepts nothing: " + bytes + " bytes, " + types);
        }
    }

    public static Limit megabytes(int megabytes, MediaType... types) {
        return new Limit(megabytes * 1_000_000L, Set.of(types));
    }
}
