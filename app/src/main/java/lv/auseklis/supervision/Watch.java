package lv.auseklis.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Watches over all registered institutions: which ground for removal has arisen, which criterion is no
/// longer met, what falls due. Asked anew at every look, so it is never older than the rows. It removes
/// nothing.
@Component
@Cites({"L32(1)3", "L32(1)5", "L32(1)6", "L32(3)", "L1(1)7b"})
class Watch {

    static final RuleId DOCTORS = RuleId.of("L1(1)7b");
    static final RuleId PROPOSED = RuleId.of("L32(2)");

    private final Dossiers dossiers;
    private final Grounds grounds;
    private final Registrations registrations;
    private final Rulebook rulebook;

    Watch(Dossiers dossiers, Grounds grounds, Registrations registrations, Rulebook rulebook) {
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.registrations = registrations;
        this.rulebook = rulebook;
    }

    /// What falls due first stands in front.
    List<Flag> list(LocalDate today) {
        var needed = doctorsNeeded(today);
        var suspects = dossiers.suspects(today, needed).stream().collect(toMap(Dossier::organisation, one -> one));
        return registrations.listRegistered(suspects.keySet(), today).stream()
                .flatMap(standing -> flags(standing, suspects.get(standing.organisation()), needed, today))
                .sorted(Flag.BY_DATE)
                .toList();
    }

    /// How many doctors an institution needs on a day, matching its work; 0 where the rule is not in force.
    int doctorsNeeded(LocalDate today) {
        return rulebook.get(DOCTORS)
                .findParameter("min_doctors", today)
                .map(parameter -> parameter.value().intValueExact())
                .orElse(0);
    }

    private Stream<Flag> flags(
            Registrations.Standing standing, @Nullable Dossier dossier, int needed, LocalDate today) {
        if (dossier == null) {
            return Stream.empty();
        }
        return Stream.of(
                        arisen(standing, dossier, today),
                        tooFew(standing, dossier, needed, today),
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

    private static Stream<Flag> tooFew(Registrations.Standing standing, Dossier dossier, int needed, LocalDate today) {
        var have = dossier.doctors();
        if (have == null || have >= needed) {
            return Stream.empty();
        }
        var reason = new Bilingual(
                "Ievēlētu doktoru ir " + have + "; vajadzīgs vismaz " + needed + ".",
                "Elected doctors: " + have + "; at least " + needed + " are needed.");
        return Stream.of(new Flag(Flag.Kind.CRITERION, standing, DOCTORS, today, reason, null));
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
