package lv.auseklis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections to a server that may just be starting again: asks anew, without a pause that grows, until the server
/// answers or patience ends. A pool that asks by itself waits longer after each refusal, and would still be waiting
/// seconds after the server is back.
final class PatientDataSource extends PGSimpleDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration INTERVAL = Duration.ofMillis(50);
    private static final Set<String> NOT_YET = Set.of("08001", "57P03");

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return super.getConnection(user, password);
            } catch (SQLException e) {
                if (!NOT_YET.contains(e.getSQLState()) || System.nanoTime() > deadline) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /// @throws SQLException the refusal, if the pool that asks is closed meanwhile
    private static void pause(SQLException refusal) throws SQLException {
        try {
            Thread.sleep(INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal;
        }
    }
}
