package lv.auseklis.notifications;

import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;

/// Whoever is signed in may read what he or she was told.
final class Readers {

    private Readers() {}

    /// The reader, or a [Problem] (403).
    static Actor actor() {
        return SignedIn.actor()
                .orElseThrow(() -> new Problem(
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        new Bilingual("Jāpieslēdzas", "Sign in first"),
                        new Bilingual(
                                "Paziņojumus rāda tam, kas ir pieslēdzies.",
                                "Notifications are shown to whoever is signed in."),
                        List.of()));
    }
}
