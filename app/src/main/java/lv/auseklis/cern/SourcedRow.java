package lv.auseklis.cern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.auseklis.law.Confidence;
import org.jspecify.annotations.Nullable;

/// Reads from a row of the database what every recorded fact has: its source, and the day as far as it is known.
public final class SourcedRow {

    private SourcedRow() {}

    /// @param precision the column of how much of the day is known
    /// @return null where the column has no day
    public static @Nullable KnownDay day(ResultSet row, String column, String precision) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : new KnownDay(day, KnownDay.Precision.valueOf(row.getString(precision)));
    }

    /// @param prefix of the columns `reference`, `source` and `confidence`
    public static Provenance provenance(ResultSet row, String prefix) throws SQLException {
        return new Provenance(
                row.getString(prefix + "reference"),
                row.getString(prefix + "source"),
                Confidence.valueOf(row.getString(prefix + "confidence")));
    }
}
