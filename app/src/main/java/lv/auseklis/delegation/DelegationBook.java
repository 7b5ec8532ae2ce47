package lv.auseklis.delegation;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes what is done about representatives and meetings: one entry in the log for each act, about the State.
@Component
class DelegationBook {

    static final String REGISTER = "delegation";

    private final Ledger ledger;

    DelegationBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Nobody else does anything about the State until the transaction ends.
    void hold(Agreement agreement) {
        ledger.hold(List.of(agreement.id()));
    }

    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(Agreement agreement, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put("delegation." + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, agreement.id(), act, kept), actor)
                .index();
    }

    /// The entry of the log that a box names; empty where it names none.
    static OptionalLong entry(String text) {
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
