package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.pages.Words;

/// One fact about a day that was wrong and was corrected: how it read until then, and when that ended.
record Correction(long entry, Instant recorded, Difference difference) {

    /// Everything that was ever corrected about a day, oldest first.
    static List<Correction> listOf(Registration registration, LocalDate day, Closed closed, Words words) {
        return registration.statements().stream()
                .filter(statement -> statement.act().equals("CorrectRegistration"))
                .filter(statement -> statement.valid().contains(day))
                .flatMap(statement -> registration.about(day, statement.recorded()).stream()
                        .flatMap(before ->
                                Difference.withoutClosed(Difference.between(before, statement, words), closed, words)
                                        .stream())
                        .map(difference -> new Correction(statement.entry(), statement.recorded(), difference)))
                .toList();
    }
}
