package lv.auseklis.documents;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Looks at a whole file before it is kept: it must be what its start says and nothing besides. Reads what it unpacks
/// once, within bounds, and keeps nothing of it.
final class Inspection {

    private static final int END = 2_048;

    private Inspection() {}

    /// What is wrong with the file; empty if nothing was found.
    static Optional<Stored.Fault> of(Path file, MediaType type) throws IOException {
        return switch (type) {
            case PDF -> endsWith(file, "%%EOF") ? hidden(file) : Optional.of(Stored.Fault.NOT_WHOLE);
            case PNG -> endsWith(file, "IEND") ? hidden(file) : Optional.of(Stored.Fault.NOT_WHOLE);
            case JPEG -> endsWith(file, "\u00ff\u00d9") ? hidden(file) : Optional.of(Stored.Fault.NOT_WHOLE);
            case XML -> xml(file);
            case TEXT, CSV -> Optional.empty();
            default -> new Archive(file).fault();
        };
    }

    /// A file that is an archive as well, for whoever reads it from its end.
    private static Optional<Stored.Fault> hidden(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.size() >= 0 ? Optional.of(Stored.Fault.TWO_KINDS) : Optional.empty();
        } catch (ZipException none) {
            return Optional.empty();
        }
    }

    private static boolean endsWith(Path file, String mark) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var end = new byte[(int) Math.min(END, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains(mark);
        }
    }

    private static Optional<Stored.Fault> xml(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(content), new Passive());
            return Optional.empty();
        } catch (SAXException
                | CharConversionException
                | UnsupportedEncodingException
                | IllegalArgumentException refused) {
            return Optional.of(Stored.Fault.XML);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Refuses elements of web pages and drawings, and whatever stands outside the file.
    private static final class Passive extends DefaultHandler {

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes)
                throws SAXException {
            var lower = space.toLowerCase(Locale.ROOT);
            if (lower.endsWith("/xhtml") || lower.endsWith("/svg") || name.equalsIgnoreCase("script")) {
                throw new SAXException("active");
            }
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            if (target.equalsIgnoreCase("xml-stylesheet")) {
                throw new SAXException("style sheet");
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("outside");
        }

        @Override
        public void error(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
