package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;

/// An institution reports the decision to reorganise or wind it up, within ten days of it; later it is flagged. Without
/// the decisions and approvals that its legal form needs the report is not received.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L29(3)b", "L21(4)", "L21(6)1", "L21(6)2", "L21(7)", "L21.2(2)", "L21.5(1)a", "L21.5(2)", "L21.5(5)"})
class ReportReorganisation {

    private final RegisterBook register;
    private final Representatives representatives;
    private final ReorganisationCheck check;
    private final ReportedTerm term;
    private final CaseDocuments documents;
    private final AmendmentBook book;

    ReportReorganisation(
            RegisterBook register,
            Representatives representatives,
            ReorganisationCheck check,
            ReportedTerm term,
            CaseDocuments documents,
            AmendmentBook book) {
        this.register = register;
        this.representatives = representatives;
        this.check = check;
        this.term = term;
        this.documents = documents;
        this.book = book;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome report(Command command, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        var reported = ReorganisationCheck.reported(command.typed());
        var reasons = new ArrayList<>(representatives.against(actor, command.organisation(), today));
        reasons.addAll(check.against(registration, reported, today));
        reasons.addAll(documents.ofDraft(command.organisation(), actor, today).faults());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var late = ReorganisationCheck.decided(reported)
                .flatMap(day -> term.of(ReportedTerm.REORGANISATION, day, today))
                .map(ReportedTerm.Told::late)
                .orElse(false);
        return book.begin(
                registration,
                Amendment.Kind.REORGANISATION,
                reported,
                "ReportReorganisation",
                Map.of("late", late.toString()),
                actor,
                today);
    }
}
