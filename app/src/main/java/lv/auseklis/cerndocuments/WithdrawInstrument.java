package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Withdraws an instrument, a decision or an older protocol that was kept by mistake. Its title stays to
/// be seen, with the reason.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AP2", "AVI.2a"})
class WithdrawInstrument {

    private final DocumentBook book;

    WithdrawInstrument(DocumentBook book) {
        this.book = book;
    }

    /// @param typed `reason.lv`, `reason.en`
    record Command(String document, Shelf shelf, Map<String, String> typed) {}

    Outcome withdraw(Command command, Actor actor, LocalDate today) {
        return book.withdraw("WithdrawInstrument", command.document(), command.shelf(), command.typed(), actor, today);
    }
}
