package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The calendar of tenders: the notices of purchasing that are open, each from its publication or dispatch to its
/// deadline, with the day on which the invitation to tender is expected and that of the Finance Committee.
@RestController
class NoticeCalendar {

    static final Address CALENDAR = OpportunitiesPages.NOTICES.then("/kalendars", "/calendar");

    static final int LEFT = 150;
    static final int WIDTH = 900;
    static final int ROW = 28;
    static final int TOP = 30;
    private static final int MOST = 60;
    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 10;

    private final JdbcNotices notices;
    private final Pages pages;
    private final Clock clock;

    NoticeCalendar(JdbcNotices notices, Pages pages, Clock clock) {
        this.notices = notices;
        this.pages = pages;
        this.clock = clock;
    }

    /// One row of the picture; places in its units, null for what lies outside or is not said.
    record Bar(
            Notice notice,
            int y,
            int from,
            int to,
            @Nullable Integer tender,
            @Nullable Integer committee) {}

    record Month(YearMonth month, int x) {}

    record CalendarView(List<Bar> bars, List<Month> months, int today, int height) {}

    @GetMapping({"/lv/cern/iespejas/kalendars", "/en/cern/opportunities/calendar"})
    ResponseEntity<String> calendar(Language language) {
        var today = LocalDate.now(clock);
        var first = today.minusMonths(MONTHS_BACK).withDayOfMonth(1);
        var last = today.plusMonths(MONTHS_AHEAD).withDayOfMonth(1);
        var open = notices.list(JdbcNotices.Asked.open(today, NoticeTopic.PURCHASING, false, MOST)).stream()
                .filter(notice -> !notice.text().deadline().isAfter(last))
                .toList();
        var bars = new ArrayList<Bar>();
        for (var notice : open) {
            var text = notice.text();
            var from = text.dispatch() == null ? text.published() : text.dispatch();
            bars.add(new Bar(
                    notice,
                    TOP + bars.size() * ROW,
                    x(
                            from.isBefore(first) ? first : from.isAfter(text.deadline()) ? text.published() : from,
                            first,
                            last),
                    x(text.deadline(), first, last),
                    place(text.tenderExpected(), first, last),
                    place(text.committeeDay(), first, last)));
        }
        var months = new ArrayList<Month>();
        for (var month = YearMonth.from(first); month.atDay(1).isBefore(last); month = month.plusMonths(1)) {
            months.add(new Month(month, x(month.atDay(1), first, last)));
        }
        var words = pages.words(language);
        var page = pages.page(language, CALENDAR, words.t("opportunities.calendar"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("opportunities.title"), OpportunitiesPages.NOTICES)
                .twin("csv", "text/csv", "/cern/opportunities.csv");
        var view = new CalendarView(bars, months, x(today, first, last), TOP + Math.max(1, bars.size()) * ROW + 10);
        return pages.show("opportunities/calendar.jte", page, view);
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        var within = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        var share = (double) ChronoUnit.DAYS.between(first, within) / ChronoUnit.DAYS.between(first, last);
        return LEFT + (int) Math.round(share * (WIDTH - LEFT));
    }

    private static @Nullable Integer place(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day == null || day.isBefore(first) || day.isAfter(last) ? null : x(day, first, last);
    }
}
