package lv.auseklis.cerngroup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes what is recorded about the group: one entry in the log for each act, in its transaction.
@Component
class GroupBook {

    static final String REGISTER = "cerngroup";

    private static final UUID THE_GROUP = UUID.nameUUIDFromBytes(REGISTER.getBytes(US_ASCII));

    private final Ledger ledger;

    GroupBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Lets only one act about members and roles run at a time, until the transaction ends.
    void holdMembers() {
        hold(THE_GROUP);
    }

    void hold(UUID about) {
        ledger.hold(List.of(about));
    }

    /// @param kind  the first part of the names of the fields, such as `tenure`
    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(UUID about, String act, String kind, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put(kind + "." + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, about, act, kept), actor).index();
    }
}
