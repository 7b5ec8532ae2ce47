package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// One act in the history of an institution: when it was recorded, what it concerns and what it changed.
///
/// @param until the day after the last one concerned; null if the statement is open
record HistoryItem(
        long entry,
        String act,
        LocalDate recorded,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Basis basis,
        List<Difference> changes) {

    /// The pieces of one act follow one another: it concerns the days up to the end of the last.
    private HistoryItem until(@Nullable LocalDate other) {
        return new HistoryItem(entry, act, recorded, from, other, basis, changes);
    }

    /// Whether it says that the Register had been wrong.
    boolean corrects() {
        return act.equals("CorrectRegistration");
    }

    /// Newest first, as far as known before a moment. Each act is compared with what was known before it.
    static List<HistoryItem> of(
            Registration registration, Map<Long, Basis> bases, Closed closed, Instant knownBefore, Words words) {
        var items = new ArrayList<HistoryItem>();
        var known = new ArrayList<Statement>();
        for (var statement : registration.statements()) {
            if (!statement.recorded().isBefore(knownBefore)) {
                break;
            }
            var day = statement.valid().from();
            var before = day == null ? null : held(known, statement.entry(), day);
            if (items.isEmpty() || items.getLast().entry() != statement.entry()) {
                items.add(new HistoryItem(
                        statement.entry(),
                        statement.act(),
                        words.day(statement.recorded()),
                        day,
                        statement.valid().to(),
                        bases.get(statement.entry()),
                        before == null
                                ? List.of()
                                : Difference.withoutClosed(
                                        Difference.between(before, statement, words), closed, words)));
            }
            items.set(items.size() - 1, items.getLast().until(statement.valid().to()));
            known.add(statement);
        }
        return items.reversed();
    }

    private static @Nullable Statement held(List<Statement> known, long entry, LocalDate day) {
        return known.reversed().stream()
                .filter(statement ->
                        statement.entry() != entry && statement.valid().contains(day))
                .findFirst()
                .orElse(null);
    }
}
