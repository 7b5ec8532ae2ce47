package lv.auseklis.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// The two dates of a view: about which day, as known at the end of which day.
public record Moment(LocalDate asOf, LocalDate knownOn, LocalDate today) {

    /// Later than anything is recorded.
    public static final Instant ALL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /// @throws Problem 400 where one is no day, lies before 1900 or in the future
    public static Moment of(@Nullable String asOf, @Nullable String knownOn, LocalDate today) {
        var about = Day.past("asOf", asOf, today);
        var known = Day.past("knownOn", knownOn, today);
        return new Moment(about == null ? today : about, known == null ? today : known, today);
    }

    /// Whether it is about an earlier day, or as known on one.
    public boolean isPast() {
        return !asOf.equals(today) || !knownOn.equals(today);
    }

    public Instant knownBefore() {
        return knownOn.equals(today)
                ? ALL_KNOWN
                : knownOn.plusDays(1).atStartOfDay(RIGA).toInstant();
    }

    /// The part of an address that asks for it; empty for today.
    public String query() {
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
