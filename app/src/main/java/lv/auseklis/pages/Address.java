package lv.auseklis.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Language;

/// The address of one page in both languages, as paths that begin with `/lv` or `/en`. The language switch
/// leads from one to the other, so that it keeps the page.
public record Address(String lv, String en) {

    public static final Address HOME = new Address("/lv", "/en");

    public String in(Language language) {
        return language == Language.LV ? lv : en;
    }

    /// The same page with something language-neutral added to both paths: an identifier, a suffix or a
    /// query.
    public Address then(String rest) {
        return new Address(lv + rest, en + rest);
    }

    /// Parameters as the end of an address, in their order and without empty ones: nothing, or beginning with `?`.
    public static String query(Map<String, String> parameters) {
        var text = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    /// The same with a word of each language added.
    public Address then(String latvian, String english) {
        return new Address(lv + latvian, en + english);
    }
}
