package lv.auseklis.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import lv.auseklis.tlog.NoteKey;
import lv.auseklis.tlog.SigningKey;

/// What must never be restored together with the database: the private keys of the log and the last checkpoint that
/// was signed. A database older than that checkpoint cannot go on as if nothing had been signed.
final class LogFolder {

    private final Path folder;
    private final Disk disk;

    private LogFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    static LogFolder open(Path folder, Disk disk) {
        try {
            Files.createDirectories(
                    folder.resolve("keys"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new LogFolder(folder, disk);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the log cannot be made: " + folder, e);
        }
    }

    /// @throws IllegalArgumentException if the file is damaged
    Optional<SigningKey> findKey(NoteKey key) {
        return read(keyFolder().resolve(keyFile(key))).map(SigningKey::parse);
    }

    /// Any key that stands here; for a log whose database is new.
    Optional<SigningKey> findAnyKey() {
        try (var files = Files.list(keyFolder())) {
            return files.filter(file -> file.toString().endsWith(".key"))
                    .sorted()
                    .findFirst()
                    .flatMap(this::read)
                    .map(SigningKey::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(SigningKey key) {
        write(keyFolder(), keyFile(key.shown()), key.text());
    }

    Optional<String> findCheckpoint() {
        return read(folder.resolve("checkpoint"));
    }

    void keepCheckpoint(String note) {
        write(folder, "checkpoint", note);
    }

    private Path keyFolder() {
        return folder.resolve("keys");
    }

    private static String keyFile(NoteKey key) {
        return HexFormat.of().formatHex(key.id()) + ".key";
    }

    private Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path within, String name, String text) {
        var next = within.resolve(name + ".new");
        try {
            disk.write(next, text.getBytes(StandardCharsets.UTF_8));
            disk.sync(next);
            disk.rename(next, within.resolve(name));
            disk.syncFolder(within);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the log cannot be written: " + within, e);
        }
    }
}
