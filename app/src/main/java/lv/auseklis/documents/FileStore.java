package lv.auseklis.documents;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Files by content: `FOLDER/ab/cd/abcd…`, named by nothing but their digest. A file appears whole, on disk
/// and once: it is written and flushed under `FOLDER/incoming`, then linked to its name, which fails where
/// the name exists. The folder must be on a file system with hard links and belong to this process alone.
final class FileStore {

    private final Path folder;
    private final Path incoming;

    private FileStore(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /// Opens the folder, created if it is missing, and removes what an interrupted process left in
    /// `incoming`.
    static FileStore open(Path folder) {
        var store = new FileStore(folder);
        try {
            Files.createDirectories(store.incoming);
            try (var leftovers = Files.newDirectoryStream(store.incoming)) {
                for (var leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps the content, or nothing if it is refused or an error comes up. The caller closes the stream.
    /// @throws DamagedFile if the same content is there already but no longer whole
    Stored store(InputStream content, Limit limit) throws IOException {
        var start = content.readNBytes(FileStart.LENGTH);
        return store(start, content, new FileStart(start).detect(), limit, false);
    }

    /// As [#store(InputStream, Limit)]; content of another kind than the declared one is refused, and so is what
    /// [Inspection] finds fault with. Text declared as CSV is kept as CSV. An archive declared as an office
    /// document is looked at whole: its parts may stand in any order.
    Stored store(InputStream content, MediaType declared, Limit limit) throws IOException {
        var start = content.readNBytes(FileStart.LENGTH);
        var detected = new FileStart(start)
                .detect()
                .map(type -> type == MediaType.TEXT && declared == MediaType.CSV ? MediaType.CSV : type)
                .map(type -> type == MediaType.ZIP && FileStart.OFFICE.containsValue(declared) ? declared : type);
        return start.length > 0 && detected.isPresent() && detected.get() != declared
                ? new Stored.TypeMismatch(declared, detected.get())
                : store(start, content, detected, limit, true);
    }

    private Stored store(byte[] start, InputStream rest, Optional<MediaType> type, Limit limit, boolean whole)
            throws IOException {
        if (start.length == 0) {
            return new Stored.Empty();
        }
        if (type.isEmpty() || !limit.types().contains(type.get())) {
            return new Stored.TypeNotAllowed(type, limit.types());
        }
        var draft = incoming.resolve(UUID.randomUUID().toString());
        try {
            var written = write(draft, start, rest, limit.bytes());
            if (written.size() > limit.bytes()) {
                return new Stored.TooLarge(limit.bytes());
            }
            var fault = whole ? Inspection.of(draft, type.get()) : Optional.<Stored.Fault>empty();
            if (fault.isPresent()) {
                return new Stored.Unsafe(fault.get());
            }
            if (whole && FileStart.OFFICE.containsValue(type.get()) && !new Archive(draft).isOffice(type.get())) {
                return new Stored.TypeMismatch(type.get(), MediaType.ZIP);
            }
            keep(draft, written.digest());
            return new StoredFile(written.digest(), written.size(), type.get());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// The content, verified while it is read: the end of the stream is reached only if it is whole.
    /// @throws NoSuchFileException if no such file is kept; its message is the digest
    InputStream open(Sha256 digest) throws IOException {
        try {
            return new VerifyingStream(Files.newInputStream(name(digest)), digest);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(digest.hex());
        }
    }

    private Path outer(Sha256 digest) {
        return folder.resolve(digest.hex().substring(0, 2));
    }

    private Path inner(Sha256 digest) {
        return outer(digest).resolve(digest.hex().substring(2, 4));
    }

    private Path name(Sha256 digest) {
        return inner(digest).resolve(digest.hex());
    }

    private record Written(Sha256 digest, long size) {}

    /// Writes and flushes at most one byte more than the limit.
    private static Written write(Path draft, byte[] start, InputStream rest, long limit) throws IOException {
        var algorithm = Sha256.algorithm();
        try (var file = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            var out = Channels.newOutputStream(file);
            var size = 0L;
            var buffer = start;
            var count = start.length;
            while (count > 0 && size <= limit) {
                var taken = (int) Math.min(count, limit + 1 - size);
                algorithm.update(buffer, 0, taken);
                out.write(buffer, 0, taken);
                size += taken;
                buffer = buffer == start ? new byte[64 * 1024] : buffer;
                count = size > limit ? 0 : rest.readNBytes(buffer, 0, buffer.length);
            }
            file.force(true);
            return new Written(Sha256.ofAll(algorithm), size);
        }
    }

    private void keep(Path draft, Sha256 digest) throws IOException {
        Files.createDirectories(inner(digest));
        if (!draft.toFile().setReadOnly()) {
            throw new IOException("Cannot be made read-only: " + draft);
        }
        try {
            Files.createLink(name(digest), draft);
        } catch (FileAlreadyExistsException kept) {
            try (var whole = open(digest)) {
                whole.transferTo(OutputStream.nullOutputStream());
            }
        }
        flush(inner(digest));
        flush(outer(digest));
        flush(folder);
    }

    private static void flush(Path directory) throws IOException {
        try (var entries = FileChannel.open(directory, READ)) {
            entries.force(true);
        }
    }
}
