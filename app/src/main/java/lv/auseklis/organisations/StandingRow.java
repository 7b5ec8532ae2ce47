package lv.auseklis.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads a row of the Register.
final class StandingRow {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> IDENTIFIERS = new TypeReference<>() {};

    private StandingRow() {}

    static Registrations.Standing read(ResultSet row, int n) throws SQLException {
        var successor = row.getObject("successor", UUID.class);
        return new Registrations.Standing(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new RegisterNumber(row.getString("number")),
                new Statement(
                        row.getLong("entry"),
                        row.getString("act"),
                        DateRange.of(row.getString("valid")),
                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                        Status.valueOf(row.getString("status")),
                        particulars(row),
                        successor == null ? null : new OrganisationId(successor)));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                new Bilingual(row.getString("name_lv"), row.getString("name_en")),
                LegalForm.of(row.getString("legal_form")),
                row.getString("city"),
                row.getString("address"),
                row.getString("founder"),
                row.getString("head"),
                founded(row),
                row.getString("phone"),
                row.getString("email"),
                row.getString("website"),
                row.getString("premises"),
                fields(row),
                identifiers(row.getString("identifiers")),
                otherFacts(row.getString("other_facts")));
    }

    private static @Nullable Founded founded(ResultSet row) throws SQLException {
        var day = row.getObject("founded", LocalDate.class);
        var year = row.getObject("founded_year", Integer.class);
        return day != null ? Founded.on(day) : year == null ? null : Founded.in(Year.of(year));
    }

    private static List<FieldOfScience> fields(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("fields").getArray()).stream()
                .map(FieldOfScience::of)
                .toList();
    }

    private static List<OtherFact> otherFacts(@Nullable String text) {
        return text == null ? List.of() : OtherFact.list(text);
    }

    private static SortedMap<String, String> identifiers(String json) {
        return JSON.readValue(json, IDENTIFIERS);
    }

    static String json(Map<String, String> identifiers) {
        return JSON.writeValueAsString(identifiers);
    }
}
