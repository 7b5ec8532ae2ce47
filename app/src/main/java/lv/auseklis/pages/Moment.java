package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;

/// The two dates of a view: about which day, as known at the end of which day.
record Moment(LocalDate asOf, LocalDate knownOn, LocalDate today) {

    static Moment of(@Nullable String asOf, @Nullable String knownOn, LocalDate today) {
        var about = Day.past("asOf", asOf, today);
        var known = Day.past("knownOn", knownOn, today);
        return new Moment(about == null ? today : about, known == null ? today : known, today);
    }

    Instant knownBefore() {
        return knownOn.equals(today)
                ? Registrations.ALL_KNOWN
                : knownOn.plusDays(1).atStartOfDay(RegisterTime.RIGA).toInstant();
    }

    String query() {
        var parts = new ArrayList<String>();
        if (!asOf.equals(today)) {
            parts.add("asOf=" + asOf);
        }
        if (!knownOn.equals(today)) {
            parts.add("knownOn=" + knownOn);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
