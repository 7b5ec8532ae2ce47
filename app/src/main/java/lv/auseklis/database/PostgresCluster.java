package lv.auseklis.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The files of the embedded server in the program's data folder: `postgres/cluster` (the data),
/// `postgres/password` (of the owner, for this account only), `postgres/port`, `postgres/log`.
final class PostgresCluster {

    /// The owner of everything in the embedded server.
    static final String OWNER = "auseklis";

    private static final int FIRST_WITH_BUILTIN_LOCALE = 17;
    private static final int PASSWORD_BYTES = 32;
    private static final long LOG_LIMIT = 10_000_000;

    private final Path folder;
    private final PostgresBinaries binaries;
    private final PostgresAccount account;

    private PostgresCluster(Path folder, PostgresBinaries binaries, PostgresAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /// Opens the cluster in this folder, created by `initdb` if it is missing.
    /// @throws StartRefused if it was created by another major version
    static PostgresCluster in(Path folder, PostgresBinaries binaries, Progress progress) throws IOException {
        var cluster = new PostgresCluster(folder, binaries, PostgresAccount.preparedFor(folder));
        if (Files.isDirectory(cluster.data())) {
            cluster.refuseOtherVersion();
        } else {
            progress.step("Creating the database");
            cluster.create();
        }
        return cluster;
    }

    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("log");
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(data().resolve("PG_VERSION"), UTF_8).strip();
        if (!version.equals(String.valueOf(binaries.major()))) {
            throw new StartRefused(
                    "The database in %s was created by PostgreSQL %s and this program brings PostgreSQL %d: export with the older program and import here."
                            .formatted(folder, version, binaries.major()));
        }
    }

    private void create() throws IOException {
        var unfinished = folder.resolve("cluster.new");
        if (Files.exists(unfinished)) {
            PostgresBinaries.delete(unfinished);
        }
        if (!Files.exists(folder.resolve("password"))) {
            writePassword();
        }
        var password = Files.createTempFile(folder, "password-", "");
        try {
            Files.writeString(password, password(), UTF_8);
            account.give(password);
            initialise(unfinished, password);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data(), ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createTempFile(folder, "password-", "", owner);
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random), UTF_8);
        Files.move(file, folder.resolve("password"), ATOMIC_MOVE);
    }

    private void initialise(Path target, Path passwordFile) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.bin().resolve("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--text-search-config=simple",
                "--no-instructions"));
        if (binaries.major() >= FIRST_WITH_BUILTIN_LOCALE) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        var process = process(command).start();
        if (exitCode(process) != 0) {
            throw new StartRefused("PostgreSQL could not create its database; see %s.".formatted(log()));
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        }
    }

    /// Starts a server; it is not ready yet.
    Process launch(int port) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), folder.resolve("log.1"), REPLACE_EXISTING);
        }
        return process(apart(serverCommand(port))).start();
    }

    /// The words with which the server is started: nothing in its configuration files can weaken them.
    List<String> serverCommand(int port) {
        var command = new ArrayList<>(List.of(binaries.bin().resolve("postgres").toString(), "-D", data().toString()));
        var settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "max_connections=150",
                "shared_buffers=128MB",
                "work_mem=8MB",
                "maintenance_work_mem=64MB",
                "effective_cache_size=1GB",
                "max_wal_size=1GB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "lc_messages=C",
                "log_line_prefix=%m [%p] ");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /// Ctrl-C in a terminal reaches the program's whole process group; the server must not hear it before the
    /// program has closed its connections.
    private static List<String> apart(List<String> command) {
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return prepend(List.of("/usr/bin/setsid"), command);
        }
        if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            return prepend(List.of("/usr/bin/perl", "-e", "setpgrp(0, 0); exec @ARGV"), command);
        }
        return command;
    }

    private static List<String> prepend(List<String> first, List<String> rest) {
        var all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(account.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    String password() throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            throw new StartRefused("The file %s with the database's password is missing.".formatted(file));
        }
        return Files.readString(file, UTF_8).strip();
    }

    /// The port of the last start while nobody else uses it, else a free one, remembered.
    int port() throws IOException {
        var file = folder.resolve("port");
        var remembered = Files.exists(file)
                ? Integer.parseInt(Files.readString(file, UTF_8).strip())
                : 0;
        try (var socket = new ServerSocket(isFree(remembered) ? remembered : 0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, String.valueOf(socket.getLocalPort()), UTF_8);
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /// The last line of the server's log that says why it did not start.
    String lastComplaint() throws IOException {
        if (!Files.exists(log())) {
            return "it wrote no log";
        }
        return Files.readAllLines(log(), UTF_8).reversed().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .findFirst()
                .map(line -> line.replaceFirst(".*(FATAL|PANIC): +", ""))
                .orElse("see " + log());
    }
}
