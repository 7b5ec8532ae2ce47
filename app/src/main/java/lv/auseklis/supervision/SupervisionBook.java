package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what is done in supervision: one entry in the log for each act, in its transaction. An entry bears an id of
/// its own, not that of the institution: only that a removal case was opened, and why, is for all to read.
@Component
class SupervisionBook {

    static final String REGISTER = "supervision";

    private final Ledger ledger;
    private final Registrations registrations;
    private final JdbcRemovalCases cases;
    private final SupervisionNotifications notifications;

    SupervisionBook(
            Ledger ledger,
            Registrations registrations,
            JdbcRemovalCases cases,
            SupervisionNotifications notifications) {
        this.ledger = ledger;
        this.registrations = registrations;
        this.cases = cases;
        this.notifications = notifications;
    }

    /// The institution that an act is about, held for this act until its transaction ends.
    Registration held(OrganisationId organisation) {
        ledger.hold(List.of(organisation.value()));
        return registrations.find(organisation).orElseThrow(() -> new IllegalArgumentException("No such institution"));
    }

    /// The case that an act is about, with its institution held.
    RemovalCase held(UUID id) {
        var organisation = cases.find(id)
                .map(RemovalCase::organisation)
                .orElseThrow(() -> new IllegalArgumentException("No such removal case"));
        ledger.hold(List.of(organisation.value()));
        return cases.find(id).orElseThrow();
    }

    static boolean isRegistered(Registration registration, LocalDate day) {
        return registration
                .about(day)
                .filter(statement -> statement.status() == Status.REGISTERED)
                .isPresent();
    }

    /// Objects if the institution was not in the Register on the day; says nothing of a day that is missing.
    static void needRegistered(Objections objections, Registration registration, @Nullable LocalDate day) {
        if (day != null && !isRegistered(registration, day)) {
            objections.add(
                    "Šajā dienā institūcija nav reģistrā, tāpēc to neuzrauga (29. un 32. pants).",
                    "The institution is not in the Register on that day, so it is not supervised (Sections 29 and 32).");
        }
    }

    /// Fields of an entry about an institution; what is empty is left out.
    static SortedMap<String, String> fields(OrganisationId organisation, LocalDate day, String text) {
        var fields = new TreeMap<String, String>();
        fields.put("organisation", organisation.value().toString());
        fields.put("day", day.toString());
        if (!text.isEmpty()) {
            fields.put("text", text);
        }
        return fields;
    }

    /// @return the index of the entry
    long append(UUID id, String act, SortedMap<String, String> fields, Actor actor) {
        return ledger.append(Fact.of(REGISTER, id, act, fields), actor).index();
    }

    /// @return the index of the entry
    long open(RemovalCase opened, String notice, Actor actor) {
        var fields = caseFields(opened, State.OPEN, opened.opened(), notice);
        fields.put("case.due", opened.due().toString());
        var entry = append(opened.id(), "OpenRemovalCase", fields, actor);
        cases.open(opened, new RemovalCase.Step(entry, State.OPEN, opened.opened(), notice));
        if (opened.ground().isHeard()) {
            notifications.tellInstitution(
                    "OpenRemovalCase", opened.organisation(), opened.opened(), opened.due(), entry);
        } else {
            notifications.tellInstitution(
                    "OpenRemovalCase.unheard", opened.organisation(), opened.opened(), null, entry);
        }
        return entry;
    }

    /// @return the index of the entry
    long step(RemovalCase known, String act, State next, LocalDate day, String text, Actor actor) {
        var entry = append(known.id(), act, caseFields(known, next, day, text), actor);
        cases.add(known.id(), known.steps().size() + 1, new RemovalCase.Step(entry, next, day, text));
        notifications.tellInstitution(act, known.organisation(), day, null, entry);
        return entry;
    }

    private static TreeMap<String, String> caseFields(RemovalCase known, State state, LocalDate day, String text) {
        var fields = new TreeMap<String, String>();
        fields.put("case.organisation", known.organisation().value().toString());
        fields.put("case.ground", known.ground().rule().value());
        fields.put("case.state", state.name());
        fields.put("case.day", day.toString());
        fields.put("text", text);
        return fields;
    }

    /// What stands against an act that would bring the case to `next`.
    static Objections against(RemovalCase known, State next) {
        var objections = new Objections();
        return known.state().leadsTo(next) ? objections : objections.addAll(List.of(refusal(known.state())));
    }

    private static Bilingual refusal(State now) {
        return switch (now) {
            case REMOVED ->
                new Bilingual(
                        "Lieta ir beigusies: institūcija izslēgta (32. pants).",
                        "The case is over: the institution was removed (Section 32).");
            case CLOSED ->
                new Bilingual(
                        "Lieta ir izbeigta, institūciju neizslēdzot (32. pants).",
                        "The case was closed without a removal (Section 32).");
            case OPEN, HEARD ->
                new Bilingual("Lieta jau ir ierosināta (32. pants).", "The case is open already (Section 32).");
        };
    }
}
