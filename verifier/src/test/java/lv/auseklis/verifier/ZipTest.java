package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {

    private static final int CENTRAL = 0x02014b50;

    @TempDir
    private Path folder;

    static Path write(Path file, Map<String, String> files) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return writeBytes(file, bytes, "");
    }

    static Path writeBytes(Path file, Map<String, byte[]> files, String prefix) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private Path log() throws IOException {
        return writeBytes(folder.resolve("log.zip"), Memory.ofSize(20).files(), "");
    }

    private Memory.Said checkChanged(Consumer<byte[]> change) throws IOException {
        var bytes = Files.readAllBytes(log());
        change.accept(bytes);
        return Program.run(
                "--key",
                Memory.LOG.key().toString(),
                Files.write(folder.resolve("changed.zip"), bytes).toString());
    }

    /// Where the record of the first file begins in the directory of the ZIP.
    private static int central(byte[] zip) {
        for (int i = 0; i < zip.length - 4; i++) {
            if (number(zip, i) == CENTRAL) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    private static int number(byte[] zip, int at) {
        return zip[at] & 0xff | (zip[at + 1] & 0xff) << 8 | (zip[at + 2] & 0xff) << 16 | zip[at + 3] << 24;
    }

    private static void assertRefused(Memory.Said said, String reason) {
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains(reason), said.text());
    }

    @Test
    void aSoundZipIsRead() throws IOException {
        assertEquals(0, checkChanged(bytes -> {}).code());
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        assertRefused(checkChanged(bytes -> bytes[central(bytes) + 41] = (byte) 0xa1), "symbolic link");
    }

    @Test
    void namesThatLeadOutAreRefused() throws IOException {
        for (var name : new String[] {
            "../checkpoint", "/checkpoint", "a/../checkpoint", "a\\checkpoint", "C:checkpoint", "a//checkpoint"
        }) {
            var zip = write(folder.resolve("out.zip"), Map.of(name, "x", "checkpoint", "y"));
            assertRefused(Program.run(zip.toString()), "leads out of it");
        }
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        var zip = write(folder.resolve("twice.zip"), Map.of("checkpoint", "x", "checkpoinT", "y"));
        var bytes = Files.readAllBytes(zip);
        for (int i = 0; i < bytes.length - 10; i++) {
            if (new String(bytes, i, 10, StandardCharsets.ISO_8859_1).equals("checkpoinT")) {
                bytes[i + 9] = 't';
            }
        }
        Files.write(zip, bytes);
        assertRefused(Program.run(zip.toString()), "stands twice");
    }

    @Test
    void aWrongChecksumIsRefused() throws IOException {
        var said = checkChanged(bytes -> bytes[central(bytes) + 16] ^= 1);
        assertRefused(said, "damaged");
    }

    @Test
    void abombIsNotUnpacked() throws IOException {
        var zip = writeBytes(folder.resolve("bomb.zip"), Map.of("checkpoint", new byte[50_000_000]), "");
        assertRefused(Program.run("--key", Memory.LOG.key().toString(), zip.toString()), "longer than");
    }

    /// Whatever byte of a ZIP is flipped: it is verified as it is, or refused, or cannot be read; never more.
    @Test
    void noFlippedByteOfAZipConfuses() throws IOException {
        var intact = Files.readAllBytes(log());
        int refused = 0;
        for (int i = 0; i < intact.length; i += 7) {
            int at = i;
            var said = checkBytes(intact, at);
            refused += said.code() > 0 ? 1 : 0;
        }
        assertTrue(refused > intact.length / 7 / 2);
    }

    private Memory.Said checkBytes(byte[] intact, int at) throws IOException {
        var bytes = intact.clone();
        bytes[at] ^= 1;
        return Program.run(
                "--key",
                Memory.LOG.key().toString(),
                Files.write(folder.resolve("flipped.zip"), bytes).toString());
    }
}
