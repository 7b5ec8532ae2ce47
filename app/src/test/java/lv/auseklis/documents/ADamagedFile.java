package lv.auseklis.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.auseklis.database.DataFolder;

/// A stored file whose last byte a disk has flipped, until it is closed.
public final class ADamagedFile implements AutoCloseable {

    private final Path file;
    private final byte[] whole;

    public ADamagedFile(DataFolder data, Sha256 digest) throws IOException {
        try (var files = Files.walk(data.path().resolve("files"))) {
            file = files.filter(one -> one.endsWith(digest.hex())).findFirst().orElseThrow();
        }
        whole = Files.readAllBytes(file);
        var damaged = whole.clone();
        damaged[whole.length - 1] ^= 1;
        put(damaged);
    }

    @Override
    public void close() throws IOException {
        put(whole);
    }

    private void put(byte[] content) throws IOException {
        Files.delete(file);
        Files.write(file, content);
    }
}
