package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who belongs to the group and holds its roles, about a day as known on a day.
@Component
class Roster {

    private final JdbcTenures tenures;
    private final Registrations registrations;
    private final Rulebook rulebook;

    Roster(JdbcTenures tenures, Registrations registrations, Rulebook rulebook) {
        this.tenures = tenures;
        this.registrations = registrations;
        this.rulebook = rulebook;
    }

    /// @param all     what was recorded, in that order; struck ones included
    /// @param numbers of the institutions in the Register, by identifier
    /// @param stated  how many members the source of each category speaks of, where it says so
    record View(List<Tenure> all, Map<String, RegisterNumber> numbers, Map<Place, Integer> stated, LocalDate day) {

        /// Those of a category, or who hold a role, on the day; also where that is not known.
        List<Tenure> of(Place place) {
            return standing(place)
                    .filter(one -> one.on(day) == KnownSpan.Held.YES || one.on(day) == KnownSpan.Held.NOT_KNOWN)
                    .toList();
        }

        /// Everybody who ever held the role, the earliest first.
        List<Tenure> ever(Place place) {
            return standing(place).toList();
        }

        private java.util.stream.Stream<Tenure> standing(Place place) {
            return all.stream().filter(one -> one.stands() && one.place() == place);
        }

        /// Members that were there before the day and are no more.
        List<Tenure> former() {
            return all.stream()
                    .filter(one -> one.stands() && !one.place().isRole() && one.on(day) == KnownSpan.Held.NO_MORE)
                    .toList();
        }

        List<Tenure> struck() {
            return all.stream().filter(one -> !one.stands()).toList();
        }

        /// What can still end.
        List<Tenure> lasting() {
            return all.stream().filter(Tenure::lasts).toList();
        }

        @Nullable
        RegisterNumber number(Tenure tenure) {
            return numbers.get(tenure.identifier());
        }

        int members() {
            return Place.categories().stream()
                    .mapToInt(place -> of(place).size())
                    .sum();
        }
    }

    View of(Moment moment) {
        var all = tenures.list(moment.knownBefore());
        var identifiers = all.stream()
                .map(Tenure::identifier)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        var numbers = identifiers.isEmpty() ? Map.<String, RegisterNumber>of() : registrations.mapNumbers(identifiers);
        var stated = Place.categories().stream()
                .collect(Collectors.toMap(place -> place, place -> stated(place, moment.asOf())));
        return new View(all, numbers, stated, moment.asOf());
    }

    private int stated(Place place, LocalDate day) {
        return Optional.ofNullable(place.count())
                .flatMap(name -> rule(place).findParameter(name, day))
                .map(parameter -> parameter.value().intValueExact())
                .orElse(0);
    }

    private LegalRule rule(Place place) {
        return rulebook.get(place.rule());
    }
}
