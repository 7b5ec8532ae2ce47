package lv.auseklis.organisations;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Isni;
import lv.auseklis.datatypes.RorId;
import org.jspecify.annotations.Nullable;

/// An identifier of an institution with its address on the web, where the scheme has one.
record IdentifierLink(String scheme, String value, @Nullable String uri) {

    static List<IdentifierLink> of(Map<String, String> identifiers) {
        return identifiers.entrySet().stream()
                .map(identifier -> new IdentifierLink(
                        identifier.getKey(), identifier.getValue(), uri(identifier.getKey(), identifier.getValue())))
                .toList();
    }

    private static @Nullable String uri(String scheme, String value) {
        return switch (scheme) {
            case "ror" -> RorId.parse(value).map(id -> id.uri().toString()).orElse(null);
            case "isni" -> Isni.parse(value).map(id -> id.uri().toString()).orElse(null);
            case "wikidata" -> "https://www.wikidata.org/entity/" + value;
            case "funder" -> "https://doi.org/10.13039/" + value;
            default -> null;
        };
    }
}
