package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.DateRange;

/// One institution in the Register with every statement ever made about it, oldest entry first. Answers
/// what was true about a day as it was known at a moment.
public record Registration(OrganisationId organisation, RegisterNumber number, List<Statement> statements) {

    public Registration {
        statements = statements.stream()
                .sorted(Comparator.comparingLong(Statement::entry)
                        .thenComparing(s -> s.valid().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// What held on a day, by what was recorded before a moment.
    public Optional<Statement> about(LocalDate day, Instant knownBefore) {
        return statements.reversed().stream()
                .filter(statement -> statement.recorded().isBefore(knownBefore))
                .filter(statement -> statement.valid().contains(day))
                .findFirst();
    }

    public Optional<Statement> about(LocalDate day) {
        return about(day, Registrations.ALL_KNOWN);
    }

    /// The latest statement of all: what holds from its day on.
    public Statement latest() {
        return statements.getLast();
    }

    public long latestEntry() {
        return statements.getLast().entry();
    }

    /// What holds over a range of days by all that is known, as pieces that follow one another without
    /// overlap. An act that changes something from a day on states each piece anew, so that later changes
    /// already known stay.
    public List<Piece> pieces(DateRange range) {
        return Pieces.of(statements, range);
    }

    /// A stretch of days on which one statement holds.
    public record Piece(DateRange days, Statement statement) {}
}
