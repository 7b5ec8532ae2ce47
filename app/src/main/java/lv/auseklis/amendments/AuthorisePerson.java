package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;
import org.jspecify.annotations.Nullable;

/// The head of an institution authorises an account to act for it from one day to another.
@Act
@Requires(Grant.AUTHORISE_PERSON)
@Cites({"L29(4)a", "L29(4)b"})
class AuthorisePerson {

    private final RegisterBook register;
    private final Representatives representatives;
    private final AmendmentNotifications notifications;

    AuthorisePerson(RegisterBook register, Representatives representatives, AmendmentNotifications notifications) {
        this.register = register;
        this.representatives = representatives;
        this.notifications = notifications;
    }

    /// @param from  the first day; null where none was given
    /// @param until the last day; null until the head ends it
    record Command(
            OrganisationId organisation,
            String account,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    Outcome authorise(Command command, Actor actor, LocalDate today) {
        register.held(command.organisation());
        var reasons = against(command, actor, today);
        var from = command.from();
        if (!reasons.isEmpty() || from == null) {
            return new Outcome.Refused(reasons);
        }
        var fields = new TreeMap<String, String>();
        fields.put("account", command.account());
        fields.put("kind", Representation.Kind.AUTHORISED.name());
        fields.put("day", from.toString());
        if (command.until() != null) {
            fields.put("until", command.until().toString());
        }
        var entry = representatives.entry(command.organisation(), "AuthorisePerson", fields, actor);
        representatives.add(new Representation(
                entry,
                command.organisation(),
                command.account(),
                Representation.Kind.AUTHORISED,
                from,
                command.until()));
        notifications.tellAccount("AuthorisePerson", command.account(), command.organisation(), entry, today);
        return new Outcome.Done(entry, null);
    }

    private List<Bilingual> against(Command command, Actor actor, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        if (!representatives.isHead(actor, command.organisation(), today)) {
            reasons.add(new Bilingual(
                    "Pilnvarot var tikai institūcijas vadītājs (29. panta ceturtā daļa).",
                    "Only the head of the institution may authorise (Section 29(4))."));
        }
        if (!Actor.isAccount(command.account())) {
            reasons.add(new Bilingual(
                    "Konta nosaukumā ir burti, cipari un zīmes . _ @ -, līdz 64 zīmēm.",
                    "The name of an account has letters, digits and . _ @ -, up to 64 characters."));
        }
        if (command.from() == null || command.from().isBefore(today)) {
            reasons.add(new Bilingual(
                    "Pilnvarojuma pirmā diena ir šodiena vai vēlāka (29. panta ceturtā daļa).",
                    "The first day of the authorisation is today or later (Section 29(4))."));
        } else if (command.until() != null && command.until().isBefore(command.from())) {
            reasons.add(new Bilingual(
                    "Pilnvarojuma pēdējā diena ir pirms pirmās (29. panta ceturtā daļa).",
                    "The last day of the authorisation lies before the first (Section 29(4))."));
        }
        return reasons;
    }
}
