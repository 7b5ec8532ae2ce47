package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the group does: what is coming, and what was, by year; one page for each activity.
@RestController
class ActivityPages {

    static final Address ACTIVITIES = GroupPages.GROUP.then("/notikumi", "/activities");

    private static final int MOST = 200;

    private final JdbcActivities activities;
    private final ActivityBook book;
    private final ActivityActs acts;
    private final Pages pages;
    private final Clock clock;

    ActivityPages(JdbcActivities activities, ActivityBook book, ActivityActs acts, Pages pages, Clock clock) {
        this.activities = activities;
        this.book = book;
        this.acts = acts;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param coming what has not ended, the earliest first
    /// @param years  in which something that ended began, the latest first
    /// @param past   of the year shown, the latest first
    record View(
            List<GroupActivity> coming,
            List<Integer> years,
            int year,
            List<GroupActivity> past,
            boolean coordinates,
            Sheet sheet) {

        Address of(int wanted) {
            return ACTIVITIES.then("?year=" + wanted);
        }
    }

    record OneView(GroupActivity activity, boolean coordinates, Sheet sheet) {

        /// What the form of the new version begins with: what was typed, or what holds.
        String typed(String name, String now) {
            return sheet.act().equals("change") ? sheet.typed("change", name) : now;
        }
    }

    static Address address(GroupActivity activity) {
        return ACTIVITIES.then("/" + activity.id());
    }

    @GetMapping({"/lv/cern/grupa/notikumi", "/en/cern/group/activities"})
    ResponseEntity<String> activities(@RequestParam(defaultValue = "") String year, Language language) {
        return show(HttpStatus.OK, year, Sheet.EMPTY, language);
    }

    @GetMapping({
        "/lv/cern/grupa/notikumi/{activity:[0-9a-f-]{36}}",
        "/en/cern/group/activities/{activity:[0-9a-f-]{36}}"
    })
    ResponseEntity<String> activity(@PathVariable String activity, Language language) {
        return show(HttpStatus.OK, find(activity), Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/grupa/notikumi/darbiba", "/en/cern/group/activities/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, typed, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused -> {
                var sheet = new Sheet(act, typed, refused.reasons());
                yield act.equals("announce")
                        ? show(HttpStatus.UNPROCESSABLE_CONTENT, "", sheet, language)
                        : show(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                find(typed.getOrDefault("activity", "")),
                                sheet,
                                language);
            }
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", ACTIVITIES.then("/" + done.about()).in(language))
                        .build();
        };
    }

    private GroupActivity find(String id) {
        return Sent.id(id).map(book::find).orElseThrow(ActivityBook::missing);
    }

    private ResponseEntity<String> show(HttpStatus status, String year, Sheet sheet, Language language) {
        var words = pages.words(language);
        var today = LocalDate.now(clock);
        var years = activities.years(today);
        var shown = years.stream()
                .filter(one -> String.valueOf(one).equals(year))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElse(today.getYear());
        var address = year.isEmpty() ? ACTIVITIES : ACTIVITIES.then("?year=" + shown);
        var page = pages.page(language, address, words.t("cerngroup.activities"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("cerngroup.title"), GroupPages.GROUP)
                .described(words.t("cerngroup.activities-lead"))
                .twin("ics", "text/calendar", "/cern/group/activities.ics?language=" + language.code())
                .twin("atom", "application/atom+xml", "/cern/group/activities.atom?language=" + language.code())
                .twin("json", "application/json", "/api/v1/cern/group/activities");
        var view = new View(
                activities.listFrom(today, MOST),
                years,
                shown,
                activities.listOfYear(shown, today),
                GroupPages.coordinates(),
                sheet);
        return pages.show(status, "cerngroup/activities.jte", page, view);
    }

    private ResponseEntity<String> show(HttpStatus status, GroupActivity activity, Sheet sheet, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, address(activity), words.t(activity.title()))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("cerngroup.title"), GroupPages.GROUP)
                .under(words.t("cerngroup.activities"), ACTIVITIES);
        var view = new OneView(activity, GroupPages.coordinates(), sheet);
        return pages.show(status, "cerngroup/activity.jte", page, view);
    }
}
