package lv.auseklis.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Writes files so that they are on the disk when a method returns, and are the old or the new ones, never a part.
final class Durable {

    private Durable() {}

    /// Replaces a file. What is left of an attempt that was cut short (`.new`) is overwritten.
    static void replace(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, false);
    }

    /// As [#replace], but nobody else on the machine may read it.
    static void replaceSecret(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, true);
    }

    private static void replace(Path file, byte[] bytes, boolean isSecret) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        write(next, bytes, isSecret, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file);
    }

    static void append(Path file, byte[] bytes) throws IOException {
        boolean isNew = !Files.exists(file);
        write(file, bytes, false, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isNew) {
            syncFolder(file);
        }
    }

    private static void write(Path file, byte[] bytes, boolean isSecret, OpenOption... options) throws IOException {
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var attributes = isSecret && isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(file, Set.of(options), attributes)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void syncFolder(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
