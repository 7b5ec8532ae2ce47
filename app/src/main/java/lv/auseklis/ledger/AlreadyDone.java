package lv.auseklis.ledger;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;

/// 409: a request with the same key was carried out while this one was on its way.
public final class AlreadyDone extends Problem {

    private final long entry;

    AlreadyDone(long entry) {
        super(
                HttpStatus.CONFLICT,
                "already-done",
                new Bilingual("Jau izdarīts", "Already done"),
                new Bilingual(
                        "Pieprasījums ar šo atslēgu jau ir izpildīts; tas ir žurnāla ieraksts " + entry + ".",
                        "A request with this key was carried out already; it is entry " + entry + " of the log."),
                List.of());
        this.entry = entry;
    }

    public long entry() {
        return entry;
    }
}
