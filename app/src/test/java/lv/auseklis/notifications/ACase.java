package lv.auseklis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.AnUpload;

/// An application of the demonstration's head, filed as people file it.
///
/// @param path of its page in English
record ACase(Visitor visitor, String path, String name) {

    static ACase submitted(Visitor visitor, LocalDate today) {
        var head = visitor.signedIn("institution-head");
        var path = visitor.post(head, "/en/applications", Map.of("kind", "institute"))
                .header("location");
        for (var kind : new String[] {"FOUNDING_DECISION", "ARTICLES", "PREMISES"}) {
            var about = Map.of("kind", kind, "issued", today.toString(), "form", "original", "title", "");
            AnUpload.send(visitor, head, path + "/documents", about, "a.pdf", AnApplication.pdf(kind));
        }
        var typed = new HashMap<>(AnApplication.typed(4, today));
        typed.putAll(Map.of("version", "0", "act", "submit"));
        assertThat(visitor.post(head, path, typed).status()).isEqualTo(303);
        return new ACase(visitor, path, typed.get("p.name.lv"));
    }

    void decided(Map<String, String> sent) {
        assertThat(visitor.post(visitor.signedIn("registrar"), path + "/act", sent)
                        .status())
                .isEqualTo(303);
    }

    String latvianPath() {
        return path.replace("/en/applications", "/lv/iesniegumi");
    }
}
