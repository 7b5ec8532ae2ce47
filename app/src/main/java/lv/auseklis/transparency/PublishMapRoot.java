package lv.auseklis.transparency;

import java.util.HexFormat;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// Commits the log to the map of latest entries as it is now. Done by the program once a day; until the next one, whoever
/// wants to know replays what came later.
@Act
@Requires(Grant.PUBLISH_MAP_ROOT)
class PublishMapRoot {

    private final Entries entries;
    private final Ledger ledger;

    PublishMapRoot(Entries entries, Ledger ledger) {
        this.entries = entries;
        this.ledger = ledger;
    }

    /// @return the index of the entry that holds the root
    public long publish(Actor actor) {
        var size = entries.size();
        var map = EntityMap.of(entries.latestByEntity(size));
        var published = Map.of(
                "entities", String.valueOf(map.entities()),
                "entries", String.valueOf(size),
                "root", HexFormat.of().formatHex(map.root()));
        return ledger.append(Fact.ofTheLog("PublishMapRoot", published), actor).index();
    }
}
