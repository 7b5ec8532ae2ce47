package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;

/// The official recognises an account as that of the head of an institution from today on; the account
/// of the head before loses it. The head answers for what is entered in the institution's name.
@Act
@Requires(Grant.AMEND_REGISTRATION)
@Cites({"L29(4)b"})
class RecogniseHead {

    private final RegisterBook register;
    private final Representatives representatives;
    private final AmendmentNotifications notifications;

    RecogniseHead(RegisterBook register, Representatives representatives, AmendmentNotifications notifications) {
        this.register = register;
        this.representatives = representatives;
        this.notifications = notifications;
    }

    record Command(OrganisationId organisation, String account) {}

    Outcome recognise(Command command, Actor actor, LocalDate today) {
        register.held(command.organisation());
        if (!Actor.isAccount(command.account())) {
            return Outcome.refused(
                    "Konta nosaukumā ir burti, cipari un zīmes . _ @ -, līdz 64 zīmēm.",
                    "The name of an account has letters, digits and . _ @ -, up to 64 characters.");
        }
        var heads = representatives.listOn(command.organisation(), today).stream()
                .filter(one -> one.kind() == Representation.Kind.HEAD)
                .toList();
        if (heads.stream().anyMatch(one -> one.account().equals(command.account()))) {
            return Outcome.refused(
                    "Šis konts jau ir vadītāja konts (29. panta ceturtā daļa).",
                    "This account is the head's account already (Section 29(4)).");
        }
        var fields = Map.of("account", command.account(), "kind", Representation.Kind.HEAD.name(), "day", "" + today);
        var entry = representatives.entry(command.organisation(), "RecogniseHead", fields, actor);
        heads.forEach(one -> representatives.end(one, entry, today.minusDays(1)));
        representatives.add(new Representation(
                entry, command.organisation(), command.account(), Representation.Kind.HEAD, today, null));
        notifications.tellAccount("RecogniseHead", command.account(), command.organisation(), entry, today);
        return new Outcome.Done(entry, null);
    }
}
