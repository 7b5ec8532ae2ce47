package lv.auseklis.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/// The role with which the program works: it owns nothing and may do only what the modules' migrations
/// grant it. So the server itself refuses what the program must never do, such as changing an entry of the
/// ledger.
final class ApplicationRole {

    static final String NAME = "auseklis_app";

    private static final Set<String> NOT_LET_IN = Set.of("28P01", "28000");
    private static final long LOCK = 0x617573656b6c6973L; // "auseklis" in ASCII
    private static final String NOT_PERMITTED = "42501";

    private ApplicationRole() {}

    /// The same for every instance of the program that knows the owner's password; it stands nowhere.
    static String password(DatabaseServer server) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(server.password().getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Creates the role or sets its password where it cannot sign in yet, then checks what the server
    /// promises it.
    /// @throws StartRefused if the owner may not do that, the role is a superuser, or the server is not
    /// durable for it
    static void ensure(DatabaseServer server) {
        try {
            if (!isLetIn(server)) {
                create(server);
            }
            try (var connection = server.connect(NAME, password(server))) {
                refuseSuperuser(connection);
                Durability.check(connection);
            }
        } catch (SQLException e) {
            throw new StartRefused("The database role %s cannot be used: %s".formatted(NAME, e.getMessage()), e);
        }
    }

    private static boolean isLetIn(DatabaseServer server) throws SQLException {
        try (var connection = server.connect(NAME, password(server))) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (NOT_LET_IN.contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void create(DatabaseServer server) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(%d)".formatted(LOCK));
            try (var rows = statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '%s'".formatted(NAME))) {
                if (!rows.next()) {
                    connection.createStatement().execute("CREATE ROLE %s LOGIN".formatted(NAME));
                }
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(NAME, password(server).toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            if (NOT_PERMITTED.equals(e.getSQLState())) {
                throw new StartRefused(
                        "The database user %s may not create the role %s or set its password: grant it CREATEROLE."
                                .formatted(server.user(), NAME),
                        e);
            }
            throw e;
        }
    }

    private static void refuseSuperuser(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new StartRefused("The database role %s is a superuser and must not be.".formatted(NAME));
            }
        }
    }
}
