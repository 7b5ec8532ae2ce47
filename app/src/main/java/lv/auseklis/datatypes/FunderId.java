package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A funder in the Crossref Funder Registry: nine digits from `100` or twelve from `5011`, the suffix of a DOI name
/// under the prefix `10.13039`. There is no check digit.
///
/// Standard: Crossref, "Funder Registry".
///
/// @param value the digits without the DOI prefix
public record FunderId(@JsonValue String value) {

    private static final String DOI_PREFIX = "10.13039/";
    private static final List<String> PREFIXES = List.of(
            "doi.org/" + DOI_PREFIX, "dx.doi.org/" + DOI_PREFIX, "doi:" + DOI_PREFIX, "doi: " + DOI_PREFIX, DOI_PREFIX);
    private static final Pattern FORM = Pattern.compile("100[0-9]{6}|5011[0-9]{8}");

    public FunderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Crossref funder: " + value);
        }
    }

    public static Optional<FunderId> parse(String typed) {
        var value = Typed.number(PREFIXES, typed);
        return FORM.matcher(value).matches() ? Optional.of(new FunderId(value)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a funder; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FunderId of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a Crossref funder: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public Doi doi() {
        return new Doi(DOI_PREFIX + value);
    }

    public URI uri() {
        return doi().uri();
    }

    @Override
    public String toString() {
        return value;
    }
}
