package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final int ROWS = 200;

    private final Path data = TestDatabase.freshFolder();
    private final Path folder = data.resolve("postgres");
    private final List<String> steps = new ArrayList<>();
    private @Nullable EmbeddedPostgres postgres;

    @AfterEach
    void remove() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
        PostgresBinaries.delete(data);
    }

    @Test
    void aSecondStartKeepsWhatTheFirstWrote() throws SQLException, IOException {
        start();
        assertThat(steps).containsExactly("Creating the database");
        execute("CREATE TABLE kept AS SELECT 42 AS answer");
        var port = url();
        close();
        assertThat(Files.readString(folder.resolve("log"))).contains("database system is shut down");
        steps.clear();

        start();
        assertThat(steps).isEmpty();
        assertThat(number("SELECT answer FROM kept")).isEqualTo(42);
        assertThat(url()).isEqualTo(port);
    }

    @Test
    void theServerIsDurableAndSpeaksUnicode() throws SQLException {
        start();
        try (var connection = postgres.server().connect()) {
            Durability.check(connection);
        }
        assertThat(number("SELECT count(*) FROM pg_database WHERE encoding <> pg_char_to_encoding('UTF8')"))
                .isZero();
        assertThat(number("SELECT ('āda' < 'bute' COLLATE \"lv-x-icu\")::int")).isOne();
        assertThat(number("SELECT (upper('āčē') = 'ĀČĒ')::int")).isOne();
    }

    @Test
    void nobodyIsLetInWithoutThePassword() throws IOException {
        start();
        for (var wrong : List.of("", "auseklis")) {
            assertThatThrownBy(() -> new DatabaseServer(url(), "auseklis", wrong).connect())
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(folder.resolve("cluster/pg_hba.conf")).lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .allMatch(line -> line.endsWith("scram-sha-256"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKilledServerIsStartedAgainAndThePoolRecovers() throws SQLException, IOException {
        start();
        execute("CREATE TABLE kept AS SELECT 42 AS answer");
        try (var pool = pool()) {
            var jdbc = JdbcClient.create(pool);
            assertThat(jdbc.sql("SELECT answer FROM kept").query(Integer.class).single())
                    .isEqualTo(42);
            var killed = postgres.pid();
            kill(killed);
            var before = System.nanoTime();
            while (postgres.pid() == killed || !answers(jdbc)) {
                assertThat(since(before)).isLessThan(AT_MOST);
                Postmaster.pause();
            }
            System.out.printf(
                    "measured: killed postgres answers again after %d ms%n",
                    since(before).toMillis());
            assertThat(steps).contains("PostgreSQL has ended unexpectedly; starting it again");
        }
    }

    @Test
    void theServerOfAKilledProgramIsTakenOverWithEverythingAcknowledged() throws IOException, SQLException {
        var acknowledged = acknowledgedByAKilledProgram();
        var before = System.nanoTime();
        start();
        assertThat(since(before)).isLessThan(AT_MOST);
        System.out.printf("measured: taken over after %d ms%n", since(before).toMillis());
        assertThat(steps).containsExactly("Taking over the database of a program that was killed");
        assertThat(number("SELECT max(id) FROM written")).isGreaterThanOrEqualTo(acknowledged);
        assertThat(number("SELECT count(*) FROM written")).isGreaterThanOrEqualTo(acknowledged);
        assertThat(number("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"))
                .isOne();
    }

    @Test
    void aServerTakenOverIsWatchedToo() throws IOException, SQLException {
        acknowledgedByAKilledProgram();
        start();
        var killed = postgres.pid();
        kill(killed);
        var before = System.nanoTime();
        while (postgres.pid() == killed) {
            assertThat(since(before)).isLessThan(AT_MOST);
            Postmaster.pause();
        }
        assertThat(number("SELECT count(*) FROM written")).isPositive();
    }

    @Test
    void aServerKilledTogetherWithItsProgramIsRecovered() throws IOException, SQLException {
        var acknowledged = acknowledgedByAKilledProgram();
        kill(Postmaster.recordedIn(cluster()).orElseThrow().pid());
        var before = System.nanoTime();
        start();
        assertThat(since(before)).isLessThan(AT_MOST);
        System.out.printf("measured: recovered after %d ms%n", since(before).toMillis());
        assertThat(steps).containsExactly("Recovering the database after a crash");
        assertThat(number("SELECT count(*) FROM written")).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void anOrphanedServerThatRunsOtherwiseIsReplaced() throws IOException, SQLException {
        acknowledgedByAKilledProgram();
        var orphan = Postmaster.recordedIn(cluster()).orElseThrow();
        var elsewhere = data.resolve("other-binaries");
        Files.createSymbolicLink(elsewhere, TestDatabase.binaries());
        var before = System.nanoTime();
        postgres = EmbeddedPostgres.start(folder, elsewhere, steps::add);
        assertThat(since(before)).isLessThan(AT_MOST);
        assertThat(postgres.pid()).isNotEqualTo(orphan.pid());
        assertThat(number("SELECT count(*) FROM written")).isPositive();
    }

    @Test
    void aStaleFileOfAServerDoesNotPreventTheStart() throws IOException, SQLException {
        start();
        for (var stale : List.of("", "\0\0\0", ProcessHandle.current().pid() + "\n", "999999999\n")) {
            close();
            Files.writeString(folder.resolve("cluster/postmaster.pid"), stale);
            start();
            assertThat(number("SELECT 1")).as(stale).isOne();
        }
    }

    @Test
    void aPortThatIsTakenMeanwhileIsReplaced() throws IOException, SQLException {
        start();
        var before = url();
        close();
        var port = Integer.parseInt(Files.readString(folder.resolve("port")));
        try (var taken = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            start();
            assertThat(url()).isNotEqualTo(before);
        }
    }

    @Test
    void aClusterOfAnotherMajorVersionIsRefused() throws IOException {
        start();
        close();
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("created by PostgreSQL 17 and this program brings PostgreSQL 18");
    }

    private void start() {
        postgres = EmbeddedPostgres.start(folder, TestDatabase.binaries(), steps::add);
    }

    private void close() {
        postgres.close();
        postgres = null;
    }

    private Path cluster() throws IOException {
        return folder.toRealPath().resolve("cluster");
    }

    private String url() {
        return postgres.server().url();
    }

    private int acknowledgedByAKilledProgram() throws IOException {
        var output = data.resolve("acknowledged");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesRows.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        while (lastLine(output) < ROWS) {
            assertThat(program.isAlive()).as("the program ended early").isTrue();
            Postmaster.pause();
        }
        program.destroyForcibly().onExit().join();
        return lastLine(output);
    }

    private static int lastLine(Path output) throws IOException {
        var text = Files.readString(output);
        var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? 0 : Integer.parseInt(lines.getLast());
    }

    private static void kill(long pid) throws IOException {
        new Postmaster(pid, 0, "").signal("KILL");
        while (Postmaster.isAlive(pid)) { // a busy machine takes a moment to end it
            Postmaster.pause();
        }
    }

    private HikariDataSource pool() {
        var connections = new PatientDataSource();
        connections.setUrl(url());
        connections.setUser(postgres.server().user());
        connections.setPassword(postgres.server().password());
        var pool = new HikariDataSource();
        pool.setDataSource(connections);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    private static boolean answers(JdbcClient jdbc) {
        try {
            return jdbc.sql("SELECT answer FROM kept").query(Integer.class).single() == 42;
        } catch (org.springframework.dao.DataAccessException e) {
            return false;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = postgres.server().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = postgres.server().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
