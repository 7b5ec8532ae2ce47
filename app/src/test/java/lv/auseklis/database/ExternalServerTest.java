package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalServerTest {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");
    private static final List<String> CHECKSUMS = List.of("--data-checksums");
    private static final Progress SILENT = step -> {};

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void aServerThatCouldLoseWritesIsRefused(String setting) throws IOException {
        try (var server = ThrowAwayServer.start(bin(), CHECKSUMS, List.of(setting + "=off"))) {
            assertThatThrownBy(() -> opened(server.server()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("PostgreSQL's setting %s is off and must be on".formatted(setting));
        }
    }

    @Test
    void aServerWithoutChecksumsIsRefused() throws IOException {
        try (var server = ThrowAwayServer.start(bin(), List.of("--no-data-checksums"), List.of())) {
            assertThatThrownBy(() -> opened(server.server()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("setting data_checksums is off");
        }
    }

    @Test
    void aRoleThatIsLessDurableThanItsServerIsRefused() throws SQLException {
        var database = TestDatabase.fresh().databaseServer();
        var name = database.url().replaceFirst(".*/", "");
        try (var connection = database.connect()) {
            connection
                    .createStatement()
                    .execute("ALTER ROLE auseklis_app IN DATABASE %s SET synchronous_commit = off".formatted(name));
        }
        assertThatThrownBy(() -> ApplicationRole.ensure(database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("synchronous_commit is off");
    }

    @Test
    void debiansPostgresServes() throws IOException {
        assumeTrue(Files.isExecutable(DEBIAN.resolve("initdb")), "no PostgreSQL 15 in " + DEBIAN);
        try (var server = ThrowAwayServer.start(DEBIAN, CHECKSUMS, List.of())) {
            opened(server.server());
            assertThatCode(() -> opened(server.server()))
                    .as("a second instance with the same owner")
                    .doesNotThrowAnyException();
            try (var connection =
                    server.server().connect(ApplicationRole.NAME, ApplicationRole.password(server.server()))) {
                var program = JdbcClient.create(
                        new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
                assertThat(program.sql("SELECT count(*) FROM documents.stored_file")
                                .query(Integer.class)
                                .single())
                        .isZero();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aRoleWhosePasswordWasChangedIsPutRight() throws IOException, SQLException {
        try (var server = ThrowAwayServer.start(bin(), CHECKSUMS, List.of())) {
            opened(server.server());
            try (var connection = server.server().connect()) {
                connection.createStatement().execute("ALTER ROLE auseklis_app PASSWORD 'another'");
            }
            opened(server.server());
        }
    }

    @Test
    void anOwnerThatMayNotCreateTheRoleIsTold() throws IOException, SQLException {
        try (var server = ThrowAwayServer.start(bin(), CHECKSUMS, List.of())) {
            try (var connection = server.server().connect()) {
                connection.createStatement().execute("CREATE ROLE modest LOGIN PASSWORD 'of-the-owner'");
            }
            var modest = new DatabaseServer(server.server().url(), "modest", "of-the-owner");
            assertThatThrownBy(() -> opened(modest))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("modest may not create the role auseklis_app");
        }
    }

    @Test
    void whatIsNoServerIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Database.external("jdbc:h2:mem", "owner", "x", SILENT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:postgresql://");
        assertThatThrownBy(() -> Database.external("jdbc:postgresql://127.0.0.1:1/none", "owner", "", SILENT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("AUSEKLIS_DB_PASSWORD");
        assertThatThrownBy(() -> Database.external("jdbc:postgresql://127.0.0.1:1/none", "owner", "secret", SILENT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("127.0.0.1:1/none cannot be used as user owner")
                .hasMessageNotContaining("secret");
    }

    private static void opened(DatabaseServer server) {
        Database.external(server.url(), server.user(), server.password(), SILENT)
                .close();
    }

    private static Path bin() throws IOException {
        Files.createDirectories(TestDatabase.binaries());
        return PostgresBinaries.unpackedIn(TestDatabase.binaries(), SILENT).bin();
    }
}
