package lv.auseklis.cerngroup;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.stereotype.Component;

/// Writes what is announced, changed and cancelled.
@Component
class ActivityBook {

    static final Bilingual CANCELLED = new Bilingual("Pasākums jau ir atcelts.", "The activity is cancelled already.");

    private final GroupBook book;
    private final JdbcActivities activities;

    ActivityBook(GroupBook book, JdbcActivities activities) {
        this.book = book;
        this.activities = activities;
    }

    /// The activity that was named, held until the transaction ends.
    ///
    /// @throws Problem 404 where there is none
    GroupActivity held(Map<String, String> typed) {
        var id = Sent.id(typed.getOrDefault("activity", "")).orElseThrow(ActivityBook::missing);
        book.hold(id);
        return find(id);
    }

    /// @throws Problem 404 where there is none
    GroupActivity find(UUID id) {
        return activities.find(id).orElseThrow(ActivityBook::missing);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual("Tāda pasākuma nav.", "There is no such activity."));
    }

    /// @param read without reasons against it
    Outcome write(String act, UUID activity, int version, ActivityForm.Read read, Actor actor) {
        var entry = book.append(activity, act, "activity", read.texts(), actor);
        activities.add(
                activity,
                version,
                entry,
                Objects.requireNonNull(read.kind()),
                Objects.requireNonNull(read.firstDay()),
                Objects.requireNonNull(read.lastDay()),
                read);
        return new Outcome.Done(activity, entry);
    }

    Outcome cancel(UUID activity, Bilingual reason, Actor actor) {
        var texts = Map.of("reason.lv", reason.lv(), "reason.en", reason.en());
        var entry = book.append(activity, "CancelActivity", "activity", texts, actor);
        activities.cancel(activity, entry, reason);
        return new Outcome.Done(activity, entry);
    }
}
