package lv.auseklis.cerngroup;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Activities for the calendar program (RFC 5545: what is coming and what was in the last sixty days) and for the feed
/// reader (Atom, RFC 4287: what was announced, changed or cancelled last).
@RestController
class ActivityFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int DAYS_BACK = 60;
    private static final int MOST = 500;
    private static final int MOST_NEWS = 50;
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final JdbcActivities activities;
    private final Dictionary dictionary;
    private final BaseUrl baseUrl;
    private final Clock clock;

    ActivityFeeds(JdbcActivities activities, Dictionary dictionary, BaseUrl baseUrl, Clock clock) {
        this.activities = activities;
        this.dictionary = dictionary;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GetMapping("/cern/group/activities.ics")
    ResponseEntity<String> calendar(@RequestParam(defaultValue = "lv") String language) {
        var words = words(language);
        var from = LocalDate.now(clock).minusDays(DAYS_BACK);
        var calendar =
                ActivityCalendar.of(activities.listFrom(from, MOST), words, baseUrl.ofRequest(), clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(Biweekly.write(calendar).go());
    }

    @GetMapping("/cern/group/activities.atom")
    ResponseEntity<String> news(@RequestParam(defaultValue = "lv") String language) {
        var out = new StringWriter();
        try {
            var xml = XML.createXMLStreamWriter(out);
            write(xml, activities.listLatest(MOST_NEWS), words(language));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(out.toString());
    }

    /// Latvian for whatever is no language of ours.
    private Words words(String language) {
        return dictionary.in(Language.parse(language).orElse(Language.LV));
    }

    private void write(XMLStreamWriter xml, List<GroupActivity> all, Words words) throws XMLStreamException {
        var base = baseUrl.ofRequest();
        var page = base + ActivityPages.ACTIVITIES.in(words.language());
        var updated = all.stream().map(GroupActivity::touched).max(Instant::compareTo);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", words.language().code());
        element(xml, "id", page);
        element(xml, "title", words.t("cerngroup.title") + ": " + words.t("cerngroup.activities"));
        element(xml, "updated", updated.orElse(Instant.EPOCH).toString());
        link(xml, "alternate", page);
        link(
                xml,
                "self",
                base + "/cern/group/activities.atom?language="
                        + words.language().code());
        xml.writeStartElement("author");
        element(xml, "name", words.t("cerngroup.title"));
        xml.writeEndElement();
        for (var activity : all) {
            write(xml, activity, words, base);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(XMLStreamWriter xml, GroupActivity activity, Words words, String base)
            throws XMLStreamException {
        var cancelled = activity.cancelled();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + activity.id());
        element(
                xml,
                "title",
                (cancelled == null ? "" : words.t("cerngroup.cancelled") + ": ") + words.t(activity.title()));
        element(xml, "updated", activity.touched().toString());
        link(xml, "alternate", base + ActivityPages.address(activity).in(words.language()));
        var text = String.join("\n", ActivityCalendar.lines(activity, words));
        element(xml, "summary", cancelled == null ? text : words.t(cancelled.reason()) + "\n" + text);
        xml.writeEndElement();
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
