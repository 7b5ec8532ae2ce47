package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Issues the certificate of registration: name and legal status, number, place and date of
/// registration, sealed.
@Act
@Requires(Grant.ISSUE_PAPERS)
@Cites({"L27(2)c", "L30(3)", "L31"})
class IssueCertificate {

    private final PaperBook book;

    IssueCertificate(PaperBook book) {
        this.book = book;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return book.issue(printed, "IssueCertificate", actor, today);
    }
}
