package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipInMemoryTest {

    private static final int CENTRAL = 0x02014b50;
    private static final int BYTES = 1000;

    private static byte[] zip() throws IOException {
        return SealedSamples.zip(Map.of("a", "first", "b/c", "second", "d", "x".repeat(10_000)));
    }

    private static void assertRefused(String reason, byte[] zip) {
        var refused = assertThrows(Refused.class, () -> readAll(zip));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    private static void assertRefused(String reason, Consumer<ByteBuffer> change) throws IOException {
        var buffer = ByteBuffer.wrap(zip()).order(ByteOrder.LITTLE_ENDIAN);
        change.accept(buffer);
        assertRefused(reason, buffer.array());
    }

    private static void readAll(byte[] bytes) {
        var zip = new ZipInMemory("it", bytes);
        zip.paths().forEach(path -> zip.read(path, 20_000));
    }

    private static int central(ByteBuffer zip) {
        return zip.getInt(end(zip) + 16);
    }

    private static int end(ByteBuffer zip) {
        return zip.limit() - 22;
    }

    @Test
    void aSoundZipIsRead() throws IOException {
        var zip = new ZipInMemory("it", zip());
        assertEquals("[a, b/c, d]", zip.paths().toString());
        assertEquals("second", new String(zip.read("b/c", 6), StandardCharsets.UTF_8));
        assertNull(zip.read("e", 6));
        assertThrows(Refused.class, () -> zip.read("b/c", 5));
        assertTrue(new ZipInMemory("it", SealedSamples.zip(Map.of())).paths().isEmpty());
    }

    @Test
    void foldersAndStoredFilesAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            var stored = new ZipEntry("folder/stored");
            var crc = new CRC32();
            crc.update(new byte[BYTES]);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(BYTES);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(new byte[BYTES]);
        }
        var zip = new ZipInMemory("it", out.toByteArray());
        assertEquals("[folder/stored]", zip.paths().toString());
        assertArrayEquals(new byte[BYTES], zip.read("folder/stored", BYTES));
    }

    @Test
    void whatIsNotStrictIsRefused() throws IOException {
        assertRefused("does not stand at its end", Arrays.copyOf(zip(), zip().length + 1));
        assertRefused("does not stand at its end", new byte[0]);
        assertRefused("is not where it should be", zip -> zip.putInt(end(zip) + 16, 7));
        assertRefused("is not where it should be", zip -> zip.putShort(end(zip) + 20, (short) 1));
        assertRefused("is not where it should be", zip -> zip.putShort(end(zip) + 8, (short) 1));
        assertRefused("its directory is damaged", zip -> zip.putInt(end(zip) + 8, 0x00040004));
        assertRefused("its directory is damaged", zip -> zip.putInt(end(zip) + 8, 0x00020002));
        assertRefused("symbolic link", zip -> zip.putShort(central(zip) + 40, (short) 0xa1ff));
        assertRefused("is encrypted", zip -> zip.putShort(central(zip) + 8, (short) 1));
        assertRefused("in a way that is not read here", zip -> zip.putShort(central(zip) + 10, (short) 12));
        assertRefused("checksum", zip -> zip.putInt(central(zip) + 16, 1));
        assertRefused("is damaged", zip -> zip.putInt(central(zip) + 24, 4));
        assertRefused("checksum", zip -> zip.putInt(central(zip) + 24, 6));
        assertRefused("longer than", zip -> zip.putInt(central(zip) + 24, -1));
        assertRefused("lie upon each other", zip -> zip.putInt(central(zip) + 42, -1));
        assertRefused("not where it should be in the ZIP", zip -> zip.put(30, (byte) 'x'));
        assertRefused("leads out of it", SealedSamples.zip(Map.of("../a", "x")));
        assertRefused("has more than", many());
    }

    @Test
    void filesThatLieUponEachOtherAreRefused() throws IOException {
        assertRefused("lie upon each other", zip -> {
            int second = central(zip) + 46 + 1;
            assertEquals(CENTRAL, zip.getInt(second));
            zip.putInt(second + 42, 0);
        });
    }

    private static byte[] many() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsDamagedAtRandomIsReadOrRefused() throws IOException {
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            var zip = zip();
            zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            try {
                readAll(zip);
            } catch (Refused e) {
                continue;
            }
        }
    }
}
