package lv.auseklis.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// A fresh, migrated database for a test, in the one embedded server that this JVM keeps under
/// `target/test-data`. The server is durable like the real one and ends with the JVM.
///
/// A test of SQL: `var database = TestDatabase.fresh(); JdbcClient.create(database.application())`. A test of
/// the whole program: [WithTestDatabase].
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-data").toAbsolutePath();
    private static final Path BINARIES = FOLDER.resolve("binaries");
    private static final int SERVERS = 10;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Progress SILENT = sentence -> {};

    private static @Nullable DataFolder data;
    private static @Nullable EmbeddedPostgres postgres;

    private final DatabaseServer server;

    private TestDatabase(DatabaseServer server) {
        this.server = server;
    }

    /// A database with every module's schema and no rows but those of the migrations.
    public static TestDatabase fresh() {
        return created(" TEMPLATE migrated");
    }

    /// A database without any schema.
    public static TestDatabase empty() {
        return created("");
    }

    private static synchronized TestDatabase created(String template) {
        var name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + template);
        return new TestDatabase(server().server(name));
    }

    /// As the program sees it: only what migrations grant to its role.
    public DataSource application() {
        return dataSource(ApplicationRole.NAME, ApplicationRole.password(server));
    }

    /// As the owner sees it: everything.
    public DataSource owner() {
        return dataSource(server.user(), server.password());
    }

    /// The properties with which the program uses this database instead of starting a server, its data in a
    /// fresh folder.
    public String[] properties() {
        return new String[] {
            "auseklis.db.url=" + server.url(),
            "auseklis.db.user=" + server.user(),
            "auseklis.db.password=" + server.password(),
            "auseklis.data=" + freshFolder()
        };
    }

    /// A new empty folder of this run, for a data folder of a test.
    public static Path freshFolder() {
        try {
            Files.createDirectories(FOLDER.resolve("folders"));
            return Files.createTempDirectory(FOLDER.resolve("folders"), "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the tests of this build keep PostgreSQL's programs, unpacked once.
    static Path binaries() {
        return BINARIES;
    }

    DatabaseServer databaseServer() {
        return server;
    }

    private DataSource dataSource(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            data = heldFolder();
            postgres = EmbeddedPostgres.start(data.path(), BINARIES, SILENT);
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
            dropLeftovers();
            execute("CREATE DATABASE migrated");
            ApplicationRole.ensure(postgres.server("migrated"));
            Migrations.OF_THE_PROGRAM.run(postgres.server("migrated"), SILENT);
        }
        return postgres;
    }

    private static DataFolder heldFolder() {
        for (var number = 1; ; number++) {
            try {
                return DataFolder.open(FOLDER.resolve("server-" + number), "a test", Instant.now());
            } catch (DataFolderHeld e) {
                if (number == SERVERS) {
                    throw e;
                }
            }
        }
    }

    private static void dropLeftovers() {
        try (var connection = server().server("postgres").connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname = 'migrated'")) {
            while (rows.next()) {
                execute("DROP DATABASE %s WITH (FORCE)".formatted(rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = server().server("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop() {
        if (postgres != null && data != null) {
            postgres.close();
            data.close();
        }
    }
}
