package lv.auseklis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What the server must promise before anything is entrusted to it: an acknowledged write survives the crash
/// of the program, of PostgreSQL and of the machine, and a damaged page is noticed.
final class Durability {

    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private Durability() {}

    /// Checks the settings as this connection's role has them.
    /// @throws StartRefused naming the setting that is not `on`, and its value
    static void check(Connection connection) throws SQLException {
        for (var setting : SETTINGS) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SHOW " + setting)) {
                rows.next();
                refuseUnlessOn(setting, rows.getString(1));
            }
        }
    }

    private static void refuseUnlessOn(String setting, String value) {
        if (!value.equals("on")) {
            throw new StartRefused(
                    "The database could lose what it has acknowledged: PostgreSQL's setting %s is %s and must be on."
                            .formatted(setting, value));
        }
    }
}
