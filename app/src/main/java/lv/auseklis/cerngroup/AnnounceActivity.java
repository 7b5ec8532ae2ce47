package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The contact point announces an activity of the group: from then on everybody sees it, in the calendar and the feed
/// too.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C15")
class AnnounceActivity {

    private final ActivityBook book;

    AnnounceActivity(ActivityBook book) {
        this.book = book;
    }

    /// @param typed `kind`, `title.lv`, `title.en`, `text.lv`, `text.en`, `place`, `parties`, `link`, `day`, `time`,
    ///              `lastDay`, `lastTime`
    record Command(Map<String, String> typed) {}

    Outcome announce(Command command, Actor actor, LocalDate today) {
        var read = ActivityForm.read(command.typed(), today);
        return read.reasons().isEmpty()
                ? book.write("AnnounceActivity", UUID.randomUUID(), 1, read, actor)
                : new Outcome.Refused(read.reasons());
    }
}
