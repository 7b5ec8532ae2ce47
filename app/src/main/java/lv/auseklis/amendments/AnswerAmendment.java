package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.RegisterBook;
import lv.auseklis.registration.State;

/// The institution mends what was missing in a deferred case. The month for the decision runs on from this day.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L30(2)c"})
class AnswerAmendment {

    private final RegisterBook register;
    private final Representatives representatives;
    private final ChangeCheck changes;
    private final ReorganisationCheck reorganisations;
    private final CaseDocuments documents;
    private final AmendmentBook book;

    AnswerAmendment(
            RegisterBook register,
            Representatives representatives,
            ChangeCheck changes,
            ReorganisationCheck reorganisations,
            CaseDocuments documents,
            AmendmentBook book) {
        this.register = register;
        this.representatives = representatives;
        this.changes = changes;
        this.reorganisations = reorganisations;
        this.documents = documents;
        this.book = book;
    }

    /// @param version the one that was opened
    record Command(UUID amendment, Map<String, String> typed, int version) {}

    Outcome answer(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var registration = register.held(amendment.organisation());
        var reasons = AmendmentBook.against(amendment, State.ANSWERED);
        reasons.addAll(representatives.against(actor, amendment.organisation(), today));
        if (reasons.isEmpty() && command.version() != amendment.version()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        Map<String, String> reported;
        if (amendment.kind() == Amendment.Kind.CHANGE) {
            var checked = changes.check(registration, command.typed(), ProposedChange.CORE, today);
            reasons.addAll(checked.reasons());
            reasons.addAll(ChangeCheck.againstProof(command.typed()));
            reported = checked.reported(command.typed());
        } else {
            reported = ReorganisationCheck.reported(command.typed());
            reasons.addAll(reorganisations.against(registration, reported, today));
        }
        reasons.addAll(documents.on(amendment.id(), amendment.steps(), today).faults());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return book.answer(amendment, reported, actor, today);
    }
}
