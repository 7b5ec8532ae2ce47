package lv.auseklis.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something is in force, both ends included. `from == null`: since a day that the sources do not
/// name; `to == null`: no known end.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period that ends on " + to + " before it begins on " + from);
        }
    }

    public boolean contains(LocalDate date) {
        return !startsAfter(date) && !endsBefore(date);
    }

    public boolean startsAfter(LocalDate date) {
        return from != null && from.isAfter(date);
    }

    public boolean endsBefore(LocalDate date) {
        return to != null && to.isBefore(date);
    }
}
