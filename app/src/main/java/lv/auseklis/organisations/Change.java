package lv.auseklis.organisations;

import java.util.function.UnaryOperator;

/// A statement with other particulars.
final class Change {

    private Change() {}

    static Statement of(Statement statement, UnaryOperator<Particulars> change) {
        return new Statement(
                statement.entry(),
                statement.act(),
                statement.valid(),
                statement.recorded(),
                statement.status(),
                change.apply(statement.particulars()),
                statement.successor());
    }
}
