package lv.auseklis.database;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The database, ready for use: durable, migrated, with the program's role. Embedded unless an external
/// server is named.
final class Database implements AutoCloseable {

    private final DatabaseServer server;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(DatabaseServer server, @Nullable EmbeddedPostgres embedded) {
        this.server = server;
        this.embedded = embedded;
    }

    /// @throws StartRefused if the server cannot run or is not durable
    static Database embedded(DataFolder data, Progress progress) {
        var postgres = EmbeddedPostgres.start(data, progress);
        var database = new Database(postgres.server(), postgres);
        var ready = false;
        try {
            database.prepare(progress);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                postgres.close();
            }
        }
    }

    /// @throws StartRefused if the server cannot be used, is too old or not durable
    static Database external(String url, String user, String password, Progress progress) {
        if (!url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")) {
            throw new StartRefused("AUSEKLIS_DB_URL must look like jdbc:postgresql://HOST:5432/DATABASE.");
        }
        if (user.isEmpty() || password.isEmpty()) {
            throw new StartRefused(
                    "AUSEKLIS_DB_URL is set; AUSEKLIS_DB_USER and AUSEKLIS_DB_PASSWORD must be set too.");
        }
        var database = new Database(new DatabaseServer(url, user, password), null);
        database.prepare(progress);
        return database;
    }

    private void prepare(Progress progress) {
        server.check();
        try (var connection = server.connect()) {
            Durability.check(connection);
        } catch (SQLException e) {
            throw new StartRefused("The database does not answer: %s".formatted(e.getMessage()), e);
        }
        ApplicationRole.ensure(server);
        Migrations.OF_THE_PROGRAM.run(server, progress);
    }

    DatabaseServer server() {
        return server;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
