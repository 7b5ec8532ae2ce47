package lv.auseklis.capabilities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Sent;

/// The Industrial Liaison Officer approves the version of a profile that waits, or turns it down with reasons.
@Act
@Requires(Grant.KEEP_OPPORTUNITIES)
@Cites("C9")
class DecideProfile {

    private static final int LONGEST = 500;

    private final JdbcProfiles profiles;
    private final Ledger ledger;

    DecideProfile(JdbcProfiles profiles, Ledger ledger) {
        this.profiles = profiles;
        this.ledger = ledger;
    }

    /// @param version that was read, so that nothing is approved that came later
    record Command(UUID profile, int version, boolean approved, String reasons) {}

    Outcome decide(Command command, Actor actor) {
        ledger.hold(List.of(command.profile()));
        var latest = profiles.findLatest(command.profile()).orElse(null);
        if (latest == null || !latest.waits() || latest.version() != command.version()) {
            return Outcome.Refused.of(
                    "Šī redakcija vairs negaida lēmumu; atveriet profilu vēlreiz.",
                    "This version does not wait for a decision any more; open the profile again.");
        }
        if (latest.account().equals(actor.account())) {
            return Outcome.Refused.of(
                    "Profilu apstiprina cits, nevis tas, kas to iesniedza.",
                    "A profile is approved by somebody else than the one who offered it.");
        }
        var reasons = command.reasons().strip();
        if (!command.approved() && reasons.isEmpty()) {
            return Outcome.Refused.of("Iemesls: uzrakstiet, kas jālabo.", "Reason: write what has to be corrected.");
        }
        var unfit = Sent.unfit(reasons, LONGEST).stream()
                .map(wrong -> new Bilingual("Iemesls: " + wrong.lv() + ".", "Reason: " + wrong.en() + "."))
                .toList();
        if (!unfit.isEmpty()) {
            return new Outcome.Refused(unfit);
        }
        var fields = Map.of(
                "decision.version", String.valueOf(command.version()),
                "decision.approved", String.valueOf(command.approved()),
                "decision.reasons", reasons);
        var entry = ledger.append(Fact.of(OfferProfile.REGISTER, command.profile(), "DecideProfile", fields), actor)
                .index();
        profiles.decide(command.profile(), command.version(), entry, command.approved(), reasons);
        return new Outcome.Done(command.profile(), entry);
    }
}
