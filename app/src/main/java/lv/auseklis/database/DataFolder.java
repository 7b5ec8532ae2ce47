package lv.auseklis.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The folder that holds everything the program keeps. At most one running program holds it: the operating
/// system's lock on the file `lock` decides, and ends with the process however it ends. The file `holder`
/// beside it is for people.
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;
    private final Instant since;

    private DataFolder(Path path, FileChannel lock, Instant since) {
        this.path = path;
        this.lock = lock;
        this.since = since;
    }

    /// Opens the folder, created if it is missing, and holds it until [#close].
    /// @param url where this program serves, for the next one that is refused
    /// @throws DataFolderHeld if another program, or this one already, holds it
    /// @throws StartRefused if it cannot be created or written
    public static DataFolder open(Path folder, String url, Instant now) {
        try {
            var path = created(folder.toAbsolutePath().normalize());
            var lock = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            if (!isTaken(lock)) {
                lock.close();
                throw new DataFolderHeld(path, holder(path));
            }
            var opened = new DataFolder(path, lock, now.truncatedTo(ChronoUnit.SECONDS));
            opened.announce(url);
            return opened;
        } catch (FileAlreadyExistsException | AccessDeniedException e) {
            throw new StartRefused("The data folder %s cannot be used: %s.".formatted(folder, reason(e)), e);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be used: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    private static Path created(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return path.toRealPath();
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "writing %s is not permitted".formatted(e.getMessage())
                : "%s is not a folder".formatted(e.getMessage());
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path path) throws IOException {
        try {
            return Files.readString(path.resolve("holder"), UTF_8).strip();
        } catch (NoSuchFileException e) {
            return "another process that has not said yet who it is";
        }
    }

    /// Writes where this program really serves into the file for people.
    public void announce(String url) {
        try {
            var next = path.resolve("holder.new");
            var sentence = "process %d, running since %s, at %s%n"
                    .formatted(ProcessHandle.current().pid(), since, url);
            Files.writeString(next, sentence, UTF_8);
            Files.move(next, path.resolve("holder"), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The absolute path; a module keeps its files in a sub-folder that bears its name.
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("holder"));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
