package lv.auseklis.pages;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.auseklis.datatypes.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A feed for feed readers (Atom, RFC 4287).
///
/// @param id     the name of the feed, an address that stays
/// @param page   where the same is read by people
/// @param self   where the feed is
/// @param author whose news they are
public record AtomFeed(String id, String page, String self, String title, String author, Language language) {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /// @param id      a URN
    /// @param updated when it last changed
    /// @param link    where it is read in full
    public record Item(String id, String title, Instant updated, String link, String summary) {}

    public ResponseEntity<String> answer(List<Item> items) {
        var text = new StringWriter();
        try {
            var xml = XML.createXMLStreamWriter(text);
            write(xml, items);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text.toString());
    }

    private void write(XMLStreamWriter xml, List<Item> items) throws XMLStreamException {
        var updated = items.stream().map(Item::updated).max(Instant::compareTo);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", language.code());
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.orElse(Instant.EPOCH).toString());
        link(xml, "alternate", page);
        link(xml, "self", self);
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        for (var item : items) {
            xml.writeStartElement("entry");
            element(xml, "id", item.id());
            element(xml, "title", item.title());
            element(xml, "updated", item.updated().toString());
            link(xml, "alternate", item.link());
            element(xml, "summary", item.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeEndElement();
    }
}
