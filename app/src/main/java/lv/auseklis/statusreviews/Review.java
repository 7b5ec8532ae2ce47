package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A review of a State by the Council, with what was done in it.
///
/// @param entry  the entry of the log that opened it
/// @param due    about when it was due, as computed when it was opened; null where that was not known
/// @param stages in the order in which they were recorded; struck ones included
/// @param struck whether it was opened by mistake
record Review(
        UUID id,
        long entry,
        UUID agreement,
        LocalDate opened,
        @Nullable LocalDate due,
        String reference,
        List<Recorded> stages,
        boolean struck) {

    /// What was done in a stage, as recorded; never changed.
    ///
    /// @param lastDay  of a mission; else the day itself
    /// @param result   what was chosen of [Stage#results]; empty where nothing is
    /// @param nextBy   by when the document asks for what comes next; null where it names no day
    /// @param struckBy the entry of the log that struck it; -1 where it stands
    record Recorded(
            long entry,
            Stage stage,
            LocalDate day,
            LocalDate lastDay,
            String result,
            @Nullable LocalDate nextBy,
            String reference,
            String noteLv,
            String noteEn,
            long struckBy) {

        boolean stands() {
            return struckBy < 0;
        }
    }

    Optional<Recorded> find(Stage stage) {
        return stages.stream()
                .filter(done -> done.stands() && done.stage() == stage)
                .findFirst();
    }

    /// The latest that stands.
    Optional<Recorded> latest() {
        return stages.stream().filter(Recorded::stands).reduce((one, other) -> other);
    }

    /// What is to be done now; empty when the Council has finished.
    Optional<Stage> next() {
        return Arrays.stream(Stage.values())
                .filter(stage -> find(stage).isEmpty())
                .findFirst();
    }

    boolean isOpen() {
        return !struck && next().isPresent();
    }

    /// By when the next one is asked for; the Agreement itself names no day.
    Optional<LocalDate> nextBy() {
        return latest().map(Recorded::nextBy);
    }

    /// The review as it stood on a day.
    Review asOf(LocalDate day) {
        var until = stages.stream().filter(done -> !done.day().isAfter(day)).toList();
        return new Review(id, entry, agreement, opened, due, reference, until, struck);
    }
}
