package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues an extract, free of charge: every public field of an entry and the history of its entries.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(2)b", "L27(2)c"})
class IssueExtract {

    private final PaperBook book;

    IssueExtract(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueExtract", actor, today);
    }
}
