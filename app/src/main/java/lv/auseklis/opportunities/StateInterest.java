package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;

/// Whoever acts for a profile says that it is interested in a notice, has bid, or gave it up.
@Act
@Requires(Grant.OFFER_CAPABILITIES)
@Cites("C9")
class StateInterest {

    private final PursuitBook book;
    private final TakingPart takingPart;
    private final CapabilitySearch profiles;

    StateInterest(PursuitBook book, TakingPart takingPart, CapabilitySearch profiles) {
        this.book = book;
        this.takingPart = takingPart;
        this.profiles = profiles;
    }

    /// @param typed `profile`, `step` (`INTERESTED`, `BID`, `GAVE_UP`)
    record Command(UUID notice, Map<String, String> typed) {}

    Outcome state(Command command, Actor actor, LocalDate today) {
        var typed = book.typed(command.notice(), command.typed(), today);
        var own = typed.profile() != null
                && profiles.ofAccount(actor.account()).stream()
                        .anyMatch(profile -> profile.id().equals(typed.profile()));
        if (!own) {
            typed.against(
                    "Profils: izvēlieties savu apstiprināto profilu.", "Profile: choose an approved one of yours.");
        }
        if (typed.step() != null && typed.step().isResult()) {
            typed.against(
                    "Rezultātu ieraksta CERN industrijas sadarbības koordinators.",
                    "The result is recorded by the CERN Industrial Liaison Officer.");
        }
        if (typed.step() == PursuitStep.INTERESTED) {
            var answered = takingPart.of(typed.notice(), today);
            if (answered != null && answered.finding().answer() == Answer.NO) {
                answered.finding().reasons().forEach(reason -> typed.against(reason.lv(), reason.en()));
            }
        }
        if (!typed.form().reasons().isEmpty() || typed.profile() == null || typed.step() == null) {
            return new Outcome.Refused(typed.form().reasons());
        }
        return new Outcome.Done(
                book.record(command.notice(), typed.profile(), typed.step(), today, "", null, "StateInterest", actor));
    }
}
