package lv.auseklis.restrictions;

import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Who may restrict data, and of which institution, for the page and the interface alike.
@Component
class RestrictedInstitution {

    private final Registrations registrations;

    RestrictedInstitution(Registrations registrations) {
        this.registrations = registrations;
    }

    static Actor official() {
        return SignedIn.actor()
                .filter(actor -> actor.may(Grant.RESTRICT_DATA))
                .orElseThrow(() -> new Forbidden(Grant.RESTRICT_DATA));
    }

    /// The institution of this number, or a [Problem] (404).
    Registration find(String number) {
        return RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Reģistrā nav institūcijas ar šādu numuru. Meklējiet to pēc nosaukuma.",
                        "The Register has no institution with this number. Search for it by name.")));
    }
}
