package lv.auseklis.spreadsheets;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a workbook in its archive. However small the file is, only so much is unpacked of it.
///
/// Standard: ECMA-376, part 2 (Open Packaging Conventions).
final class Parts implements Closeable {

    private static final int MOST_PARTS = 1_000;
    private static final Bilingual TOO_BIG =
            new Bilingual("XLSX datne atpakota ir pārāk liela.", "Unpacked, the XLSX file is too large.");
    private static final Bilingual MACROS = new Bilingual(
            "Datnē ir makro. Saglabājiet to kā XLSX bez makro.",
            "The file holds macros. Save it as XLSX without macros.");

    private final ZipFile archive;
    private long left;

    private Parts(ZipFile archive, long most) {
        this.archive = archive;
        this.left = most;
    }

    /// @param most bytes that may be unpacked
    static Parts of(byte[] content, long most) throws UnreadableWorkbook {
        try {
            var parts = new Parts(ZipFile.builder().setByteArray(content).get(), most);
            parts.refuseMacros();
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }

    private void refuseMacros() throws UnreadableWorkbook {
        var entries = Collections.list(archive.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new UnreadableWorkbook(TOO_BIG);
        }
        if (entries.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableWorkbook(MACROS);
        }
    }

    Optional<Part> find(String name) throws UnreadableWorkbook {
        var entry = archive.getEntry(name);
        try {
            return entry == null ? Optional.empty() : Optional.of(Part.of(new Bounded(archive.getInputStream(entry))));
        } catch (IOException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }

    Part get(String name) throws UnreadableWorkbook {
        return find(name).orElseThrow(UnreadableWorkbook::broken);
    }

    /// More was unpacked than may be.
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        UnreadableWorkbook told() {
            return new UnreadableWorkbook(TOO_BIG);
        }
    }

    /// Counts what comes out of all parts together.
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            return counted(count, count);
        }

        private int counted(int result, int count) throws IOException {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooMuch();
            }
            return result;
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
