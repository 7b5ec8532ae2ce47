package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.Difference;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Words;
import org.springframework.stereotype.Component;

/// Finds what an address names for whoever may see it. Somebody else's institution is as if there were none.
@Component
class InstitutionCase {

    private final Registrations registrations;
    private final Representatives representatives;
    private final JdbcAmendments amendments;

    InstitutionCase(Registrations registrations, Representatives representatives, JdbcAmendments amendments) {
        this.registrations = registrations;
        this.representatives = representatives;
        this.amendments = amendments;
    }

    /// Who asks; somebody who neither acts for institutions nor decides is turned away.
    static Actor actor() {
        return SignedIn.actor()
                .filter(known -> known.may(Grant.REPRESENT_INSTITUTION) || isOfficial(known))
                .orElseThrow(() -> new Forbidden(Grant.REPRESENT_INSTITUTION));
    }

    static boolean isOfficial(Actor actor) {
        return actor.may(Grant.AMEND_REGISTRATION);
    }

    boolean isVisible(OrganisationId organisation, Actor actor, LocalDate today) {
        return isOfficial(actor) || representatives.represents(actor, organisation, today);
    }

    Registration institution(String number, Actor actor, LocalDate today) {
        return RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .filter(found -> isVisible(found.organisation(), actor, today))
                .orElseThrow(InstitutionCase::missing);
    }

    Amendment amendment(String id, Actor actor, LocalDate today) {
        return Sent.id(id)
                .flatMap(amendments::find)
                .filter(found -> isVisible(found.organisation(), actor, today))
                .orElseThrow(InstitutionCase::missing);
    }

    Registration of(Amendment amendment) {
        return registrations.find(amendment.organisation()).orElseThrow(InstitutionCase::missing);
    }

    private static Problem missing() {
        return Problem.missing(new Bilingual(
                "Tāda nav, vai jūs šo institūciju šodien nepārstāvat.",
                "There is no such thing, or you do not act for this institution today."));
    }

    /// What reads differently today than in the entries up to the one that somebody saw.
    static List<Difference> since(long seen, Registration registration, LocalDate today, Words words) {
        var old = registration.statements().reversed().stream()
                .filter(statement ->
                        statement.entry() <= seen && statement.valid().contains(today))
                .findFirst();
        var now = registration.about(today);
        return old.isPresent() && now.isPresent() ? Difference.between(old.get(), now.get(), words) : List.of();
    }
}
