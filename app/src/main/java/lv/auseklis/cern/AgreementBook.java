package lv.auseklis.cern;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes what is recorded about agreements: one entry in the log for each act, in its transaction.
@Component
class AgreementBook {

    static final String REGISTER = "cern";

    private static final String FIELD = "cern.";

    private final Ledger ledger;
    private final JdbcAgreements agreements;

    AgreementBook(Ledger ledger, JdbcAgreements agreements) {
        this.ledger = ledger;
        this.agreements = agreements;
    }

    /// The agreement, held until the transaction ends.
    Agreement held(UUID agreement) {
        ledger.hold(List.of(agreement));
        return agreements.find(agreement).orElseThrow(() -> new IllegalArgumentException("There is no such agreement"));
    }

    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(UUID agreement, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put(FIELD + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, agreement, act, kept), actor).index();
    }
}
