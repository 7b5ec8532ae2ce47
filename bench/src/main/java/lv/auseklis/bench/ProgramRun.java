package lv.auseklis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One run of `./auseklis serve`, as whoever uses the program starts it.
final class ProgramRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long INTERVAL_MILLIS = 10;

    private final Process process;
    private final int port;
    private final Path output;
    private final Duration toFirstPage;

    private ProgramRun(Process process, int port, Path output, long launched) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        this.output = output;
        this.toFirstPage = awaitFirstPage(launched);
    }

    /// Starts the program and waits until the home page answers with 200.
    /// @param data the data folder; the output goes to the file `serve.log` beside it
    /// @param cache whether the cache of prepared classes may be used and made
    static ProgramRun start(Path root, Path data, boolean cache) throws IOException, InterruptedException {
        var port = freePort();
        var output = data.resolveSibling("serve.log");
        var builder = new ProcessBuilder(
                        root.resolve("auseklis").toString(),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("AUSEKLIS_AOT", cache ? "on" : "off");
        builder.environment().remove("AUSEKLIS_DB_URL");
        var launched = System.nanoTime();
        return new ProgramRun(builder.start(), port, output, launched);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Duration awaitFirstPage(long launched) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                var waited = Duration.ofNanos(System.nanoTime() - launched);
                if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                    close();
                    throw new IllegalStateException(
                            "the program does not start:%n%s".formatted(Files.readString(output)));
                }
                Thread.sleep(INTERVAL_MILLIS);
            }
            return Duration.ofNanos(System.nanoTime() - launched);
        }
    }

    private boolean answers(HttpClient client) throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/en")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    Duration toFirstPage() {
        return toFirstPage;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    /// Ends it at once, as `kill -9` does. Its database goes on alone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /// A new folder for one run; the data folder is `data` in it.
    static Path freshFolder() {
        try {
            return Files.createTempDirectory("auseklis-bench-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
