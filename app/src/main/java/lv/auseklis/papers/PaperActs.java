package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import org.springframework.stereotype.Component;

/// The acts that issue papers, by kind.
@Component
class PaperActs {

    private final IssueCertificate certificate;
    private final IssueStatement statement;
    private final IssueExtract extract;
    private final IssueUnamendedStatement unamended;
    private final IssueTrueCopy copy;
    private final IssueAbsenceStatement absence;

    PaperActs(
            IssueCertificate certificate,
            IssueStatement statement,
            IssueExtract extract,
            IssueUnamendedStatement unamended,
            IssueTrueCopy copy,
            IssueAbsenceStatement absence) {
        this.certificate = certificate;
        this.statement = statement;
        this.extract = extract;
        this.unamended = unamended;
        this.copy = copy;
        this.absence = absence;
    }

    Outcome issue(PaperPrint.Printed printed, Actor actor, LocalDate today) {
        return switch (printed.asked().kind()) {
            case CERTIFICATE -> certificate.issue(printed, actor, today);
            case STATEMENT -> statement.issue(printed, actor, today);
            case EXTRACT -> extract.issue(printed, actor, today);
            case UNAMENDED -> unamended.issue(printed, actor, today);
            case COPY -> copy.issue(printed, actor, today);
            case ABSENCE -> absence.issue(printed, actor, today);
        };
    }
}
