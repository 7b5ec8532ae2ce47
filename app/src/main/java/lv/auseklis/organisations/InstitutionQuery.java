package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;

/// What is asked of the list of institutions. The address is the question: every choice is a parameter of
/// it.
///
/// @param field a group (`1`) or a field (`1.2`) of science
/// @param asOf  the day asked about; null for today
/// @param knownOn as known at the end of which day; null for today
/// @param after the register number after which the next page begins
record InstitutionQuery(
        String q,
        @Nullable LegalForm form,
        String city,
        @Nullable FieldOfScience field,
        @Nullable Status status,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable RegisterNumber after) {

    private static final int LONGEST = 200;

    static InstitutionQuery of(Map<String, String> parameters, LocalDate today) {
        var q = parameters.getOrDefault("q", "").strip();
        if (q.length() > LONGEST) {
            throw Problem.unreadable(new Bilingual(
                    "Meklējamais teksts ir garāks par " + LONGEST + " zīmēm.",
                    "The text to search for is longer than " + LONGEST + " characters."));
        }
        return new InstitutionQuery(
                q,
                form(parameters.getOrDefault("form", "")),
                parameters.getOrDefault("city", "").strip(),
                field(parameters.getOrDefault("field", "")),
                status(parameters.getOrDefault("status", "")),
                Day.past("asOf", parameters.get("asOf"), today),
                Day.past("knownOn", parameters.get("knownOn"), today),
                after(parameters.getOrDefault("after", "")));
    }

    private static @Nullable LegalForm form(String text) {
        return text.isBlank() ? null : LegalForm.parse(text).orElseThrow(() -> unknown("form", text));
    }

    private static @Nullable FieldOfScience field(String text) {
        return text.isBlank() ? null : FieldOfScience.parse(text).orElseThrow(() -> unknown("field", text));
    }

    private static @Nullable RegisterNumber after(String text) {
        return text.isBlank() ? null : RegisterNumber.parse(text).orElseThrow(() -> unknown("after", text));
    }

    private static @Nullable Status status(String text) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "registered" -> Status.REGISTERED;
            case "removed" -> Status.REMOVED;
            default -> throw unknown("status", text);
        };
    }

    private static Problem unknown(String parameter, String text) {
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return Problem.unreadable(new Bilingual(
                "Parametram „" + parameter + "” nav vērtības „" + shown + "”.",
                "The parameter ‘" + parameter + "’ has no value ‘" + shown + "’."));
    }

    /// The two dates of the view.
    Moment moment(LocalDate today) {
        return new Moment(asOf == null ? today : asOf, knownOn == null ? today : knownOn, today);
    }

    /// The query with one parameter set to another value; empty takes it out. A changed choice begins at
    /// the first page.
    String with(String parameter, String value) {
        var parameters = parameters();
        if (!parameter.equals("after")) {
            parameters.remove("after");
        }
        parameters.put(parameter, value);
        return Address.query(parameters);
    }

    /// The query as the end of an address: empty, or beginning with `?`.
    String text() {
        return Address.query(parameters());
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", q);
        parameters.put("form", form == null ? "" : form.code());
        parameters.put("city", city);
        parameters.put("field", field == null ? "" : field.code());
        parameters.put("status", status == null ? "" : status.name().toLowerCase(java.util.Locale.ROOT));
        parameters.put("asOf", asOf == null ? "" : asOf.toString());
        parameters.put("knownOn", knownOn == null ? "" : knownOn.toString());
        parameters.put("after", after == null ? "" : after.value());
        return parameters;
    }
}
