package lv.auseklis.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A server that stands for one administered by others: any PostgreSQL's programs, any settings. Nothing of
/// the program's own launcher runs it.
final class ThrowAwayServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "of-the-owner";

    private final Path folder;
    private final Process process;
    private final int port;

    private ThrowAwayServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    static ThrowAwayServer start(Path bin, List<String> initdbOptions, List<String> settings) throws IOException {
        var folder = Files.createDirectories(TestDatabase.freshFolder().resolve("server"));
        var account = PostgresAccount.preparedFor(folder);
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        account.give(password);
        var initdb = new ArrayList<>(List.of(
                bin.resolve("initdb").toString(),
                "--pgdata=" + folder.resolve("cluster"),
                "--username=owner",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        initdb.addAll(initdbOptions);
        if (builder(account, initdb, folder).start().onExit().join().exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        var port = freePort();
        var postgres = new ArrayList<>(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                folder.resolve("cluster").toString()));
        for (var setting : settings) {
            postgres.addAll(List.of("-c", setting));
        }
        postgres.addAll(
                List.of("-c", "port=" + port, "-c", "unix_socket_directories=", "-c", "listen_addresses=127.0.0.1"));
        var server =
                new ThrowAwayServer(folder, builder(account, postgres, folder).start(), port);
        server.awaitReady();
        return server;
    }

    private static ProcessBuilder builder(PostgresAccount account, List<String> command, Path folder) {
        return new ProcessBuilder(account.command(command))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Postmaster.recordedIn(folder.resolve("cluster"))
                .filter(Postmaster::isReady)
                .isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            Postmaster.pause();
        }
    }

    DatabaseServer server() {
        return new DatabaseServer("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), "owner", PASSWORD);
    }

    @Override
    public void close() throws IOException {
        new Postmaster(process.pid(), port, "").signal("INT");
        process.onExit().join();
        PostgresBinaries.delete(folder.getParent());
    }
}
