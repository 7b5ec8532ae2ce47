package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FoldedName;
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
            Registrations.Standing standing, Set<FoldedName> names, Set<FoldedName> identifiers) {
        var facts = standing.statement().particulars();
        var sameIdentifier =
                facts.identifiers().values().stream().map(FoldedName::of).anyMatch(identifiers::contains);
        var sameName = Stream.of(facts.name().lv(), facts.name().en())
                .map(FoldedName::of)
                .anyMatch(names::contains);
        return sameIdentifier || sameName
                ? new Namesake(
                        standing.number(),
                        facts.name(),
                        standing.statement().status() != Status.REGISTERED,
                        sameIdentifier)
                : null;
    }

    private static Set<FoldedName> folded(Application application, String... boxes) {
        return Stream.of(boxes)
                .map(box -> application.typed().getOrDefault(ApplicationForm.PREFIX + box, ""))
                .map(FoldedName::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
