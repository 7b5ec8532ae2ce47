package lv.auseklis.opportunities;

import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.capabilities.Profile;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Who reads, and what is shown to him or her.
@Component
class Reading {

    private final CapabilitySearch search;

    Reading(CapabilitySearch search) {
        this.search = search;
    }

    /// @param keeps    whether it is the liaison officer or the contact point
    /// @param profiles the public profiles of the reader
    record Reader(Optional<Actor> actor, boolean keeps, List<Profile> profiles) {

        /// Whether price enquiries and contacts are shown.
        boolean isInside() {
            return keeps || !profiles.isEmpty();
        }
    }

    Reader reader() {
        var actor = SignedIn.actor();
        var keeps = actor.filter(one -> one.may(Grant.KEEP_OPPORTUNITIES)).isPresent();
        var profiles = actor.filter(one -> one.may(Grant.OFFER_CAPABILITIES))
                .map(one -> search.ofAccount(one.account()))
                .orElse(List.of());
        return new Reader(actor, keeps, profiles);
    }

    /// @throws Problem 403 where nobody is signed in
    static Actor signedIn() {
        return SignedIn.actor()
                .orElseThrow(() -> new Problem(
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        new Bilingual("Jāpieslēdzas", "Sign in first"),
                        new Bilingual(
                                "Ziņas par iespējām sūta tam, kas ir pieslēdzies; bez pieslēgšanās ir RSS un kalendārs.",
                                "News of opportunities go to whoever is signed in; without that there are a feed and a calendar."),
                        List.of()));
    }
}
