package lv.auseklis.ledger;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;

/// 503: the act was committed, but the database did not confirm that its disk has it. It may stand in the log or not.
public final class OutcomeUnknown extends Problem {

    OutcomeUnknown() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "outcome-unknown",
                new Bilingual("Iznākums nav zināms", "The outcome is not known"),
                new Bilingual(
                        "Datubāze neapstiprināja, ka darbība ir ierakstīta. Apskatiet žurnālu, pirms mēģināt vēlreiz, vai sūtiet to pašu pieprasījumu ar to pašu „Idempotency-Key”.",
                        "The database did not confirm that the act was recorded. Look into the log before you try again, or send the same request with the same Idempotency-Key."),
                List.of());
    }
}
