package lv.auseklis.cernreport;

import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;

/// The year of a report as it is typed or stands in an address.
final class ReportYear {

    static final Bilingual WANTED = new Bilingual("Gads: rakstiet, piemēram, 2025.", "Year: write, for example, 2025.");

    private ReportYear() {}

    static Optional<Integer> find(String text) {
        return text.strip().matches("[12][0-9]{3}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /// @throws Problem 422 where it is no year
    static int of(String text) {
        return find(text).orElseThrow(() -> Problem.refused(List.of(WANTED)));
    }
}
