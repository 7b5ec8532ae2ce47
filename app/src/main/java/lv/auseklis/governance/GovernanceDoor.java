package lv.auseklis.governance;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.amendments.Representatives;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.InstitutionLookup;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Finds an institution by its number, and says who may act for it and who sees its property: its representatives, the
/// ministry, and the officials of the Register. The Law does not make property public, so nobody else does.
@Component
class GovernanceDoor {

    private final InstitutionLookup institutions;
    private final Registrations registrations;
    private final Representatives representatives;

    GovernanceDoor(InstitutionLookup institutions, Registrations registrations, Representatives representatives) {
        this.institutions = institutions;
        this.registrations = registrations;
        this.representatives = representatives;
    }

    Registration institution(String number) {
        return institutions.registration(number);
    }

    /// The institution for somebody who acts for it; another one is as if there were none.
    Registration own(String number, LocalDate today) {
        var actor = SignedIn.holding(Grant.REPRESENT_INSTITUTION);
        return RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .filter(found -> representatives.represents(actor, found.organisation(), today))
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tādas nav, vai jūs šo institūciju šodien nepārstāvat.",
                        "There is none, or you do not act for this institution today.")));
    }

    static Actor actor() {
        return SignedIn.actor().orElseThrow(() -> new Forbidden(Grant.REPRESENT_INSTITUTION));
    }

    boolean acts(Registration registration, LocalDate today) {
        return SignedIn.actor()
                .filter(actor -> representatives.represents(actor, registration.organisation(), today))
                .isPresent();
    }

    boolean seesProperty(Registration registration, LocalDate today) {
        return acts(registration, today)
                || SignedIn.actor()
                        .filter(actor -> actor.may(Grant.AMEND_REGISTRATION) || actor.may(Grant.REQUEST_INFORMATION))
                        .isPresent();
    }
}
