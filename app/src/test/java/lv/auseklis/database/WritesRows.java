package lv.auseklis.database;

import java.nio.file.Path;
import java.time.Instant;

/// A program for tests: starts the embedded server of a data folder and writes rows until it is killed. It
/// prints the number of every row that the server has acknowledged.
final class WritesRows {

    private WritesRows() {}

    static void main(String[] args) throws Exception {
        var data = DataFolder.open(Path.of(args[0]), "http://localhost:4711", Instant.now());
        var postgres = EmbeddedPostgres.start(data.path().resolve("postgres"), TestDatabase.binaries(), step -> {});
        try (var connection = postgres.server().connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (id int PRIMARY KEY)");
            for (var number = 1; ; number++) {
                statement.execute("INSERT INTO written VALUES (%d)".formatted(number));
                System.out.println(number);
            }
        }
    }
}
