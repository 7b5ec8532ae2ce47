package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An item of Wikidata: `Q` and a positive number without leading zeros. There is no check digit.
///
/// Standard: Wikibase data model, item identifiers.
///
/// @param value the canonical text, `Q498407`
public record WikidataId(@JsonValue String value) {

    private static final List<String> PREFIXES = List.of(
            "wikidata.org/wiki/", "m.wikidata.org/wiki/", "wikidata.org/entity/", "wikidata:", "wikidata ", "wd:");
    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]{0,11}");

    public WikidataId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Wikidata item: " + value);
        }
    }

    public static Optional<WikidataId> parse(String typed) {
        var value = Typed.number(PREFIXES, typed);
        return FORM.matcher(value).matches() ? Optional.of(new WikidataId(value)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be an item; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WikidataId of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a Wikidata item: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    /// The concept's own address, which Wikidata writes with `http`; it leads to the page.
    public URI uri() {
        return URI.create("http://www.wikidata.org/entity/" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
