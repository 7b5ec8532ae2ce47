package lv.auseklis.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.documents.Sha256;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// The contact point imports a statement of the CERN services about one year, whole or not at all. It takes the place
/// of the one before about that year, which stays to be read.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AX2", "AX3", "AX4", "AX5", "AX6"})
class ImportStatement {

    static final String REGISTER = "commitments";

    private final ImportCheck check;
    private final JdbcStatements statements;
    private final Ledger ledger;

    ImportStatement(ImportCheck check, JdbcStatements statements, Ledger ledger) {
        this.check = check;
        this.statements = statements;
        this.ledger = ledger;
    }

    /// @param asOf the day that the statement is about
    /// @param file that was kept before
    record Command(Agreement agreement, int year, LocalDate asOf, Sha256 file, String name) {}

    Outcome load(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        ledger.hold(List.of(agreement.id()));
        var checked = check(command, today);
        if (!checked.reasons().isEmpty()) {
            return new Outcome.Refused(checked.reasons());
        }
        var id = UUID.randomUUID();
        statements.addBody(id, checked.lines(), agreement.state());
        var texts = new TreeMap<String, String>();
        texts.put("statement.year", String.valueOf(command.year()));
        texts.put("statement.asOf", command.asOf().toString());
        texts.put("statement.file", command.file().hex());
        texts.put("statement.lines", String.valueOf(checked.lines().size()));
        checked.counted().forEach((category, sum) -> texts.put("statement." + category.name(), sum.toPlainString()));
        var entry = ledger.append(Fact.of(REGISTER, agreement.id(), "ImportStatement", texts), actor)
                .index();
        var statement = new Statement(
                id,
                agreement.id(),
                entry,
                command.year(),
                command.asOf(),
                command.file(),
                command.name(),
                checked.lines().size());
        statements.add(statement);
        return new Outcome.Imported(statement, checked.sheets());
    }

    private ImportCheck.Checked check(Command command, LocalDate today) {
        try {
            return check.check(command.agreement(), command.year(), command.asOf(), command.file(), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
