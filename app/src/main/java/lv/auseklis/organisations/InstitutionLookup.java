package lv.auseklis.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Demonstration;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Finds the institution that an address names, for pages, their twins and the interface alike.
@Component
public class InstitutionLookup {

    private final Registrations registrations;
    private final ClosedFields closedFields;
    private final Clock clock;
    private final Demonstration demonstration;

    InstitutionLookup(
            Registrations registrations, ClosedFields closedFields, Clock clock, Demonstration demonstration) {
        this.registrations = registrations;
        this.closedFields = closedFields;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /// The institution of this number, or a [Problem] (404).
    public Registration registration(String number) {
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
                .map(statement -> views(List.of(new Registrations.Standing(
                                registration.organisation(), registration.number(), statement)))
                        .getFirst())
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tajā dienā, cik zināms, institūcijas reģistrā nebija.",
                        "As far as known, the institution was not in the Register on that day.")));
    }

    /// Institutions as programs read them, in the same order.
    List<InstitutionView> views(List<Registrations.Standing> standings) {
        var closed = closedFields.listClosed(
                standings.stream().map(Registrations.Standing::organisation).toList(), LocalDate.now(clock));
        return standings.stream()
                .map(standing -> InstitutionView.of(
                        standing, closed.getOrDefault(standing.organisation(), Closed.NOTHING), demonstration.on()))
                .toList();
    }
}
