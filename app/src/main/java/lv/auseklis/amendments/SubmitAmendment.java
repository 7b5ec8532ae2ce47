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

/// The head of an institution, or whoever is authorised, reports that its name, address, founder, head, legal status or
/// founding date changed, with proof. More than one month after the change it is late: accepted, and flagged.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L29(3)a", "L30(1)a"})
class SubmitAmendment {

    private final RegisterBook register;
    private final Representatives representatives;
    private final ChangeCheck check;
    private final ReportedTerm term;
    private final CaseDocuments documents;
    private final AmendmentBook book;

    SubmitAmendment(
            RegisterBook register,
            Representatives representatives,
            ChangeCheck check,
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

    /// @param typed the boxes by the names of the log, `since` and `proof`
    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome submit(Command command, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        var reasons = new ArrayList<>(representatives.against(actor, command.organisation(), today));
        var checked = check.check(registration, command.typed(), ProposedChange.CORE, today);
        reasons.addAll(checked.reasons());
        reasons.addAll(ChangeCheck.againstProof(command.typed()));
        reasons.addAll(documents.ofDraft(command.organisation(), actor, today).faults());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var late = term.of(ReportedTerm.CORE, checked.since(), today)
                .map(ReportedTerm.Told::late)
                .orElse(false);
        return book.begin(
                registration,
                Amendment.Kind.CHANGE,
                checked.reported(command.typed()),
                "SubmitAmendment",
                Map.of("late", late.toString()),
                actor,
                today);
    }
}
