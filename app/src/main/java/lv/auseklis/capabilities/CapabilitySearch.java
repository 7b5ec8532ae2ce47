package lv.auseklis.capabilities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the public profiles that can do what is sought, each with the words and codes that speak for it.
@Component
public class CapabilitySearch {

    private final ProfileIndex index;
    private final JdbcProfiles profiles;

    CapabilitySearch(ProfileIndex index, JdbcProfiles profiles) {
        this.index = index;
        this.profiles = profiles;
    }

    /// @param evidence the words and codes that were asked for and stand in the profile
    public record Found(Profile profile, List<String> evidence) {}

    /// What a person typed, the best first.
    List<Found> find(String words, @Nullable ProfileKind kind, int most) {
        return profiles(index.shelf().find(words, kind, most));
    }

    /// Every profile by name, from after a place.
    ///
    /// @param after the place of the last one shown ([#place]); empty for the beginning
    List<Found> list(@Nullable ProfileKind kind, String after, int most) {
        return profiles(index.shelf().list(kind, after, most));
    }

    static String place(Profile profile) {
        return ProfileShelf.place(profile);
    }

    /// Who can do what a notice seeks, the best first.
    ///
    /// @param cpv codes of eight digits
    public List<Found> match(String title, String description, List<String> cpv, int most) {
        return profiles(index.shelf().match(title, description, cpv, most));
    }

    /// The public version of a profile.
    public Optional<Profile> find(UUID profile) {
        return profiles.findInForce(profile);
    }

    /// The latest versions of these profiles, withdrawn ones included; for those who may know of them.
    public List<Profile> latest(Collection<UUID> ids) {
        return profiles.listLatest(ids);
    }

    /// The public profiles of an account.
    public List<Profile> ofAccount(String account) {
        return profiles.listInForceOf(account);
    }

    private List<Found> profiles(List<ProfileShelf.Hit> hits) {
        Map<UUID, Profile> known = profiles
                .listInForce(hits.stream().map(ProfileShelf.Hit::profile).toList())
                .stream()
                .collect(Collectors.toMap(Profile::id, Function.identity()));
        return hits.stream()
                .flatMap(
                        hit -> Optional.ofNullable(known.get(hit.profile()))
                                .map(profile -> new Found(profile, hit.evidence()))
                                .stream())
                .toList();
    }
}
