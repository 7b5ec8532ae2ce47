package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lv.auseklis.datatypes.DateRange;

/// Cuts a range of days at every border of the statements and finds for each cut the statement that holds.
final class Pieces {

    private Pieces() {}

    static List<Registration.Piece> of(List<Statement> statements, DateRange range) {
        var pieces = new ArrayList<Registration.Piece>();
        for (var days : cuts(statements, range)) {
            var probe = days.from() == null ? LocalDate.MIN : days.from();
            statements.reversed().stream()
                    .filter(statement -> statement.valid().contains(probe))
                    .findFirst()
                    .ifPresent(statement -> add(pieces, days, statement));
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Registration.Piece> pieces, DateRange days, Statement statement) {
        if (!pieces.isEmpty()) {
            var last = pieces.getLast();
            if (last.statement() == statement
                    && days.from() != null
                    && days.from().equals(last.days().to())) {
                pieces.set(
                        pieces.size() - 1,
                        new Registration.Piece(new DateRange(last.days().from(), days.to()), statement));
                return;
            }
        }
        pieces.add(new Registration.Piece(days, statement));
    }

    private static List<DateRange> cuts(List<Statement> statements, DateRange range) {
        var borders = new TreeSet<LocalDate>();
        for (var statement : statements) {
            for (var border :
                    new LocalDate[] {statement.valid().from(), statement.valid().to()}) {
                if (border != null && range.contains(border)) {
                    borders.add(border);
                }
            }
        }
        var cuts = new ArrayList<DateRange>();
        var start = range.from();
        for (var border : borders) {
            if (!border.equals(start)) {
                cuts.add(new DateRange(start, border));
                start = border;
            }
        }
        cuts.add(new DateRange(start, range.to()));
        return cuts;
    }
}
