package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues a statement that no entry was made under a name, number or identifier.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(3)", "L27(2)c"})
class IssueAbsenceStatement {

    private final PaperBook book;

    IssueAbsenceStatement(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueAbsenceStatement", actor, today);
    }
}
