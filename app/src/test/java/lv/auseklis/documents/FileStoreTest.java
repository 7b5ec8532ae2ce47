package lv.auseklis.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Limit ANYTHING = Limit.megabytes(10, MediaType.values());
    private static final byte[] LETTER = "Labdien!\n".getBytes(UTF_8);
    private static final Sha256 LETTER_DIGEST = digestOf(LETTER);

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = FileStore.open(folder);
    }

    @Test
    void aFileStandsUnderItsDigestAndNothingElse() throws IOException {
        assertThat(store(LETTER)).isEqualTo(new StoredFile(LETTER_DIGEST, LETTER.length, MediaType.TEXT));
        var hex = LETTER_DIGEST.hex();
        assertThat(files()).containsExactly(hex.substring(0, 2) + "/" + hex.substring(2, 4) + "/" + hex);
        assertThat(read(LETTER_DIGEST)).isEqualTo(LETTER);
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        var first = store(LETTER);
        var modified = Files.getLastModifiedTime(onlyFile());
        assertThat(store(LETTER)).isEqualTo(first);
        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(onlyFile())).isEqualTo(modified);
    }

    @Test
    void manyStoresOfTheSameContentAtOnceAreOneFile() throws Exception {
        var content = "x".repeat(300_000).getBytes(UTF_8);
        Callable<Stored> act = () -> store(content);
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var stored : threads.invokeAll(List.of(act, act, act, act, act, act, act, act, act, act, act, act))) {
                assertThat(stored.get()).isEqualTo(new StoredFile(digestOf(content), 300_000, MediaType.TEXT));
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void theLimitItselfIsAccepted() throws IOException {
        for (var size : new int[] {1, FileStart.LENGTH, FileStart.LENGTH + 1, 65_536 + FileStart.LENGTH, 200_000}) {
            var content = "a".repeat(size).getBytes(UTF_8);
            assertThat(store.store(stream(content), new Limit(size, Set.of(MediaType.TEXT))))
                    .isEqualTo(new StoredFile(digestOf(content), size, MediaType.TEXT));
        }
    }

    @Test
    void oneByteMoreThanTheLimitLeavesNothingBehind() throws IOException {
        for (var size : new int[] {1, FileStart.LENGTH, FileStart.LENGTH + 1, 65_536 + FileStart.LENGTH, 200_000}) {
            var content = "a".repeat(size + 1).getBytes(UTF_8);
            assertThat(store.store(stream(content), new Limit(size, Set.of(MediaType.TEXT))))
                    .isEqualTo(new Stored.TooLarge(size));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void anEndlessStreamIsNotReadBeyondTheLimit() throws IOException {
        var endless = new InputStream() {
            private long count;

            @Override
            public int read() {
                count++;
                return 'a';
            }
        };
        assertThat(store.store(endless, new Limit(100_000, Set.of(MediaType.TEXT))))
                .isEqualTo(new Stored.TooLarge(100_000));
        assertThat(endless.count).isLessThan(200_000);
    }

    @Test
    void nothingIsRefusedAsEmpty() throws IOException {
        assertThat(store(new byte[0])).isEqualTo(new Stored.Empty());
        assertThat(store.store(stream(new byte[0]), MediaType.PDF, ANYTHING)).isEqualTo(new Stored.Empty());
        assertThat(files()).isEmpty();
    }

    @Test
    void anErrorOfTheSenderLeavesNothingBehind() throws IOException {
        var lost = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        var broken = new SequenceInputStream(stream("a".repeat(100_000).getBytes(UTF_8)), lost);
        assertThatThrownBy(() -> store.store(broken, ANYTHING)).hasMessage("connection lost");
        assertThat(files()).isEmpty();
    }

    @Test
    void kindsNotAcceptedAreRefusedWithWhatTheyAre() throws IOException {
        var onlyPdf = Limit.megabytes(1, MediaType.PDF);
        assertThat(store.store(stream(LETTER), onlyPdf))
                .isEqualTo(new Stored.TypeNotAllowed(Optional.of(MediaType.TEXT), Set.of(MediaType.PDF)));
        assertThat(store.store(stream(new byte[] {0, 1, 2}), onlyPdf))
                .isEqualTo(new Stored.TypeNotAllowed(Optional.empty(), Set.of(MediaType.PDF)));
        assertThat(files()).isEmpty();
    }

    @Test
    void contentOfAnotherKindThanDeclaredIsRefused() throws IOException {
        assertThat(store.store(stream(LETTER), MediaType.PDF, ANYTHING))
                .isEqualTo(new Stored.TypeMismatch(MediaType.PDF, MediaType.TEXT));
        assertThat(store.store(stream("%PDF-1.7\n".getBytes(UTF_8)), MediaType.CSV, ANYTHING))
                .isEqualTo(new Stored.TypeMismatch(MediaType.CSV, MediaType.PDF));
        assertThat(files()).isEmpty();
        assertThat(store.store(stream(LETTER), MediaType.CSV, ANYTHING))
                .isEqualTo(new StoredFile(LETTER_DIGEST, LETTER.length, MediaType.CSV));
    }

    @Test
    void aFlippedByteIsFoundAndNamed() throws IOException {
        store(LETTER);
        flipLastByte();
        assertThatThrownBy(() -> read(LETTER_DIGEST))
                .isInstanceOf(DamagedFile.class)
                .hasMessageContaining(LETTER_DIGEST.hex());
        assertThatThrownBy(() -> {
                    try (var content = store.open(LETTER_DIGEST)) {
                        content.skipNBytes(LETTER.length);
                        content.read();
                    }
                })
                .isInstanceOf(DamagedFile.class);
    }

    @Test
    void theSameContentIsNotReportedAsStoredOverADamagedFile() throws IOException {
        store(LETTER);
        flipLastByte();
        assertThatThrownBy(() -> store(LETTER)).isInstanceOf(DamagedFile.class);
    }

    @Test
    void aFileThatIsNotKeptIsMissing() {
        assertThatThrownBy(() -> store.open(LETTER_DIGEST))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(LETTER_DIGEST.hex());
    }

    @Test
    void whatAnInterruptedProcessLeftIsRemovedOnStart() throws IOException {
        store(LETTER);
        Files.writeString(folder.resolve("incoming").resolve("half"), "half a file");
        FileStore.open(folder);
        assertThat(files()).hasSize(1);
        assertThat(read(LETTER_DIGEST)).isEqualTo(LETTER);
    }

    private Stored store(byte[] content) throws IOException {
        return store.store(stream(content), ANYTHING);
    }

    private byte[] read(Sha256 digest) throws IOException {
        try (var content = store.open(digest)) {
            return content.readAllBytes();
        }
    }

    private void flipLastByte() throws IOException {
        var file = onlyFile();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.write(file, bytes);
    }

    private Path onlyFile() throws IOException {
        return folder.resolve(files().stream().collect(Collectors.joining()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static Sha256 digestOf(byte[] content) {
        var algorithm = Sha256.algorithm();
        algorithm.update(content);
        return Sha256.ofAll(algorithm);
    }
}
