package lv.auseklis.capabilities;

import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of profiles send. What is refused comes back with what was typed.
@RestController
class ProfileForms {

    private final ProfileActs acts;
    private final ProfilePages pages;

    ProfileForms(ProfileActs acts, ProfilePages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @PostMapping({"/lv/cern/uznemumi/mani", "/en/cern/firms/mine"})
    ResponseEntity<String> offer(@RequestParam Map<String, String> sent, Language language) {
        var actor = SignedIn.holding(Grant.OFFER_CAPABILITIES);
        var typed = Sent.storable(sent);
        var about = Sent.id(typed.getOrDefault("profile", "")).orElse(null);
        return switch (acts.offer(about, typed, actor)) {
            case Outcome.Refused refused ->
                pages.showMine(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        actor,
                        about,
                        new Sheet("offer", typed, refused.reasons()),
                        language);
            case Outcome.Done done -> to(ProfilePages.MINE, language);
        };
    }

    @PostMapping({"/lv/cern/uznemumi/{profile:[0-9a-f-]{36}}/darbiba", "/en/cern/firms/{profile:[0-9a-f-]{36}}/act"})
    ResponseEntity<String> act(
            @PathVariable String profile,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        Actor actor = ProfileActs.actor(act);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, profile, typed, actor)) {
            case Outcome.Refused refused ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT, profile, new Sheet(act, typed, refused.reasons()), language);
            case Outcome.Done done -> to(act.equals("withdraw") ? ProfilePages.MINE : ProfilePages.QUEUE, language);
        };
    }

    private static ResponseEntity<String> to(Address address, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }
}
