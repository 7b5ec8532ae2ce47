package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues a true copy, free of charge, of a filed document that everybody may see; the document itself is inside.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(2)b", "L27(2)c"})
class IssueTrueCopy {

    private final PaperBook book;

    IssueTrueCopy(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueTrueCopy", actor, today);
    }
}
