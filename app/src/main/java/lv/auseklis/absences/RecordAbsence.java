package lv.auseklis.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalTime;
import org.jspecify.annotations.Nullable;

/// An official records the days of absence and the account that stands in; the ministry may do it for
/// an official who cannot. From the first day the deputy has authority, and only until the last.
@Act
@Requires(Grant.RECORD_ABSENCE)
@Cites({"L27(1)"})
class RecordAbsence {

    private final Absences absences;

    RecordAbsence(Absences absences) {
        this.absences = absences;
    }

    /// @param account who is away
    /// @param role    of who is away; null where none was chosen
    /// @param from    the first day; null where none was given
    /// @param until   the last day; null until the official is back
    record Command(
            String account,
            @Nullable Role role,
            String deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        absences.hold();
        var reasons = new ArrayList<Bilingual>();
        reasons.addAll(againstWho(command, actor));
        reasons.addAll(againstDays(command, today));
        var from = command.from();
        var role = command.role();
        if (!reasons.isEmpty() || from == null || role == null) {
            return new Outcome.Refused(reasons);
        }
        absences.add(new Absence(0, command.account(), role, command.deputy(), from, command.until()), actor);
        return new Outcome.Done();
    }

    private static List<Bilingual> againstWho(Command command, Actor actor) {
        var reasons = new ArrayList<Bilingual>();
        var own = command.account().equals(actor.account()) && command.role() == actor.role();
        if (!own && actor.role() != Role.MINISTRY) {
            reasons.add(new Bilingual(
                    "Cita darbinieka prombūtni reģistrē ministrija (27. panta pirmā daļa).",
                    "The absence of somebody else is recorded by the ministry (Section 27(1))."));
        }
        if (command.role() == null || !command.role().holds(Grant.RECORD_ABSENCE)) {
            reasons.add(new Bilingual(
                    "Jānorāda prombūtnē esošās amatpersonas loma.", "The role of who is away must be given."));
        }
        if (!Actor.isAccount(command.account()) || !Actor.isAccount(command.deputy())) {
            reasons.add(new Bilingual(
                    "Jānorāda konts: burti, cipari un zīmes . _ @ -, līdz 64 zīmēm.",
                    "An account is needed: letters, digits and . _ @ -, up to 64 characters."));
        } else if (command.account().equals(command.deputy())) {
            reasons.add(new Bilingual("Sevi aizstāt nevar.", "Nobody stands in for himself or herself."));
        }
        return reasons;
    }

    private List<Bilingual> againstDays(Command command, LocalDate today) {
        var from = command.from();
        var until = command.until();
        if (from == null || from.isBefore(today) || !LegalTime.supports(from)) {
            return List.of(new Bilingual(
                    "Prombūtnes pirmā diena ir šodiena vai vēlāka: pagājušās dienās vietniekam pilnvaru nebija.",
                    "The first day of absence is today or later: on days past the deputy had no authority."));
        }
        if (until != null && (until.isBefore(from) || !LegalTime.supports(until))) {
            return List.of(new Bilingual(
                    "Prombūtnes pēdējā diena ir pirms pirmās.", "The last day of absence lies before the first."));
        }
        var reasons = new ArrayList<Bilingual>();
        for (var other : absences.listFrom(from)) {
            if (other.overlaps(from, until) && other.account().equals(command.account())) {
                reasons.add(new Bilingual(
                        "Šajās dienās prombūtne jau ir reģistrēta.",
                        "An absence on these days has been recorded already."));
            }
            if (other.overlaps(from, until) && other.account().equals(command.deputy())) {
                reasons.add(new Bilingual(
                        "Vietnieks šajās dienās pats ir prombūtnē.", "The deputy is away on these days."));
            }
            if (other.overlaps(from, until) && other.deputy().equals(command.account())) {
                reasons.add(new Bilingual(
                        "Šajās dienās šis konts aizstāj citu amatpersonu.",
                        "On these days this account stands in for another official."));
            }
        }
        return reasons;
    }
}
