package lv.auseklis.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return Address.query(parameters());
    }

    /// The same as parameters; empty where it is today.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("asOf", asOf.equals(today) ? "" : asOf.toString());
        parameters.put("knownOn", knownOn.equals(today) ? "" : knownOn.toString());
        return parameters;
    }
}
