package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Institutions of the Register that may be the applicant itself: under the same name, whatever its
/// case, diacritics and quotation marks, or under the same identifier. Removed ones too. A warning for
/// the official, no obstacle.
@Component
class Namesakes {

    private final Registrations registrations;

    Namesakes(Registrations registrations) {
        this.registrations = registrations;
    }

    record Namesake(RegisterNumber number, Bilingual name, boolean removed, boolean sameIdentifier) {}

    List<Namesake> of(Application application, LocalDate day) {
        var names = folded(application, "name.lv", "name.en");
        var identifiers = folded(application, "identifier.registration", "identifier.ror");
        return registrations.listAbout(day, Registrations.ALL_KNOWN).stream()
                .filter(standing -> !standing.organisation().value().equals(own(application)))
                .map(standing -> namesake(standing, names, identifiers))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable UUID own(Application application) {
        return application.lastStep().map(Step::organisation).orElse(null);
    }

    private static @Nullable Namesake namesake(
            Registrations.Standing standing, Set<String> names, Set<String> identifiers) {
        var facts = standing.statement().particulars();
        var sameIdentifier =
                facts.identifiers().values().stream().map(FounderCheck::folded).anyMatch(identifiers::contains);
        var sameName = Stream.of(facts.name().lv(), facts.name().en())
                .map(FounderCheck::folded)
                .anyMatch(names::contains);
        return sameIdentifier || sameName
                ? new Namesake(
                        standing.number(),
                        facts.name(),
                        standing.statement().status() != Status.REGISTERED,
                        sameIdentifier)
                : null;
    }

    private static Set<String> folded(Application application, String... boxes) {
        return Stream.of(boxes)
                .map(box -> application.typed().getOrDefault(ApplicationForm.PREFIX + box, ""))
                .map(FounderCheck::folded)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
