package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.Optional;

/// The years that somebody may type of a contribution: from the one in which the status of Associate Member
/// was created (AP2) to ten years ahead.
///
/// @param first included
/// @param last  included
public record ContributionYears(int first, int last) {

    private static final int STATUS_CREATED = 2010;
    private static final int AHEAD = 10;

    public static ContributionYears on(LocalDate day) {
        return new ContributionYears(STATUS_CREATED, day.getYear() + AHEAD);
    }

    /// The year that a text names; empty where it is none of them.
    public Optional<Integer> find(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= first && year <= last);
    }
}
