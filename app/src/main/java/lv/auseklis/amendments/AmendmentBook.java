package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.Registration;
import lv.auseklis.registration.Deed;
import lv.auseklis.registration.State;
import lv.auseklis.registration.StateTexts;
import lv.auseklis.registration.Terms;
import org.springframework.stereotype.Component;

/// Writes what is done about a case: one entry in the log and one step, in the transaction of the act; and tells
/// those whom it concerns.
@Component
class AmendmentBook {

    static final String REGISTER = "amendments";

    private final JdbcAmendments amendments;
    private final Ledger ledger;
    private final Terms terms;
    private final JdbcReportDrafts drafts;
    private final CaseDocuments documents;
    private final AmendmentNotifications notifications;

    AmendmentBook(
            JdbcAmendments amendments,
            Ledger ledger,
            Terms terms,
            JdbcReportDrafts drafts,
            CaseDocuments documents,
            AmendmentNotifications notifications) {
        this.amendments = amendments;
        this.ledger = ledger;
        this.terms = terms;
        this.drafts = drafts;
        this.documents = documents;
        this.notifications = notifications;
    }

    /// The case that an act is about, held for this act until its transaction ends.
    Amendment held(UUID id) {
        ledger.hold(List.of(id));
        return amendments.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such case"));
    }

    /// What stands against an act that would bring the case to `next`; empty if nothing does.
    static List<Bilingual> against(Amendment amendment, State next) {
        if (amendment.state().leadsTo(next)) {
            return new ArrayList<>();
        }
        return new ArrayList<>(List.of(
                amendment.state() == State.ENTERED
                        ? new Bilingual(
                                "Ieraksts jau ir izdarīts (30. panta trešā daļa).",
                                "The entry has been made already (Section 30(3)).")
                        : StateTexts.refusal(amendment.state(), next)));
    }

    /// Begins a case on the day of its receipt, with the documents attached for it.
    Outcome begin(
            Registration registration,
            Amendment.Kind kind,
            Map<String, String> typed,
            String act,
            Map<String, String> more,
            Actor actor,
            LocalDate day) {
        var id = drafts.find(registration.organisation(), actor).orElseGet(UUID::randomUUID);
        ledger.hold(List.of(id));
        var deed = Deed.of(act, State.RECEIVED, day, "");
        var texts = new TreeMap<>(typed);
        texts.putAll(more);
        texts.putAll(documents.fields(id));
        texts.put("institution", registration.number().value());
        var entry = ledger.append(Fact.of(REGISTER, id, act, deed.fields(texts)), actor);
        var steps = deed.after(List.of(), entry.index());
        var due = terms.due(steps);
        var name = registration.latest().particulars().name();
        var amendment = new Amendment(
                id, registration.organisation(), name, kind, actor.account(), typed, 0, State.RECEIVED, due, steps);
        amendments.begin(amendment);
        amendments.add(id, 1, steps.getLast(), due);
        documents.file(id, entry.index());
        notifications.tell(amendment, deed, entry.index(), due);
        return new Outcome.Done(entry.index(), id);
    }

    /// @param fields what the entry commits to beside state, day, reasons and the day set
    Outcome.Done step(Amendment amendment, Deed deed, Map<String, String> fields, Actor actor) {
        var entry = ledger.append(Fact.of(REGISTER, amendment.id(), deed.act(), deed.fields(fields)), actor);
        var steps = deed.after(amendment.steps(), entry.index());
        var due = terms.due(steps);
        amendments.add(amendment.id(), steps.size(), steps.getLast(), due);
        notifications.tell(amendment, deed, entry.index(), due);
        return new Outcome.Done(entry.index(), amendment.id());
    }

    /// Replaces what was reported by what the answer says, and files the documents attached for it.
    Outcome answer(Amendment amendment, Map<String, String> typed, Actor actor, LocalDate day) {
        amendments.answer(amendment.id(), typed);
        var texts = new TreeMap<>(typed);
        texts.putAll(documents.fields(amendment.id()));
        var done = step(amendment, Deed.of("AnswerAmendment", State.ANSWERED, day, ""), texts, actor);
        documents.file(amendment.id(), done.entry());
        return done;
    }
}
