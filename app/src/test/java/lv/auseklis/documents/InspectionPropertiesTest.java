package lv.auseklis.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever bytes come, a file is kept or refused; nothing is left behind and nothing fails.
class InspectionPropertiesTest {

    private static final List<MediaType> TYPES = List.of(MediaType.ASIC_E, MediaType.XML, MediaType.PDF, MediaType.PNG);
    private static Path folder;
    private static FileStore store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("inspection");
        store = FileStore.open(folder);
    }

    @AfterContainer
    static void noDraftIsLeft() throws IOException {
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Property(tries = 300)
    void aDamagedFileIsAnswered(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2_000) Integer> places,
            @ForAll byte replacement,
            @ForAll boolean cut)
            throws IOException {
        var type = TYPES.get(which);
        var content = sample(type);
        places.forEach(place -> content[place % content.length] = replacement);
        var sent = cut ? Arrays.copyOf(content, content.length - places.getFirst() % content.length) : content;
        var stored = store.store(new ByteArrayInputStream(sent), type, new Limit(100_000, Set.of(type)));
        assertThat(stored).isInstanceOfAny(StoredFile.class, Stored.Refused.class);
    }

    @Property(tries = 4)
    void aWholeFileIsKept(@ForAll @IntRange(max = 3) int which) throws IOException {
        var type = TYPES.get(which);
        assertThat(store.store(new ByteArrayInputStream(sample(type)), type, new Limit(100_000, Set.of(type))))
                .isInstanceOf(StoredFile.class);
    }

    private static byte[] sample(MediaType type) {
        return switch (type) {
            case XML ->
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"ā\"><c>&amp;</c><![CDATA[x]]></a>\n"
                        .getBytes(StandardCharsets.UTF_8);
            case PDF -> "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            case PNG -> "\u0089PNG\r\n\u001a\n....IHDR....IEND....".getBytes(StandardCharsets.ISO_8859_1);
            default -> container();
        };
    }

    private static byte[] container() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", MediaType.ASIC_E.toString(), true);
            put(zip, "META-INF/signatures0.xml", "<a/>".repeat(50), false);
            put(zip, "statūti.pdf", "%PDF-1.7", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text, boolean plain) throws IOException {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry(name);
        if (plain) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
