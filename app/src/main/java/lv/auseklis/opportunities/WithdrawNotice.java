package lv.auseklis.opportunities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Sent;

/// The liaison officer withdraws a notice: CERN cancelled it, or it was recorded wrongly. It stays to be read.
@Act
@Requires(Grant.KEEP_OPPORTUNITIES)
@Cites("C9")
class WithdrawNotice {

    private static final int LONGEST = 500;

    private final JdbcNotices notices;
    private final Ledger ledger;

    WithdrawNotice(JdbcNotices notices, Ledger ledger) {
        this.notices = notices;
        this.ledger = ledger;
    }

    record Command(UUID notice, String reason) {}

    Outcome withdraw(Command command, Actor actor) {
        ledger.hold(List.of(command.notice()));
        var found = notices.find(command.notice()).filter(notice -> notice.withdrawn() == null);
        if (found.isEmpty()) {
            return Outcome.Refused.of("Sludinājums jau ir atsaukts.", "The notice was withdrawn already.");
        }
        var reason = command.reason().strip();
        if (reason.isEmpty()) {
            return Outcome.Refused.of("Iemesls: jāaizpilda.", "Reason: must be filled in.");
        }
        var unfit = Sent.unfit(reason, LONGEST).stream()
                .map(wrong -> new Bilingual("Iemesls: " + wrong.lv() + ".", "Reason: " + wrong.en() + "."))
                .toList();
        if (!unfit.isEmpty()) {
            return new Outcome.Refused(unfit);
        }
        var fields = Map.of("withdrawal.reference", found.get().text().reference(), "withdrawal.reason", reason);
        var entry = ledger.append(Fact.of(ImportNotices.REGISTER, command.notice(), "WithdrawNotice", fields), actor)
                .index();
        notices.withdraw(command.notice(), entry, reason);
        return new Outcome.Done(entry);
    }
}
