package lv.auseklis.capabilities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// Whose profile it is withdraws it; it is not public from then on.
@Act
@Requires(Grant.OFFER_CAPABILITIES)
@Cites("C9")
class WithdrawProfile {

    private final JdbcProfiles profiles;
    private final Ledger ledger;

    WithdrawProfile(JdbcProfiles profiles, Ledger ledger) {
        this.profiles = profiles;
        this.ledger = ledger;
    }

    record Command(UUID profile) {}

    Outcome withdraw(Command command, Actor actor) {
        ledger.hold(List.of(command.profile()));
        var latest = profiles.findLatest(command.profile())
                .filter(profile -> profile.account().equals(actor.account()) && profile.withdrawn() == null);
        if (latest.isEmpty()) {
            return Outcome.Refused.of(
                    "Šāda jūsu profila nav, vai tas jau ir atsaukts.",
                    "There is no such profile of yours, or it was withdrawn already.");
        }
        var entry = ledger.append(Fact.of(OfferProfile.REGISTER, command.profile(), "WithdrawProfile", Map.of()), actor)
                .index();
        profiles.withdraw(command.profile(), entry);
        return new Outcome.Done(command.profile(), entry);
    }
}
