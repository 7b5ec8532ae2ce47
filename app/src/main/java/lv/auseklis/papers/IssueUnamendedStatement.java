package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues a statement that an entry was not amended since a day.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(3)", "L27(2)c"})
class IssueUnamendedStatement {

    private final PaperBook book;

    IssueUnamendedStatement(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueUnamendedStatement", actor, today);
    }
}
