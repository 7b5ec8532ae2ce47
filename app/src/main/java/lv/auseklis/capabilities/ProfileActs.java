package lv.auseklis.capabilities;

import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The acts about profiles by the words that pages and programs send.
@Component
class ProfileActs {

    private final OfferProfile offer;
    private final DecideProfile decide;
    private final WithdrawProfile withdraw;

    private final JdbcProfiles profiles;

    ProfileActs(OfferProfile offer, DecideProfile decide, WithdrawProfile withdraw, JdbcProfiles profiles) {
        this.offer = offer;
        this.decide = decide;
        this.withdraw = withdraw;
        this.profiles = profiles;
    }

    /// Who is signed in, where that is somebody who may do the act.
    static Actor actor(String act) {
        return SignedIn.holding(act.equals("withdraw") ? Grant.OFFER_CAPABILITIES : Grant.KEEP_OPPORTUNITIES);
    }

    Outcome offer(@Nullable UUID profile, Map<String, String> typed, Actor actor) {
        return offer.offer(new OfferProfile.Command(profile, typed), actor);
    }

    /// @throws Problem 400 for an act that there is not, 404 where the profile is none
    Outcome act(String act, String profile, Map<String, String> typed, Actor actor) {
        var id = Sent.id(profile)
                .filter(known -> profiles.findLatest(known).isPresent())
                .orElseThrow(() -> Problem.missing(new Bilingual("Tāda profila nav.", "There is no such profile.")));
        return switch (act) {
            case "approve" -> decide.decide(command(id, typed, true), actor);
            case "turn-down" -> decide.decide(command(id, typed, false), actor);
            case "withdraw" -> withdraw.withdraw(new WithdrawProfile.Command(id), actor);
            default -> throw Problem.unknownAct();
        };
    }

    private static DecideProfile.Command command(UUID id, Map<String, String> typed, boolean approved) {
        var version = typed.getOrDefault("version", "");
        return new DecideProfile.Command(
                id,
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0,
                approved,
                typed.getOrDefault("reasons", ""));
    }
}
