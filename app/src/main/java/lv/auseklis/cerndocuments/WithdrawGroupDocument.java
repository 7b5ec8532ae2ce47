package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The contact point withdraws a document of the group that was kept by mistake. Its title stays to
/// be seen, with the reason.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C15")
class WithdrawGroupDocument {

    private final DocumentBook book;

    WithdrawGroupDocument(DocumentBook book) {
        this.book = book;
    }

    /// @param typed `reason.lv`, `reason.en`
    record Command(String document, Shelf shelf, Map<String, String> typed) {}

    Outcome withdraw(Command command, Actor actor, LocalDate today) {
        return book.withdraw(
                "WithdrawGroupDocument", command.document(), command.shelf(), command.typed(), actor, today);
    }
}
