package lv.auseklis.verifier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// Finds symbolic links in the directory of a ZIP, which the JDK does not tell (PKWARE APPNOTE 4.3.12, 4.3.14,
/// 4.3.16). What is not a sound ZIP is left for the JDK to say.
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int FILE = 0x02014b50;
    private static final int FILE_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_BYTES = 256_000_000;

    private ZipLinks() {}

    static void refuse(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = read(
                    file,
                    Math.max(0, file.length() - END_BYTES - LONGEST_COMMENT - 20),
                    END_BYTES + LONGEST_COMMENT + 20);
            int end = tail.limit() - END_BYTES;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end >= 0) {
                refuse(directory(file, tail, end));
            }
        }
    }

    private static ByteBuffer directory(RandomAccessFile file, ByteBuffer tail, int end) throws IOException {
        long bytes = Integer.toUnsignedLong(tail.getInt(end + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (end >= 20 && tail.getInt(end - 20) == LOCATOR_64) {
            var end64 = read(file, tail.getLong(end - 12), 56);
            if (end64.limit() == 56 && end64.getInt(0) == END_64) {
                bytes = end64.getLong(40);
                offset = end64.getLong(48);
            }
        }
        if (bytes < 0 || bytes > MOST_BYTES || offset < 0) {
            throw new Refused("the ZIP has too many files");
        }
        return read(file, offset, (int) bytes);
    }

    private static ByteBuffer read(RandomAccessFile file, long offset, int most) throws IOException {
        int length = (int) Math.max(0, Math.min(most, file.length() - offset));
        var bytes = new byte[length];
        if (offset >= 0 && length > 0) {
            file.seek(offset);
            file.readFully(bytes);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void refuse(ByteBuffer directory) {
        int at = 0;
        while (at + FILE_BYTES <= directory.limit() && directory.getInt(at) == FILE) {
            int mode = directory.getShort(at + 40) & 0xffff; // The upper half of the external attributes.
            if ((mode & 0xf000) == 0xa000) {
                throw new Refused("the ZIP has a symbolic link");
            }
            at += FILE_BYTES + length(directory, at + 28) + length(directory, at + 30) + length(directory, at + 32);
        }
    }

    private static int length(ByteBuffer directory, int at) {
        return directory.getShort(at) & 0xffff;
    }
}
