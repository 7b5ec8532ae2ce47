package lv.auseklis.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP archive, looked at within bounds. What stands in it is unpacked once and thrown away; archives inside it are
/// not opened.
///
/// Source: APPNOTE.TXT, 4.3 and 4.4.17 (names: relative, `/`, no drive). The bounds are those of a container of a few
/// signed documents.
final class Archive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 250_000_000;
    private static final long HIGHEST_RATIO = 100;
    /// Below this size an entry may be packed as tightly as it will.
    private static final long SMALL = 1_000_000;

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    Optional<Stored.Fault> fault() throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.size() > MOST_ENTRIES || archive.size() == 0
                    ? Optional.of(Stored.Fault.ARCHIVE_TOO_BIG)
                    : entries(archive);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Optional.of(Stored.Fault.NOT_WHOLE);
        }
    }

    /// Whether it is an office document of this kind, by all of its parts.
    boolean isOffice(MediaType type) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.getEntry("[Content_Types].xml") != null
                    && archive.stream()
                            .map(ZipEntry::getName)
                            .anyMatch(name -> FileStart.OFFICE.entrySet().stream()
                                    .anyMatch(folder -> folder.getValue() == type && name.startsWith(folder.getKey())));
        }
    }

    private static Optional<Stored.Fault> entries(ZipFile archive) throws IOException {
        var names = new HashSet<String>();
        var all = 0L;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            if (!isInside(entry.getName()) || !names.add(entry.getName())) {
                return Optional.of(Stored.Fault.ARCHIVE_NAMES);
            }
            try (var content = archive.getInputStream(entry)) {
                var most = Math.min(MOST_BYTES - all, Math.max(SMALL, entry.getCompressedSize() * HIGHEST_RATIO));
                var size = size(content, most);
                if (size > most) {
                    return Optional.of(Stored.Fault.ARCHIVE_TOO_BIG);
                }
                all += size;
            }
        }
        return Optional.empty();
    }

    /// How much there is to read, at most a little more than `most`.
    private static long size(InputStream content, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        for (var n = content.read(buffer); n >= 0 && size <= most; n = content.read(buffer)) {
            size += n;
        }
        return size;
    }

    /// Whether the name stays inside the folder it is unpacked to.
    private static boolean isInside(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return false;
        }
        for (var part : name.split("/")) {
            if (part.equals("..") || part.chars().anyMatch(Character::isISOControl)) {
                return false;
            }
        }
        return true;
    }
}
