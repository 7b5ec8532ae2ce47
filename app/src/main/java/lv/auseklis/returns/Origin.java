package lv.auseklis.returns;

import java.util.Locale;
import lv.auseklis.datatypes.Language;

/// A country in which commitments originate.
///
/// @param code two letters (ISO 3166-1 alpha-2)
record Origin(String code) {

    /// The name of the country; the code where there is no such country.
    String name(Language language) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language == Language.LV ? "lv" : "en"));
    }
}
