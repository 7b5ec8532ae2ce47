package lv.auseklis.participation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who takes part in what, about a day as known on a day.
@Component
class Participations {

    /// Experiments before projects, each by name; in each Latvia first, then who began first.
    private static final Comparator<Participation> ORDER = comparing(Participation::kind)
            .thenComparing(one -> FoldedName.of(one.name()).text())
            .thenComparing(one -> !one.isOfLatvia())
            .thenComparing(one -> one.state().state())
            .thenComparing(Participation::from, Comparator.nullsLast(comparing(KnownDay::from)))
            .thenComparing(Participation::entry);

    private final JdbcParticipations participations;
    private final Registrations registrations;

    Participations(JdbcParticipations participations, Registrations registrations) {
        this.participations = participations;
        this.registrations = registrations;
    }

    /// @param all     in their order; struck ones included
    /// @param numbers of the institutions in the Register, by identifier
    record View(List<Participation> all, Map<String, RegisterNumber> numbers, LocalDate day) {

        List<Participation> standing() {
            return all.stream().filter(Participation::stands).toList();
        }

        /// What had begun by the day, or may have; also what had ended.
        List<Participation> begun() {
            return all.stream()
                    .filter(one -> one.stands() && one.span().on(day) != KnownSpan.Held.NOT_YET)
                    .toList();
        }

        List<Participation> struck() {
            return all.stream().filter(one -> !one.stands()).toList();
        }

        /// What can still end.
        List<Participation> lasting() {
            return all.stream().filter(Participation::lasts).toList();
        }

        @Nullable
        RegisterNumber number(Participation one) {
            return numbers.get(one.identifier());
        }
    }

    View of(Moment moment) {
        var all =
                participations.list(moment.knownBefore()).stream().sorted(ORDER).toList();
        var identifiers = all.stream()
                .map(Participation::identifier)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        var numbers = identifiers.isEmpty() ? Map.<String, RegisterNumber>of() : registrations.mapNumbers(identifiers);
        return new View(all, numbers, moment.asOf());
    }
}
