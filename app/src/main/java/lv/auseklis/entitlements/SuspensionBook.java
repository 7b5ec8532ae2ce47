package lv.auseklis.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// Writes what is done about suspensions, and says which hold on a day.
@Component
class SuspensionBook {

    static final String REGISTER = "entitlements";

    private final Ledger ledger;
    private final JdbcSuspensions suspensions;

    SuspensionBook(Ledger ledger, JdbcSuspensions suspensions) {
        this.ledger = ledger;
        this.suspensions = suspensions;
    }

    /// What was proposed about the State, which is held until the transaction ends.
    List<Suspension> held(Agreement agreement) {
        ledger.hold(List.of(agreement.id()));
        return suspensions.listOf(agreement.id(), Moment.ALL_KNOWN);
    }

    long append(Agreement agreement, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> kept.put("suspension." + name, text));
        return ledger.append(Fact.of(REGISTER, agreement.id(), act, kept), actor)
                .index();
    }

    void add(Agreement agreement, Suspension proposed) {
        suspensions.add(agreement.id(), proposed);
    }

    void confirm(Suspension proposed, long entry) {
        suspensions.confirm(proposed.entry(), entry);
    }

    /// The confirmed suspensions that hold on a day: begun, and not lifted by then.
    static List<Suspension> holding(List<Suspension> all, LocalDate on) {
        return all.stream()
                .filter(one -> one.begins() && one.holds() && !on.isBefore(one.day()))
                .filter(one -> liftOf(all, one)
                        .filter(lift -> !on.isBefore(lift.day()))
                        .isEmpty())
                .toList();
    }

    static Optional<Suspension> liftOf(List<Suspension> all, Suspension suspension) {
        return all.stream()
                .filter(one -> one.holds() && one.lifts() != null && one.lifts() == suspension.entry())
                .findFirst();
    }
}
