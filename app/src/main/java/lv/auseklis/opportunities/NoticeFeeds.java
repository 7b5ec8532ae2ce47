package lv.auseklis.opportunities;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Open notices as a feed (Atom, RFC 4287) and their deadlines as a calendar (RFC 5545), by topic, for everybody.
@RestController
class NoticeFeeds {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST = 200;

    private final JdbcNotices notices;
    private final Dictionary dictionary;
    private final BaseUrl baseUrl;
    private final Clock clock;

    NoticeFeeds(JdbcNotices notices, Dictionary dictionary, BaseUrl baseUrl, Clock clock) {
        this.notices = notices;
        this.dictionary = dictionary;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    static String path(Language language, String form) {
        return "/cern/opportunities-" + language.code() + "." + form;
    }

    private List<Notice> open(String topic) {
        var today = LocalDate.now(clock);
        var of = NoticeTopic.find(topic).orElse(null);
        return notices.list(JdbcNotices.Asked.open(today, of, false, MOST));
    }

    @GetMapping("/cern/opportunities-{language:lv|en}.atom")
    ResponseEntity<String> atom(
            @PathVariable String language, @RequestParam(defaultValue = "") String topic, HttpServletRequest request)
            throws XMLStreamException {
        var in = Language.of(language);
        var base = baseUrl.of(request);
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", in.code());
        element(xml, "id", base + path(in, "atom"));
        element(xml, "title", dictionary.in(in).t("opportunities.title"));
        var all = open(topic);
        element(
                xml,
                "updated",
                all.stream()
                        .map(Notice::recorded)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", base + path(in, "atom"));
        link(xml, "alternate", base + OpportunitiesPages.NOTICES.in(in));
        for (var notice : all) {
            entry(xml, notice, base, in);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return ResponseEntity.ok().contentType(ATOM).body(text.toString());
    }

    private void entry(XMLStreamWriter xml, Notice notice, String base, Language in) throws XMLStreamException {
        var words = dictionary.in(in);
        var text = notice.text();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + notice.id());
        element(xml, "title", text.reference() + ": " + text.title());
        element(xml, "published", text.published() + "T00:00:00Z");
        element(xml, "updated", notice.recorded().toString());
        link(xml, "alternate", base + OpportunitiesPages.address(notice.id()).in(in));
        xml.writeStartElement("author");
        element(xml, "name", "CERN");
        xml.writeEndElement();
        element(xml, "summary", summary(notice, words));
        xml.writeEndElement();
    }

    private static String summary(Notice notice, Words words) {
        return words.t("opportunities.kind." + notice.text().kind().name()) + " · "
                + words.t("opportunities.until", words.date(notice.text().deadline()));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
        xml.writeEndElement();
    }

    @GetMapping("/cern/opportunities-{language:lv|en}.ics")
    ResponseEntity<String> calendar(
            @PathVariable String language, @RequestParam(defaultValue = "") String topic, HttpServletRequest request) {
        var in = Language.of(language);
        var words = dictionary.in(in);
        var calendar = new ICalendar();
        calendar.setProductId("-//Auseklis//" + in.code().toUpperCase(Locale.ROOT));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.t("opportunities.title"));
        var stamp = Date.from(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
        for (var notice : open(topic)) {
            calendar.addEvent(event(notice, stamp, baseUrl.of(request), in));
        }
        if (calendar.getEvents().isEmpty()) {
            var nothing = new VFreeBusy(); // a calendar has at least one component
            nothing.setUid("nothing@auseklis");
            nothing.setDateTimeStamp(stamp);
            calendar.addFreeBusy(nothing);
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(Biweekly.write(calendar).go());
    }

    private VEvent event(Notice notice, Date stamp, String base, Language in) {
        var words = dictionary.in(in);
        var text = notice.text();
        var day = text.deadline();
        var event = new VEvent();
        event.setUid("notice-" + notice.id() + "@auseklis");
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(text.reference() + ": " + text.title());
        event.setDescription(summary(notice, words));
        event.setUrl(base + OpportunitiesPages.address(notice.id()).in(in));
        event.setTransparency(Transparency.transparent());
        return event;
    }
}
