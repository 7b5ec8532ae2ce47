package lv.auseklis.organisations;

import lv.auseklis.access.Demonstration;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Finds the institution that an address names, for its page, its twins and the interface alike.
@Component
class InstitutionLookup {

    private final Registrations registrations;
    private final Demonstration demonstration;

    InstitutionLookup(Registrations registrations, Demonstration demonstration) {
        this.registrations = registrations;
        this.demonstration = demonstration;
    }

    /// The institution of this number, or a [Problem] (404).
    Registration registration(String number) {
        return RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Reģistrā nav institūcijas ar šādu numuru. Meklējiet to pēc nosaukuma.",
                        "The Register has no institution with this number. Search for it by name.")));
    }

    /// The institution as programs read it, or a [Problem] (404) if it was not in the Register at the
    /// moment asked about.
    InstitutionView view(String number, Moment moment) {
        var registration = registration(number);
        return registration
                .about(moment.asOf(), moment.knownBefore())
                .map(statement ->
                        view(new Registrations.Standing(registration.organisation(), registration.number(), statement)))
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tajā dienā, cik zināms, institūcijas reģistrā nebija.",
                        "As far as known, the institution was not in the Register on that day.")));
    }

    InstitutionView view(Registrations.Standing standing) {
        return InstitutionView.of(standing, demonstration.on());
    }
}
