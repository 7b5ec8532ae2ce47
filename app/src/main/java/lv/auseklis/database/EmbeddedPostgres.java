package lv.auseklis.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that the program runs itself, on the loopback address with a password.
///
/// A program that was killed leaves its server running: the next one takes it over, if it runs exactly as it
/// would be started now, and stops it otherwise. A server that is killed is started again on the same port.
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration TAKEOVER = Duration.ofSeconds(3);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(60);
    private static final Duration WATCH_INTERVAL = Duration.ofMillis(100);

    private final PostgresCluster cluster;
    private final Progress progress;
    private volatile Postmaster postmaster;
    private volatile boolean stopping;

    private EmbeddedPostgres(PostgresCluster cluster, Progress progress) throws IOException {
        this.cluster = cluster;
        this.progress = progress;
        this.postmaster = takenOverOrStarted();
    }

    /// Starts the server of this data folder and watches over it until [#close].
    /// @throws StartRefused if it cannot run
    static EmbeddedPostgres start(DataFolder data, Progress progress) {
        var folder = data.path().resolve("postgres");
        return start(folder, folder, progress);
    }

    /// As above, with the binaries in a folder that several clusters share.
    static EmbeddedPostgres start(Path folder, Path binaries, Progress progress) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(binaries);
            return start(folder, PostgresBinaries.unpackedIn(binaries, progress), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedPostgres start(Path folder, PostgresBinaries binaries, Progress progress) throws IOException {
        var server = new EmbeddedPostgres(PostgresCluster.in(folder, binaries, progress), progress);
        server.createDatabase();
        Thread.ofPlatform().daemon().name("postgres-watch").start(server::watch);
        return server;
    }

    /// The database of the program in this server.
    DatabaseServer server() {
        return server(PostgresCluster.OWNER);
    }

    /// Another database in this server, with its owner.
    DatabaseServer server(String database) {
        try {
            return new DatabaseServer(url(database), PostgresCluster.OWNER, cluster.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), database);
    }

    long pid() {
        return postmaster.pid();
    }

    private Postmaster takenOverOrStarted() throws IOException {
        var recorded = Postmaster.recordedIn(cluster.data());
        if (recorded.isPresent() && recorded.get().runs(cluster.data())) {
            var takenOver = takenOver(recorded.get());
            if (takenOver != null) {
                return takenOver;
            }
            end(recorded.get());
        } else if (recorded.isPresent()) {
            progress.step("Recovering the database after a crash");
        }
        return started(cluster.port());
    }

    private @Nullable Postmaster takenOver(Postmaster orphan) throws IOException {
        if (!Postmaster.arguments(orphan.pid()).equals(cluster.serverCommand(orphan.port()))) {
            return null;
        }
        progress.step("Taking over the database of a program that was killed");
        var deadline = System.nanoTime() + TAKEOVER.toNanos();
        while (System.nanoTime() < deadline && orphan.runs(cluster.data())) {
            var now = Postmaster.recordedIn(cluster.data());
            if (now.isPresent()
                    && now.get().isReady()
                    && hasEndedOtherSessions(now.get().port())) {
                return now.get();
            }
            Postmaster.pause();
        }
        return null;
    }

    private boolean hasEndedOtherSessions(int port) throws IOException {
        var others = "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
        try (var connection = connect(port);
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT bool_and(pg_terminate_backend(pid, 2000)) " + others)) {
                rows.next();
                return rows.getBoolean(1) || rows.wasNull();
            }
        } catch (SQLException e) {
            LOG.warn("the running database does not answer yet: {}", e.getMessage());
            return false;
        }
    }

    private Connection connect(int port) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&socketTimeout=3".formatted(port);
        return DriverManager.getConnection(url, PostgresCluster.OWNER, cluster.password());
    }

    private Postmaster started(int port) throws IOException {
        Postmaster.endOrphans(cluster.data());
        var deadline = System.nanoTime() + RETRY.toNanos();
        while (true) {
            Files.deleteIfExists(cluster.data().resolve("postmaster.pid"));
            var process = cluster.launch(port);
            var ready = ready(process);
            if (ready != null) {
                return ready;
            }
            if (System.nanoTime() > deadline) {
                throw new StartRefused(
                        "PostgreSQL does not start: %s (log: %s).".formatted(cluster.lastComplaint(), cluster.log()));
            }
            Postmaster.endOrphans(cluster.data());
        }
    }

    private @Nullable Postmaster ready(Process process) throws IOException {
        var deadline = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var recorded = Postmaster.recordedIn(cluster.data());
            if (recorded.isPresent()
                    && recorded.get().pid() == process.pid()
                    && recorded.get().isReady()) {
                return recorded.get();
            }
            Postmaster.pause();
        }
        return null;
    }

    private void createDatabase() throws IOException {
        try (var connection = connect(postmaster.port());
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "SELECT FROM pg_database WHERE datname = '%s'".formatted(PostgresCluster.OWNER))) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + PostgresCluster.OWNER);
        } catch (SQLException e) {
            close();
            throw new StartRefused("PostgreSQL does not answer: %s.".formatted(e.getMessage()), e);
        }
    }

    private void watch() {
        try {
            while (!stopping) {
                Thread.sleep(WATCH_INTERVAL);
                startAgainUnlessAlive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgainUnlessAlive() {
        try {
            if (!stopping && !Postmaster.isAlive(postmaster.pid())) {
                progress.step("PostgreSQL has ended unexpectedly; starting it again");
                postmaster = started(postmaster.port());
            }
        } catch (StartRefused e) {
            LOG.error("{}", e.getMessage()); // tried again at the next look
        } catch (IOException e) {
            LOG.error("the database cannot be watched at the moment", e);
        }
    }

    /// Ends the server in order. The program's own connections must be closed before.
    @Override
    public void close() {
        stopping = true;
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void stop() throws IOException {
        if (!postmaster.runs(cluster.data())) {
            return;
        }
        postmaster.signal("INT");
        if (!postmaster.hasEndedWithin(ORDERLY_STOP)) {
            LOG.warn("PostgreSQL did not end within {} s; ending it at once", ORDERLY_STOP.toSeconds());
            end(postmaster);
        }
    }

    private void end(Postmaster running) throws IOException {
        running.signal("INT");
        if (!running.hasEndedWithin(Duration.ofMillis(1500))) {
            running.signal("QUIT");
        }
        if (!running.hasEndedWithin(Duration.ofMillis(1500))) {
            running.signal("KILL");
            running.hasEndedWithin(Duration.ofSeconds(1));
        }
    }
}
