package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Strikes a representative, a meeting or an opinion that was recorded wrongly. It stays in the log and counts no more.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("R2")
class StrikeDelegation {

    private final DelegationBook book;
    private final JdbcDelegation delegation;

    StrikeDelegation(DelegationBook book, JdbcDelegation delegation) {
        this.book = book;
        this.delegation = delegation;
    }

    /// @param typed `struck` (the entry of the log that recorded it), `reason`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome strike(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.hold(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs(
                        "reason",
                        new Bilingual("Iemesls", "Reason"),
                        new Bilingual("(svītrotais paliek žurnālā)", "(what is struck stays in the log)"));
        var struck = DelegationBook.entry(typed.text("struck"));
        if (struck.isEmpty() || !delegation.stands(agreement.id(), struck.getAsLong())) {
            typed.against(
                    "Tāda ieraksta nav, vai tas jau ir svītrots.",
                    "There is no such record, or it was struck already.");
        }
        if (struck.isEmpty() || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of("struck", String.valueOf(struck.getAsLong()), "reason", typed.text("reason"));
        var entry = book.append(agreement, "StrikeDelegation", texts, actor);
        delegation.strike(struck.getAsLong(), entry, typed.text("reason"));
        return new Outcome.Done(entry);
    }
}
