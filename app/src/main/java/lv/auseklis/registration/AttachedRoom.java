package lv.auseklis.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How much one case may hold, and how much one account may attach within a year to all its cases. The Law sets no
/// size; the bounds keep one account from filling the disk of all.
@Component
class AttachedRoom {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final long MEGABYTE = 1_000_000;

    private final List<AttachedBytes> modules;
    private final Clock clock;
    private final long ofCase;
    private final long ofAccount;

    AttachedRoom(
            List<AttachedBytes> modules,
            Clock clock,
            @Value("${auseklis.documents.most-megabytes-of-case}") long ofCase,
            @Value("${auseklis.documents.most-megabytes-of-account}") long ofAccount) {
        this.modules = modules;
        this.clock = clock;
        this.ofCase = ofCase * MEGABYTE;
        this.ofAccount = ofAccount * MEGABYTE;
    }

    /// @return why so many more bytes find no room; empty if they do
    Optional<Bilingual> against(Attaching.Place place, long more) {
        var there = place.documents().listOf(place.id()).stream()
                .mapToLong(document -> document.file().size())
                .sum();
        if (there + more > ofCase) {
            return Optional.of(new Bilingual(
                    "Vienai lietai kopā var pievienot līdz %d MB; pievienoti ir %d MB, un šī datne ir %d MB. Noņemiet"
                                    .formatted(ofCase / MEGABYTE, megabytes(there), megabytes(more))
                            + " nevajadzīgos dokumentus vai samaziniet datni.",
                    "To one case up to %d MB can be attached in all; %d MB are attached, and this file has %d MB. Remove"
                                    .formatted(ofCase / MEGABYTE, megabytes(there), megabytes(more))
                            + " documents that are not needed, or make the file smaller."));
        }
        var since = clock.instant().minus(YEAR);
        var attached = modules.stream()
                .mapToLong(module -> module.attached(place.account(), since))
                .sum();
        return attached + more > ofAccount
                ? Optional.of(new Bilingual(
                        "No viena konta gada laikā var pievienot līdz %d MB; pēdējos 365 dienās pievienoti %d MB, un šī"
                                        .formatted(ofAccount / MEGABYTE, megabytes(attached))
                                + " datne ir %d MB. Samaziniet datni vai vērsieties pie reģistra amatpersonas."
                                        .formatted(megabytes(more)),
                        "One account can attach up to %d MB within a year; in the last 365 days it attached %d MB, and this"
                                        .formatted(ofAccount / MEGABYTE, megabytes(attached))
                                + " file has %d MB. Make the file smaller, or turn to the official of the Register."
                                        .formatted(megabytes(more))))
                : Optional.empty();
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, MEGABYTE);
    }
}
