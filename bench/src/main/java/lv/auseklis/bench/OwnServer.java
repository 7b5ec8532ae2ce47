package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The PostgreSQL in a data folder, looked at from outside the program: by its files, as its owner.
/// @param folder the folder `postgres` of the data folder
record OwnServer(Path folder) {

    private static final String OWNER = "auseklis";
    private static final long INTERVAL_MILLIS = 2;

    static OwnServer of(Path data) {
        return new OwnServer(data.resolve("postgres"));
    }

    Connection connect() throws IOException, SQLException {
        var port = lines("postmaster.pid").get(3).strip();
        var password = Files.readString(folder.resolve("password"), UTF_8).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, OWNER), OWNER, password);
    }

    String version() throws IOException, SQLException {
        try (var connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /// Ends the server with all its processes at once: what they hold in memory is gone.
    void kill() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-KILL"));
        var first = first();
        Stream.concat(first.descendants(), Stream.of(first))
                .forEach(process -> command.add(String.valueOf(process.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    boolean isRunning() throws IOException {
        return Files.exists(folder.resolve("cluster/postmaster.pid")) && first().isAlive();
    }

    private ProcessHandle first() throws IOException {
        var pid = Long.parseLong(lines("postmaster.pid").getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("cluster").resolve(file), UTF_8);
    }

    /// The words with which the running server was started.
    List<String> command() throws IOException {
        var info = first().info();
        var command = new ArrayList<>(List.of(info.command().orElseThrow()));
        command.addAll(List.of(info.arguments().orElseThrow()));
        return command;
    }

    /// Starts the server alone, waits until it lets its owner in, and stops it.
    Duration bareStart(List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        var launched = System.nanoTime();
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare.log").toFile())
                .start();
        while (!letsIn()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("bare.log")));
            }
            Thread.sleep(INTERVAL_MILLIS);
        }
        var took = Duration.ofNanos(System.nanoTime() - launched);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.onExit().join();
        return took;
    }

    private boolean letsIn() throws IOException {
        if (!Files.exists(folder.resolve("cluster/postmaster.pid"))) {
            return false;
        }
        if (lines("postmaster.pid").size() < 8) {
            return false;
        }
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
