package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.auseklis.absences.Absence;
import lv.auseklis.absences.Absences;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who gets the letters of an addressee on a day, and what a reader hears. Whoever is away gets none
/// for the office: the deputy does.
@Component
class Recipients {

    private final JdbcSubscribers subscribers;
    private final Absences absences;
    private final ObjectProvider<Representing> representing;

    Recipients(JdbcSubscribers subscribers, Absences absences, ObjectProvider<Representing> representing) {
        this.subscribers = subscribers;
        this.absences = absences;
        this.representing = representing;
    }

    /// An account with a confirmed address.
    record Recipient(String account, String address, Language language) {}

    List<Recipient> of(Addressee to, LocalDate day) {
        return switch (to) {
            case Addressee.Person(String account) -> subscribers.listOfAccounts(List.of(account));
            case Addressee.Institution(UUID organisation) ->
                subscribers.listOfAccounts(representing.stream()
                        .flatMap(known -> known.accountsOf(organisation, day).stream())
                        .distinct()
                        .toList());
            case Addressee.Office(Role role) -> ofOffice(role, day);
        };
    }

    private List<Recipient> ofOffice(Role role, LocalDate day) {
        var away = absences.listOn(day).stream()
                .filter(absence -> absence.role() == role)
                .toList();
        var absent = new HashSet<>(away.stream().map(Absence::account).toList());
        var found = new ArrayList<>(subscribers.listOfRole(role).stream()
                .filter(one -> !absent.contains(one.account()))
                .toList());
        var deputies = subscribers.listOfAccounts(
                away.stream().map(Absence::deputy).distinct().toList());
        deputies.stream().filter(deputy -> !found.contains(deputy)).forEach(found::add);
        return found;
    }

    Audience audience(Actor actor, LocalDate day) {
        var office = actor.role() == Role.DEPUTY_REGISTRAR ? Role.REGISTRAR : actor.role();
        var institutions = representing.stream().flatMap(known -> known.institutionsOf(actor.account(), day).stream());
        return new Audience(actor.account(), office, actsForInstitutions(office) ? institutions.toList() : List.of());
    }

    private static boolean actsForInstitutions(Role role) {
        return Stream.of(Role.INSTITUTION_HEAD, Role.AUTHORISED_PERSON).anyMatch(role::equals);
    }
}
