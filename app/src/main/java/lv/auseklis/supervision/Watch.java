package lv.auseklis.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.criteria.Judged;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Watches over all registered institutions: which ground for removal has arisen, which criterion is no
/// longer met, what falls due. Asked anew at every look, so it is never older than the rows. It removes
/// nothing.
@Component
@Cites({"L32(1)3", "L32(1)5", "L32(1)6", "L32(3)", "L28(2)0", "L1(1)7b"})
class Watch {

    static final RuleId PROPOSED = RuleId.of("L32(2)");

    private final Dossiers dossiers;
    private final Grounds grounds;
    private final InstitutionCriteria criteria;

    Watch(Dossiers dossiers, Grounds grounds, InstitutionCriteria criteria) {
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.criteria = criteria;
    }

    /// What the watch says on a day.
    ///
    /// @param flags        what falls due first in front
    /// @param undetermined the institutions of which some criterion cannot be determined, by number;
    ///                     that is no failure
    record Report(List<Flag> flags, List<InstitutionCriteria.Watched> undetermined) {}

    /// What falls due first stands in front.
    List<Flag> list(LocalDate today) {
        return report(today).flags();
    }

    Report report(LocalDate today) {
        var suspects = dossiers.suspects(today).stream().collect(toMap(Dossier::organisation, one -> one));
        var watched = criteria.watch(today);
        var flags = watched.stream()
                .flatMap(one -> flags(one, suspects.get(one.standing().organisation()), today))
                .sorted(Flag.BY_DATE)
                .toList();
        var open = watched.stream()
                .filter(one -> one.kind() == null || !one.undetermined().isEmpty())
                .sorted(Comparator.comparing(one -> one.standing().number().value()))
                .toList();
        return new Report(flags, open);
    }

    private Stream<Flag> flags(InstitutionCriteria.Watched watched, @Nullable Dossier dossier, LocalDate today) {
        var standing = watched.standing();
        var fallen = watched.failed().stream().map(failed -> fallen(standing, failed, today));
        if (dossier == null) {
            return fallen;
        }
        return Stream.of(
                        arisen(standing, dossier, today),
                        fallen,
                        proposed(standing, dossier),
                        asked(standing, dossier, today),
                        open(standing, dossier))
                .flatMap(one -> one);
    }

    private Stream<Flag> arisen(Registrations.Standing standing, Dossier dossier, LocalDate today) {
        return Arrays.stream(RemovalGround.values())
                .map(ground -> grounds.judge(ground, dossier, today))
                .flatMap(judged -> {
                    var since = judged.since();
                    return !judged.holds() || since == null || dossier.isTakenUp(judged.ground(), since)
                            ? Stream.empty()
                            : Stream.of(new Flag(
                                    Flag.Kind.GROUND, standing, judged.ground().rule(), since, judged.reason(), null));
                });
    }

    private static Flag fallen(Registrations.Standing standing, Judged failed, LocalDate today) {
        var fall = failed.fall();
        return new Flag(
                Flag.Kind.CRITERION, standing, failed.rule(), fall == null ? today : fall.day(), failed.why(), null);
    }

    private static Stream<Flag> proposed(Registrations.Standing standing, Dossier dossier) {
        return dossier.proposals().stream()
                .filter(proposal -> dossier.cases().stream()
                        .noneMatch(known -> !known.opened().isBefore(proposal.day())))
                .map(proposal -> new Flag(
                        Flag.Kind.PROPOSAL,
                        standing,
                        PROPOSED,
                        proposal.day(),
                        Told.of(
                                "Latvijas Zinātnes padome ierosina izslēgt: %s.",
                                "The Council of Science proposes removal: %s.", proposal.day()),
                        null));
    }

    private static Stream<Flag> asked(Registrations.Standing standing, Dossier dossier, LocalDate today) {
        return dossier.requests().stream()
                .filter(request -> request.reply() == null && !request.isExpired(today))
                .map(request -> new Flag(
                        Flag.Kind.REQUEST,
                        standing,
                        RemovalGround.NO_REPLY.rule(),
                        request.due(),
                        Told.of(
                                "Pieprasīts %s; atbilde gaidāma līdz termiņa beigām %s.",
                                "Requested on %s; the reply is awaited until the end of the term, %s.",
                                request.day(),
                                request.due()),
                        null));
    }

    private static Stream<Flag> open(Registrations.Standing standing, Dossier dossier) {
        return dossier.openCase().stream()
                .map(known -> new Flag(
                        Flag.Kind.CASE,
                        standing,
                        known.ground().rule(),
                        known.due(),
                        Told.of(
                                "Lieta ierosināta %s; laiks atbildei beidzas %s.",
                                "The case was opened on %s; the time for the reply ends on %s.",
                                known.opened(),
                                known.due()),
                        known.id()));
    }
}
