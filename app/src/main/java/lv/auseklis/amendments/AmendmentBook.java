package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.DueDate;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.Registration;
import lv.auseklis.registration.State;
import lv.auseklis.registration.StateTexts;
import lv.auseklis.registration.Step;
import lv.auseklis.registration.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what is done about a case: one entry in the log and one step, in the transaction of the act.
@Component
class AmendmentBook {

    static final String REGISTER = "amendments";

    private final JdbcAmendments amendments;
    private final Ledger ledger;
    private final Terms terms;

    AmendmentBook(JdbcAmendments amendments, Ledger ledger, Terms terms) {
        this.amendments = amendments;
        this.ledger = ledger;
        this.terms = terms;
    }

    /// What an act does about a case.
    record Done(
            String act,
            State state,
            LocalDate day,
            String reasons,
            @Nullable LocalDate until) {

        static Done of(String act, State state, LocalDate day, String reasons) {
            return new Done(act, state, day, reasons.strip(), null);
        }
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

    /// Begins a case on the day of its receipt.
    Outcome begin(
            Registration registration,
            Amendment.Kind kind,
            Map<String, String> typed,
            String act,
            Map<String, String> more,
            Actor actor,
            LocalDate day) {
        var id = UUID.randomUUID();
        var texts = new TreeMap<>(typed);
        texts.putAll(more);
        texts.put("institution", registration.number().value());
        texts.put("state", State.RECEIVED.name());
        texts.put("day", day.toString());
        var entry = ledger.append(Fact.of(REGISTER, id, act, texts), actor);
        var step = new Step(entry.index(), State.RECEIVED, day, "", null, null);
        var due = due(step, List.of(step));
        var name = registration.latest().particulars().name();
        amendments.begin(new Amendment(
                id,
                registration.organisation(),
                name,
                kind,
                actor.account(),
                typed,
                0,
                State.RECEIVED,
                due,
                List.of(step)));
        amendments.add(id, 1, step, due);
        return new Outcome.Done(entry.index(), id);
    }

    /// @param fields what the entry commits to beside state, day, reasons and the day set
    Outcome step(Amendment amendment, Done done, Map<String, String> fields, Actor actor) {
        var texts = new TreeMap<>(fields);
        texts.put("state", done.state().name());
        texts.put("day", done.day().toString());
        if (!done.reasons().isEmpty()) {
            texts.put("reasons", done.reasons());
        }
        var until = done.until();
        if (until != null) {
            texts.put("until", until.toString());
        }
        var entry = ledger.append(Fact.of(REGISTER, amendment.id(), done.act(), texts), actor);
        var step = new Step(entry.index(), done.state(), done.day(), done.reasons(), until, null);
        var steps = new ArrayList<>(amendment.steps());
        steps.add(step);
        amendments.add(amendment.id(), steps.size(), step, due(step, steps));
        return new Outcome.Done(entry.index(), amendment.id());
    }

    /// Replaces what was reported by what the answer says.
    void answer(Amendment amendment, Map<String, String> typed) {
        amendments.answer(amendment.id(), typed);
    }

    private @Nullable LocalDate due(Step step, List<Step> steps) {
        if (!step.state().isOpen()) {
            return null;
        }
        return step.state() == State.DEFERRED
                ? step.until()
                : terms.decide(steps).map(DueDate::lastDay).orElseThrow();
    }
}
