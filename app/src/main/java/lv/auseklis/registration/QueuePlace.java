package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;

/// A place in the queue of what waits: the case that falls due on a day, after which the next ones follow.
record QueuePlace(LocalDate due, UUID id) {

    /// Before all.
    static final QueuePlace FIRST = new QueuePlace(LocalDate.EPOCH, new UUID(0, 0));

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Optional<QueuePlace> find(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Day.find(form.group(1)).map(due -> new QueuePlace(due, UUID.fromString(form.group(2))))
                : Optional.empty();
    }

    /// The place of a case, as the next page is asked for.
    static String of(@Nullable LocalDate due, UUID id) {
        return due + "_" + id;
    }
}
