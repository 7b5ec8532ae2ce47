package lv.auseklis.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One part of a workbook, read element by element. A document type is refused, and nothing outside is ever fetched.
final class Part implements AutoCloseable {

    private static final XMLInputFactory READERS = readers();

    private final InputStream content;
    private final XMLStreamReader xml;

    private Part(InputStream content, XMLStreamReader xml) {
        this.content = content;
        this.xml = xml;
    }

    static Part of(InputStream content) throws UnreadableWorkbook {
        try {
            return new Part(content, READERS.createXMLStreamReader(content));
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        readers.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("outside");
        });
        return readers;
    }

    /// Goes on to the next start or end of an element, or text; false at the end.
    boolean next() throws UnreadableWorkbook {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw UnreadableWorkbook.broken();
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /// Of the element that starts here, whatever its name space.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// The number in an attribute; `otherwise` where there is none.
    int number(String name, int otherwise) throws UnreadableWorkbook {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }

    /// The text inside the element that starts here, to its end.
    String text(String element) throws UnreadableWorkbook {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /// The text of the runs inside the element that starts here, without how it is pronounced.
    String runs(String element) throws UnreadableWorkbook {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("t")) {
                text.append(text("t"));
            } else if (starts("rPh")) {
                text("rPh");
            }
        }
        return text.toString();
    }

    private static UnreadableWorkbook told(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Parts.TooMuch much) {
                return much.told();
            }
        }
        return e.getNestedException() instanceof Parts.TooMuch much ? much.told() : UnreadableWorkbook.broken(e);
    }

    @Override
    public void close() throws UnreadableWorkbook {
        try {
            xml.close();
            content.close();
        } catch (XMLStreamException e) {
            throw told(e);
        } catch (IOException e) {
            throw UnreadableWorkbook.broken(e);
        }
    }
}
