package lv.auseklis.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            %PDF-1.7                                            | PDF
            <?xml version="1.0"?><CERIF/>                       | XML
            <?xml version="1.0"?><!-- <svg> --><cerif:Person/>  | XML
            name;city                                           | TEXT
            a < b                                               | TEXT
            <?xml version="1.0"?><svg xmlns="x"/>               |
            <?xml version="1.0"?><x:svg xmlns:x="x"/>           |
            <?xml version="1.0"?><!DOCTYPE html><html/>         |
            <!DOCTYPE html><p>                                  |
            <script>alert(1)</script>                           |
            """)
    void textTellsItsKind(String text, MediaType type) {
        assertThat(detect(text.getBytes(UTF_8))).isEqualTo(Optional.ofNullable(type));
    }

    @Test
    void picturesTellTheirKind() {
        assertThat(detect("\u0089PNG\r\n\u001a\n...".getBytes(ISO_8859_1))).contains(MediaType.PNG);
        assertThat(detect("\u00ff\u00d8\u00ff\u00e0..JFIF".getBytes(ISO_8859_1)))
                .contains(MediaType.JPEG);
        assertThat(detect("\u00ff\u00d8".getBytes(ISO_8859_1))).isEmpty();
        assertThat(detect("GIF89a\0".getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void textIsUtf8WithoutControlCharacters() {
        assertThat(detect("Rīga\t€\r\n".getBytes(UTF_8))).contains(MediaType.TEXT);
        assertThat(detect("\uFEFFRīga".getBytes(UTF_8))).contains(MediaType.TEXT);
        assertThat(detect("Rīga".getBytes(Charset.forName("windows-1257")))).isEmpty();
        assertThat(detect("Ri\0ga".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aCharacterCutByTheEndOfTheStartIsNoFault() {
        var text = ("a" + "ā".repeat(FileStart.LENGTH)).getBytes(UTF_8);
        assertThat(detect(Arrays.copyOf(text, FileStart.LENGTH))).contains(MediaType.TEXT);
        assertThat(detect(Arrays.copyOf(text, FileStart.LENGTH - 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            application/vnd.etsi.asic-e+zip,                           ASIC_E
            application/vnd.oasis.opendocument.text,                   ODT
            application/vnd.oasis.opendocument.spreadsheet,            ODS
            application/vnd.oasis.opendocument.text-template,          ZIP
            application/epub+zip,                                      ZIP
            """)
    void anArchiveNamesItsKindInItsFirstEntry(String mimetype, MediaType type) throws IOException {
        assertThat(detect(archive(mimetype, "META-INF/manifest.xml"))).contains(type);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            [Content_Types].xml, word/document.xml,    DOCX
            _rels/.rels,         xl/workbook.xml,      XLSX
            [Content_Types].xml, ppt/presentation.xml, PPTX
            [Content_Types].xml, other/part.xml,       ZIP
            readme.txt,          word/document.xml,    ZIP
            """)
    void anOfficeFileShowsItsKindInItsFolders(String first, String second, MediaType type) throws IOException {
        assertThat(detect(archive(null, first, second))).contains(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/pdf           | PDF
            TEXT/XML; charset=UTF-8   | XML
            text/csv;header=present   | CSV
            image/svg+xml             |
            ''                        |
            """)
    void declaredNamesAreRead(String declared, MediaType type) {
        assertThat(MediaType.parse(declared)).isEqualTo(Optional.ofNullable(type));
    }

    private static Optional<MediaType> detect(byte[] start) {
        return new FileStart(start).detect();
    }

    private static byte[] archive(@Nullable String mimetype, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (mimetype != null) {
                zip.putNextEntry(uncompressed(mimetype.getBytes(UTF_8)));
                zip.write(mimetype.getBytes(UTF_8));
            }
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<part/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry uncompressed(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
