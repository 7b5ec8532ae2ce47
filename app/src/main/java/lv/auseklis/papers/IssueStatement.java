package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues a statement, free of charge, about what stood in the Register on a day.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(2)b", "L27(2)c"})
class IssueStatement {

    private final PaperBook book;

    IssueStatement(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueStatement", actor, today);
    }
}
