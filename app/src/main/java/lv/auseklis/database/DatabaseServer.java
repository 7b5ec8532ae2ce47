package lv.auseklis.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Where the database is and who owns it.
/// @param url a JDBC address `jdbc:postgresql://...`
/// @param user the owner: creates schemas, runs migrations, creates the program's own role
record DatabaseServer(String url, String user, String password) {

    /// The oldest major version that the program works with.
    static final int OLDEST_VERSION = 15;

    Connection connect() throws SQLException {
        return connect(user, password);
    }

    Connection connect(String role, String rolePassword) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", rolePassword);
        properties.setProperty("ApplicationName", "auseklis");
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }

    /// @throws StartRefused if it cannot be reached, refuses the owner, or is too old
    void check() {
        try (var connection = connect()) {
            var version = connection.getMetaData().getDatabaseProductVersion();
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
                throw new StartRefused("The database server is PostgreSQL %s; %d or newer is needed."
                        .formatted(version, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database %s cannot be used as user %s: %s".formatted(withoutSecrets(), user, e.getMessage()),
                    e);
        }
    }

    private String withoutSecrets() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return "%s as %s".formatted(withoutSecrets(), user);
    }
}
