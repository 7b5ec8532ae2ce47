package lv.auseklis.portal;

import java.util.Arrays;
import java.util.List;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Role;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who a program is signed in as.
@RestController
class MeApi {

    record Me(Role role, List<Grant> grants) {}

    @GetMapping("/api/v1/me")
    Me me() {
        var actor = SignedIn.actor()
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "unauthorized",
                        new Bilingual("Jāpieslēdzas", "Sign in"),
                        new Bilingual(
                                "Šī adrese atbild tikai tam, kas ir pieslēdzies.",
                                "This address answers only who is signed in."),
                        List.of()));
        return new Me(
                actor.role(), Arrays.stream(Grant.values()).filter(actor::may).toList());
    }
}
