package lv.auseklis.cern;

import java.time.LocalDate;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// From when until when something held, as far as it is known.
///
/// @param recorded the day on which it was recorded
/// @param from     null where the source does not say
/// @param to       null while it lasts
public record KnownSpan(
        LocalDate recorded,
        @Nullable KnownDay from,
        @Nullable KnownDay to) {

    /// Whether it held on a day.
    public enum Held {
        YES,
        NOT_KNOWN,
        NOT_YET,
        NO_MORE
    }

    /// A month or year counts whole, so what ended and what began in one year both held in it. Where the source does
    /// not say since when, nothing is known of the days before it was recorded, but of its last one.
    public Held on(LocalDate day) {
        if (to != null && day.isAfter(to.last())) {
            return Held.NO_MORE;
        }
        if (from != null) {
            return day.isBefore(from.from()) ? Held.NOT_YET : Held.YES;
        }
        return day.isBefore(begunBy()) ? Held.NOT_KNOWN : Held.YES;
    }

    /// Whether both surely held on one day: the later of them had begun, at the latest, when the other could first end.
    public boolean meets(KnownSpan other) {
        return !begunBy().isAfter(other.earliestEnd()) && !other.begunBy().isAfter(earliestEnd());
    }

    /// The latest day on which it can have begun.
    private LocalDate begunBy() {
        if (from != null) {
            return from.last();
        }
        return to == null || recorded.isBefore(to.last()) ? recorded : to.last();
    }

    private LocalDate earliestEnd() {
        return to == null ? LocalDate.MAX : to.from();
    }

    /// In words: since when, and until when where that is known.
    public String shown(Words words) {
        var since = from == null ? words.t("cern.span.from-unknown") : words.t("cern.span.from", from.shown(words));
        return to == null ? since : since + ", " + words.t("cern.span.to", to.shown(words));
    }
}
