package lv.auseklis.cerngroup;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Activities of the group for programs, and the acts about them.
@RestController
class ActivitiesApi {

    private static final int MOST = 200;

    private final JdbcActivities activities;
    private final ActivityActs acts;
    private final Clock clock;

    ActivitiesApi(JdbcActivities activities, ActivityActs acts, Clock clock) {
        this.activities = activities;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param firstTime time of day in Riga, such as `14:30`; null where it takes the whole day
    /// @param cancelled why it does not take place; null where it does
    record ActivityView(
            UUID id,
            int version,
            GroupActivity.Kind kind,
            Bilingual title,
            String textLv,
            String textEn,
            String place,
            String parties,
            String link,
            LocalDate firstDay,
            @Nullable String firstTime,
            LocalDate lastDay,
            @Nullable String lastTime,
            @Nullable Bilingual cancelled,
            long entry) {

        static ActivityView of(GroupActivity activity) {
            var cancelled = activity.cancelled();
            return new ActivityView(
                    activity.id(),
                    activity.version(),
                    activity.kind(),
                    activity.title(),
                    activity.textLv(),
                    activity.textEn(),
                    activity.place(),
                    activity.parties(),
                    activity.link(),
                    activity.firstDay(),
                    text(activity.firstTime()),
                    activity.lastDay(),
                    text(activity.lastTime()),
                    cancelled == null ? null : cancelled.reason(),
                    activity.entry());
        }

        private static @Nullable String text(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }
    }

    /// @param activity what it was done about
    /// @param entry    the index of the entry in the log
    record ActivityActView(UUID activity, long entry) {}

    @GetMapping("/api/v1/cern/group/activities")
    @Operation(
            description = "Activities of the CERN Latvia group that have not ended, the earliest first, at most 200; or"
                    + " those of a past `year`, the latest first. Times are those of the clocks in Riga.")
    List<ActivityView> list(@RequestParam(required = false) @Nullable Integer year) {
        var today = LocalDate.now(clock);
        var found = year == null
                ? activities.listFrom(today, MOST)
                : activities.listOfYear(Math.clamp(year, 1, 9_998), today);
        return found.stream().map(ActivityView::of).toList();
    }

    @PostMapping("/api/v1/cern/group/activities/{act}")
    @Operation(
            description =
                    "`announce` (`kind`, `title.lv`, `title.en`, `text.lv`, `text.en`, `place`, `parties`, `link`,"
                            + " `day`, `time`, `lastDay`, `lastTime`), `change` (`activity`, the `version` that was seen, and"
                            + " everything that the new one says), `cancel` (`activity`, `reason.lv`, `reason.en`). With the"
                            + " header Idempotency-Key it is carried out once.")
    ActivityActView act(@PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        return switch (acts.act(act, Sent.storable(body), actor, LocalDate.now(clock))) {
            case Outcome.Done done -> new ActivityActView(done.about(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
