package lv.auseklis.ledger;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Group commit. A transaction that appended to the ledger commits without waiting for the disk, so that the
/// sequencer is free for the next one; then it waits here until the disk has it, and whoever waits at the head of the
/// queue asks the disk once for all who wait. Nothing is acknowledged before that.
@Component
class JdbcDurability {

    /// Writes one small record and commits it durably: the write-ahead log is written in order, so everything
    /// committed before stands on the disk (and on synchronous standbys) too.
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
    void awaitAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Wait.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Wait());
        }
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

    /// @throws DataAccessResourceFailureException if the disk or the database does not answer: then it is unknown
    /// whether the act will be kept
    private void await(long own) {
        disk.lock();
        try {
            if (durable < own) {
                var all = committed.get();
                write();
                durable = all;
            }
        } finally {
            disk.unlock();
        }
    }

    private void write() {
        var connection = DataSourceUtils.getConnection(database);
        try (var statement = connection.createStatement()) {
            statement.execute(DURABLE_RECORD);
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(
                    "The database ended before it said whether the act is on its disk", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
