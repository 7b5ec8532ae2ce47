package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// What the annual report about a State says, in both languages. The same question gets the same text at any time.
///
/// @param about   the question that it answers
/// @param parts   in their order on the page
/// @param sources numbered from 1 in their order; the marks of the lines name them
record AnnualReport(About about, List<Part> parts, List<Source> sources) {

    /// @param day   that the status is about: 31 December, or the day of the report in the year that runs
    /// @param made  the day of the report; payments received and commitments incurred by then count
    /// @param known what was recorded before this moment counts
    record About(Agreement agreement, int year, LocalDate day, LocalDate made, Instant known) {

        static About of(Agreement agreement, int year, LocalDate made, Instant known) {
            var end = LocalDate.of(year, 12, 31);
            return new About(agreement, year, made.isBefore(end) ? made : end, made, known);
        }

        LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        /// Whether the year has not ended.
        boolean isRunning() {
            return made.getYear() == year;
        }
    }

    /// @param name  for programs
    /// @param lines at least one
    record Part(String name, Bilingual title, List<Line> lines) {}

    /// One figure or statement.
    ///
    /// @param name   for programs
    /// @param value  the figure itself; null where the line is a statement, or the figure is not known
    /// @param unit   `CHF`, `%`, `count` or empty
    /// @param warns  whether it asks for attention
    /// @param marks  the numbers of its sources
    record Line(
            String name,
            Bilingual label,
            Bilingual text,
            @Nullable BigDecimal value,
            String unit,
            boolean warns,
            List<Integer> marks) {}

    /// Where a figure comes from.
    ///
    /// @param entries of the log
    /// @param rule    of the catalogue; empty where it is none
    /// @param address of a page elsewhere; empty where there is none
    record Source(Bilingual text, List<Long> entries, String rule, String address) {}

    /// The last entry of the log that a figure rests on; -1 where none does.
    long lastEntry() {
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(-1);
    }
}
