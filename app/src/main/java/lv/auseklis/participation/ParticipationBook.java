package lv.auseklis.participation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes what is recorded about participations: one entry in the log for each act, in its transaction.
@Component
class ParticipationBook {

    static final String REGISTER = "participation";

    private static final UUID ALL = UUID.nameUUIDFromBytes(REGISTER.getBytes(US_ASCII));

    private final Ledger ledger;

    ParticipationBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Lets only one act about participations run at a time, until the transaction ends.
    void hold() {
        ledger.hold(List.of(ALL));
    }

    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(UUID about, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put(REGISTER + "." + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, about, act, kept), actor).index();
    }
}
