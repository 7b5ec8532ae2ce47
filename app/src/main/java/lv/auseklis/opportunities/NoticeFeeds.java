package lv.auseklis.opportunities;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import lv.auseklis.datatypes.Language;
import lv.auseklis.notifications.CalendarFile;
import lv.auseklis.pages.AtomFeed;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Open notices as a feed (Atom, RFC 4287) and their deadlines as a calendar (RFC 5545), by topic, for everybody.
@RestController
class NoticeFeeds {

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
            @PathVariable String language, @RequestParam(defaultValue = "") String topic, HttpServletRequest request) {
        var words = dictionary.in(Language.of(language));
        var base = baseUrl.of(request);
        var self = base + path(words.language(), "atom");
        var page = base + OpportunitiesPages.NOTICES.in(words.language());
        return new AtomFeed(self, page, self, words.t("opportunities.title"), "CERN", words.language())
                .answer(open(topic).stream()
                        .map(notice -> item(notice, words, base))
                        .toList());
    }

    private static AtomFeed.Item item(Notice notice, Words words, String base) {
        return new AtomFeed.Item(
                "urn:uuid:" + notice.id(),
                title(notice),
                notice.recorded(),
                base + OpportunitiesPages.address(notice.id()).in(words.language()),
                summary(notice, words));
    }

    private static String title(Notice notice) {
        return notice.text().reference() + ": " + notice.text().title();
    }

    private static String summary(Notice notice, Words words) {
        return words.t("opportunities.kind." + notice.text().kind().name()) + " · "
                + words.t("opportunities.until", words.date(notice.text().deadline()));
    }

    @GetMapping("/cern/opportunities-{language:lv|en}.ics")
    ResponseEntity<String> calendar(
            @PathVariable String language, @RequestParam(defaultValue = "") String topic, HttpServletRequest request) {
        var words = dictionary.in(Language.of(language));
        var calendar = CalendarFile.named(words.t("opportunities.title"), words);
        var base = baseUrl.of(request);
        open(topic).forEach(notice -> calendar.addEvent(event(notice, words, base)));
        return CalendarFile.answer(calendar, clock.instant());
    }

    private static VEvent event(Notice notice, Words words, String base) {
        var event = new VEvent();
        event.setUid("notice-" + notice.id() + "@auseklis");
        event.setDateTimeStamp(Date.from(notice.recorded()));
        event.setSequence(notice.version() - 1);
        event.setDateStart(new DateStart(CalendarFile.allDay(notice.text().deadline())));
        event.setSummary(title(notice));
        event.setDescription(summary(notice, words));
        event.setUrl(base + OpportunitiesPages.address(notice.id()).in(words.language()));
        event.setTransparency(Transparency.transparent());
        return event;
    }
}
