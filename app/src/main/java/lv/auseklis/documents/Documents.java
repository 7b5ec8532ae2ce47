package lv.auseklis.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;

/// All files that the program keeps. Adding is safe to repeat: the same content is the same file.
public class Documents {

    private final FileStore store;
    private final JdbcStoredFiles files;

    Documents(FileStore store, JdbcStoredFiles files) {
        this.store = store;
        this.files = files;
    }

    /// Keeps the content and notes it in the caller's transaction. If that is rolled back, the content stays on disk
    /// without a note and does no harm. The caller closes the stream.
    /// @param declared the kind that the sender says it is
    /// @throws DamagedFile if the same content is there already but no longer whole
    public Stored add(InputStream content, MediaType declared, Limit limit, Instant now) throws IOException {
        var stored = store.store(content, declared, limit);
        if (stored instanceof StoredFile file) {
            files.add(file, now);
        }
        return stored;
    }

    public Optional<StoredFile> find(Sha256 digest) {
        return files.find(digest);
    }

    /// The content, verified while it is read: it ends only if it is whole, else it throws [DamagedFile]. What was read
    /// before the end is not verified yet. The caller closes it.
    /// @throws NoSuchFileException if no such file is kept
    public InputStream open(Sha256 digest) throws IOException {
        return store.open(digest);
    }

    /// Reads the content through, so that nothing of a damaged file is sent.
    /// @throws DamagedFile         if it is not whole
    /// @throws NoSuchFileException if no such file is kept
    public void verify(Sha256 digest) throws IOException {
        try (var whole = open(digest)) {
            whole.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// The content for somebody to whom it is sent: [#verify]ed before, then as [#open].
    public InputStream openVerified(Sha256 digest) throws IOException {
        verify(digest);
        return open(digest);
    }
}
