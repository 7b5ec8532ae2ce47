package lv.auseklis.capabilities;

import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/// Whoever acts for a firm or a laboratory offers its profile, or a new version of it. It is public once it is
/// approved;
/// until then the version before holds.
@Act
@Requires(Grant.OFFER_CAPABILITIES)
@Cites("C9")
class OfferProfile {

    static final String REGISTER = "capabilities";

    private static final int MOST_OF_ONE = 50;

    private final JdbcProfiles profiles;
    private final Ledger ledger;

    OfferProfile(JdbcProfiles profiles, Ledger ledger) {
        this.profiles = profiles;
        this.ledger = ledger;
    }

    /// @param profile of which it is a new version; null for a new profile
    /// @param typed   the boxes of [ProfileForm]
    record Command(@Nullable UUID profile, Map<String, String> typed) {}

    Outcome offer(Command command, Actor actor) {
        var id = command.profile() == null ? UUID.randomUUID() : command.profile();
        ledger.hold(List.of(id, account(actor)));
        var form = new ProfileForm(command.typed());
        var content = form.read();
        if (content.isEmpty()) {
            return new Outcome.Refused(form.reasons());
        }
        var before = command.profile() == null ? null : own(command.profile(), actor);
        var wrong = command.profile() == null
                ? twin(content.get(), actor)
                : before == null
                        ? Outcome.Refused.of(
                                "Šāda jūsu profila nav, vai tas ir atsaukts.",
                                "There is no such profile of yours, or it was withdrawn.")
                        : unchanged(before, content.get());
        if (wrong != null) {
            return wrong;
        }
        var entry = ledger.append(
                        Fact.of(REGISTER, id, "OfferProfile", content.get().fields()), actor)
                .index();
        if (before == null) {
            profiles.open(id, actor.account(), entry);
        }
        profiles.add(id, before == null ? 1 : before.version() + 1, entry, content.get());
        return new Outcome.Done(id, entry);
    }

    /// One act of an account after the other: whether a profile is its first of a name is decided by what is there.
    private static UUID account(Actor actor) {
        return UUID.nameUUIDFromBytes(actor.account().getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Profile own(UUID profile, Actor actor) {
        return profiles.findLatest(profile)
                .filter(found -> found.account().equals(actor.account()) && found.withdrawn() == null)
                .orElse(null);
    }

    private Outcome.@Nullable Refused twin(ProfileContent content, Actor actor) {
        var own = profiles.listOf(actor.account()).stream()
                .filter(profile -> profile.withdrawn() == null)
                .toList();
        if (own.size() >= MOST_OF_ONE) {
            return Outcome.Refused.of(
                    "Vienam kontam var būt līdz " + MOST_OF_ONE + " profiliem.",
                    "One account has up to " + MOST_OF_ONE + " profiles.");
        }
        return own.stream()
                        .map(Profile::content)
                        .anyMatch(known ->
                                known.kind() == content.kind() && known.name().equalsIgnoreCase(content.name()))
                ? Outcome.Refused.of(
                        "Jums jau ir tāds profils; mainiet to, nevis iesniedziet otru.",
                        "You have such a profile already; change it instead of offering another one.")
                : null;
    }

    private static Outcome.@Nullable Refused unchanged(Profile before, ProfileContent content) {
        return before.content().equals(content) && !Boolean.FALSE.equals(before.approved())
                ? Outcome.Refused.of("Nekas nav mainīts.", "Nothing was changed.")
                : null;
    }
}
