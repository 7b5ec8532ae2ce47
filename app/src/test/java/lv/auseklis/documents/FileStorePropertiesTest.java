package lv.auseklis.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class FileStorePropertiesTest {

    private static final Limit PDF = Limit.megabytes(10, MediaType.PDF);

    private static Path folder;
    private static FileStore store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("files-");
        store = FileStore.open(folder);
    }

    @AfterContainer
    static void delete() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void everyContentIsReadAsItWasStored(
            @ForAll @Size(max = 2_000) byte[] random, @ForAll @IntRange(max = 70_000) int padding) throws IOException {
        var content = pdf(random, padding);
        var stored = (StoredFile) store.store(new ByteArrayInputStream(content), PDF);
        assertThat(stored.size()).isEqualTo(content.length);
        try (var read = store.open(stored.digest())) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Property
    void anyStartIsAnsweredWithoutAnError(@ForAll byte[] random, @ForAll boolean archive) {
        var start = archive ? archive(random) : random;
        new FileStart(start).detect();
    }

    private static byte[] pdf(byte[] random, int padding) {
        var content = new byte[5 + padding + random.length];
        System.arraycopy("%PDF-".getBytes(US_ASCII), 0, content, 0, 5);
        System.arraycopy(random, 0, content, 5 + padding, random.length);
        return content;
    }

    private static byte[] archive(byte[] random) {
        var start = new byte[4 + random.length];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, start, 0, 4);
        System.arraycopy(random, 0, start, 4, random.length);
        return start;
    }
}
