package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.datatypes.Language;
import lv.auseklis.notifications.CalendarFile;
import lv.auseklis.pages.AtomFeed;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Activities for the calendar program (RFC 5545: what is coming and what was in the last sixty days) and for the feed
/// reader (Atom, RFC 4287: what was announced, changed or cancelled last).
@RestController
class ActivityFeeds {

    private static final int DAYS_BACK = 60;
    private static final int MOST = 500;
    private static final int MOST_NEWS = 50;

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
        var calendar = ActivityCalendar.of(activities.listFrom(from, MOST), words, baseUrl.ofRequest());
        return CalendarFile.answer(calendar, clock.instant());
    }

    @GetMapping("/cern/group/activities.atom")
    ResponseEntity<String> news(@RequestParam(defaultValue = "lv") String language) {
        var words = words(language);
        var base = baseUrl.ofRequest();
        var page = base + ActivityPages.ACTIVITIES.in(words.language());
        var self = base + "/cern/group/activities.atom?language="
                + words.language().code();
        var group = words.t("cerngroup.title");
        return new AtomFeed(page, page, self, group + ": " + words.t("cerngroup.activities"), group, words.language())
                .answer(activities.listLatest(MOST_NEWS).stream()
                        .map(activity -> item(activity, words, base))
                        .toList());
    }

    /// Latvian for whatever is no language of ours.
    private Words words(String language) {
        return dictionary.in(Language.parse(language).orElse(Language.LV));
    }

    private static AtomFeed.Item item(GroupActivity activity, Words words, String base) {
        var cancelled = activity.cancelled();
        var title = words.t(activity.title());
        var text = String.join("\n", ActivityCalendar.lines(activity, words));
        return new AtomFeed.Item(
                "urn:uuid:" + activity.id(),
                cancelled == null ? title : words.t("cerngroup.cancelled") + ": " + title,
                activity.touched(),
                base + ActivityPages.address(activity).in(words.language()),
                cancelled == null ? text : words.t(cancelled.reason()) + "\n" + text);
    }
}
