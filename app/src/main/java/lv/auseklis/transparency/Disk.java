package lv.auseklis.transparency;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The four steps by which a file comes to stand on the disk whole or not at all.
interface Disk {

    /// Writes a new file that only the program's account may read.
    void write(Path file, byte[] bytes) throws IOException;

    /// Returns when the content of the file has reached the disk.
    void sync(Path file) throws IOException;

    /// Puts the file in place of another, at once.
    void rename(Path file, Path to) throws IOException;

    /// Returns when the names in the folder have reached the disk.
    void syncFolder(Path folder) throws IOException;

    Disk REAL = new Disk() {

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, bytes, StandardOpenOption.WRITE);
        }

        @Override
        public void sync(Path file) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(0));
                channel.force(true);
            }
        }

        @Override
        public void rename(Path file, Path to) throws IOException {
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    };
}
