package lv.auseklis.contracts;

import java.math.BigDecimal;
import java.util.List;
import lv.auseklis.commitments.ItemsInStatements;
import lv.auseklis.opportunities.ContractsWon;

/// A contract won beside what the statements in force say of it.
///
/// @param holder who won it
/// @param found  by year, the earliest first; empty while no statement names it
record Contract(ContractsWon.Won won, String holder, List<ItemsInStatements.Found> found) {

    /// How the record and the statements agree. The title is the text `contracts.state.<name>`.
    enum State {
        /// No statement names the number: it is yet to come, or the number is wrong.
        NOT_NAMED,
        /// The statements come to the amount recorded.
        SAME,
        DIFFERENT
    }

    /// What CERN paid and has to pay by all statements, Swiss francs.
    BigDecimal stated() {
        return found.stream().map(ItemsInStatements.Found::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What of it counts for Latvia.
    BigDecimal counted() {
        return found.stream().map(ItemsInStatements.Found::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Stated less recorded.
    BigDecimal difference() {
        return stated().subtract(won.amount());
    }

    State state() {
        if (found.isEmpty()) {
            return State.NOT_NAMED;
        }
        return difference().signum() == 0 ? State.SAME : State.DIFFERENT;
    }
}
