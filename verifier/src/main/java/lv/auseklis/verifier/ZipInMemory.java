package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/// Files of a small ZIP that is held in memory (PKWARE APPNOTE 4.3, 4.4). As strict as [Zip], and refused are also
/// comments, encryption, ZIP64, files that lie upon each other, and names that stand otherwise in front of a file than
/// in the directory.
final class ZipInMemory implements Material {

    private record Entry(int from, int to, int method, int crc, int length) {}

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int FILE = 0x02014b50;
    private static final int FILE_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int HARMLESS_FLAGS = 0x080e; // How well it is compressed, lengths after it, name in UTF-8.
    private static final int MOST_FILES = 10_000;
    private static final int MOST_READ = 256_000_000;

    private final String name;
    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new HashMap<>();
    private long left = MOST_READ;

    /// @throws Refused if the ZIP is not one that may be read
    ZipInMemory(String name, byte[] bytes) {
        this.name = name;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        list();
    }

    private void list() {
        int end = zip.limit() - END_BYTES;
        if (end < 0 || zip.getInt(end) != END) {
            throw new Refused("it is not a sound ZIP: its directory does not stand at its end");
        }
        int count = number(end + 10);
        int directory = zip.getInt(end + 16);
        if (zip.getInt(end + 4) != 0
                || number(end + 8) != count
                || number(end + 20) != 0
                || directory < 0
                || directory > end
                || zip.getInt(end + 12) != end - directory) {
            throw new Refused("it is not a sound ZIP: its directory is not where it should be");
        }
        if (count > MOST_FILES) {
            throw new Refused("the ZIP has more than " + MOST_FILES + " files");
        }
        int at = directory;
        int free = 0;
        for (int i = 0; i < count; i++) {
            if (at + FILE_BYTES > end || zip.getInt(at) != FILE) {
                throw new Refused("it is not a sound ZIP: its directory is damaged");
            }
            free = entry(at, free, directory);
            at += FILE_BYTES + number(at + 28) + number(at + 30) + number(at + 32);
        }
        if (at != end) {
            throw new Refused("it is not a sound ZIP: its directory is damaged");
        }
    }

    /// Takes in the file whose record in the directory is here.
    ///
    /// @param free where its bytes may begin
    /// @return where they end
    private int entry(int at, int free, int directory) {
        if ((number(at + 40) & 0xf000) == 0xa000) {
            throw new Refused("the ZIP has a symbolic link");
        }
        var nameBytes = bytes(at + FILE_BYTES, number(at + 28));
        var file = Zip.checked(withoutSlash(Canonical.utf8(nameBytes, "a name in the ZIP")));
        int local = zip.getInt(at + 42);
        int compressed = zip.getInt(at + 20);
        if (local < free || local > directory - LOCAL_BYTES || zip.getInt(local) != LOCAL || compressed < 0) {
            throw new Refused("the files of the ZIP lie upon each other, or are not where they should be");
        }
        int nameAt = local + LOCAL_BYTES;
        long from = (long) nameAt + number(local + 26) + number(local + 28);
        if (from + compressed > directory || !Arrays.equals(bytes(nameAt, number(local + 26)), nameBytes)) {
            throw new Refused(Shown.text(file) + " is not where it should be in the ZIP");
        }
        int method = number(at + 10);
        if ((number(at + 8) & ~HARMLESS_FLAGS) != 0 || method != STORED && method != DEFLATED) {
            throw new Refused(Shown.text(file) + " is encrypted, or compressed in a way that is not read here");
        }
        var entry = new Entry((int) from, (int) from + compressed, method, zip.getInt(at + 16), zip.getInt(at + 24));
        boolean isFolder = nameBytes.length > 0 && nameBytes[nameBytes.length - 1] == '/';
        if (!isFolder && entries.put(file, entry) != null) {
            throw new Refused("the name " + Shown.text(file) + " stands twice in the ZIP");
        }
        return entry.to;
    }

    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private int number(int at) {
        return zip.getShort(at) & 0xffff;
    }

    private byte[] bytes(int from, int length) {
        if (length > zip.limit() - from) {
            throw new Refused("it is not a sound ZIP: a name does not end");
        }
        return Arrays.copyOfRange(zip.array(), from, from + length);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] read(String path, int mostBytes) {
        var entry = entries.get(path);
        if (entry == null) {
            return null;
        }
        if (entry.length < 0 || entry.length > mostBytes) {
            throw new Refused(Shown.text(path) + " is longer than " + mostBytes + " bytes");
        }
        left -= entry.length;
        if (left < 0) {
            throw new Refused("the ZIP holds more than is read of it");
        }
        var bytes = content(path, entry);
        var crc = new CRC32();
        crc.update(bytes);
        if (bytes.length != entry.length || (int) crc.getValue() != entry.crc) {
            throw new Refused(Shown.text(path) + " is damaged: it is not what its checksum in the ZIP says");
        }
        return bytes;
    }

    private byte[] content(String path, Entry entry) {
        if (entry.method == STORED) {
            return Arrays.copyOfRange(zip.array(), entry.from, entry.to);
        }
        try {
            return Inflated.of(zip.array(), entry.from, entry.to, true, entry.length);
        } catch (Refused e) {
            throw new Refused(Shown.text(path) + " is damaged in the ZIP: " + e.getMessage());
        }
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(entries.keySet());
    }
}
