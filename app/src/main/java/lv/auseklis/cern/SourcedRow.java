package lv.auseklis.cern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.law.Confidence;
import org.jspecify.annotations.Nullable;

/// Reads from a row of the database, and writes into one, what every recorded fact has: its source, and the day as far
/// as it is known.
public final class SourcedRow {

    private SourcedRow() {}

    /// @param precision the column of how much of the day is known
    /// @return null where the column has no day
    public static @Nullable KnownDay day(ResultSet row, String column, String precision) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : new KnownDay(day, KnownDay.Precision.valueOf(row.getString(precision)));
    }

    /// What a statement writes of it: `reference`, `source` and `confidence`.
    public static Map<String, String> params(Provenance provenance) {
        return Map.of(
                "reference",
                provenance.reference(),
                "source",
                provenance.source(),
                "confidence",
                provenance.confidence().name());
    }

    /// What a statement writes of the day: it by this name, and `precision`; both null where it is not known.
    public static Map<String, @Nullable Object> params(String name, @Nullable KnownDay day) {
        var params = new HashMap<String, @Nullable Object>();
        params.put(name, day == null ? null : day.from());
        params.put("precision", day == null ? null : day.precision().name());
        return params;
    }

    /// @param prefix of the columns `reference`, `source` and `confidence`
    public static Provenance provenance(ResultSet row, String prefix) throws SQLException {
        return new Provenance(
                row.getString(prefix + "reference"),
                row.getString(prefix + "source"),
                Confidence.valueOf(row.getString(prefix + "confidence")));
    }

    /// Of the columns `end_entry`, `ended`, `end_precision` and those of its source with `end_` in front.
    ///
    /// @return null while it lasts
    public static @Nullable SpanEnd end(ResultSet row) throws SQLException {
        var day = day(row, "ended", "end_precision");
        return day == null ? null : new SpanEnd(row.getLong("end_entry"), day, provenance(row, "end_"));
    }
}
