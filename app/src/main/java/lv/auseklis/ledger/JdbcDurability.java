package lv.auseklis.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Group commit. A transaction that appended to the ledger commits without waiting for the disk, so that the sequencer
/// is free for the next one; then it waits here until the disk has it, and whoever waits at the head of the queue asks
/// the disk once for all who wait. Nothing is acknowledged before that.
@Component
class JdbcDurability {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcDurability.class);

    /// Writes one small record and commits it durably: the write-ahead log is written in order, so everything committed
    /// before stands on the disk (and on synchronous standbys) too.
    private static final String DURABLE_RECORD =
            "SET LOCAL synchronous_commit = on; SELECT pg_logical_emit_message(true, 'auseklis', '')";

    private final DataSource database;
    private final AtomicLong committed = new AtomicLong();
    private final ReentrantLock disk = new ReentrantLock();
    private long durable;

    JdbcDurability(DataSource database) {
        this.database = database;
    }

    /// Makes the current transaction wait for the disk after its commit.
    ///
    /// @return false if it does already
    boolean awaitAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Wait.class::isInstance)) {
            return false;
        }
        TransactionSynchronizationManager.registerSynchronization(new Wait());
        return true;
    }

    private final class Wait implements TransactionSynchronization {

        /// Before every other listener: what hears of an entry may rely on it.
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            await(committed.incrementAndGet());
        }
    }

    /// Waits for what others have committed, on a connection of its own.
    ///
    /// @throws OutcomeUnknown if the database or its disk does not answer
    void confirm() {
        try (var connection = database.getConnection()) {
            var automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            write(connection);
            connection.setAutoCommit(automatic);
        } catch (SQLException e) {
            throw unknown(e);
        }
    }

    /// @throws OutcomeUnknown if the database or its disk does not answer
    private void await(long own) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            if (!wroteForAll(own, connection)) {
                sameServerStillAnswers(connection);
            }
        } catch (SQLException e) {
            throw unknown(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// @return false if somebody else's record covers this commit already
    private boolean wroteForAll(long own, Connection connection) throws SQLException {
        disk.lock();
        try {
            if (durable >= own) {
                return false;
            }
            var all = committed.get();
            write(connection);
            durable = all;
            return true;
        } finally {
            disk.unlock();
        }
    }

    /// The record was written on another connection, perhaps after a crash that took this commit away; then this
    /// connection is dead.
    private static void sameServerStillAnswers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        connection.commit();
    }

    private static void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(DURABLE_RECORD);
        }
        connection.commit();
    }

    private static OutcomeUnknown unknown(SQLException e) {
        LOG.error("The database ended before it said whether an act is on its disk: {}", e.getSQLState());
        return new OutcomeUnknown();
    }
}
