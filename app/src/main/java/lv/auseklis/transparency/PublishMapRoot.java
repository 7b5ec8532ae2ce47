package lv.auseklis.transparency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.tlog.EntityMap;

/// Commits the log to the map of latest entries as it is now. Done by the program once a day, if there is anything
/// new; until the next one, whoever wants to know replays what came later.
@Act
@Requires(Grant.PUBLISH_MAP_ROOT)
class PublishMapRoot {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final Entries entries;
    private final JdbcTree tree;
    private final Ledger ledger;

    PublishMapRoot(Entries entries, JdbcTree tree, Ledger ledger) {
        this.entries = entries;
        this.tree = tree;
        this.ledger = ledger;
    }

    sealed interface Outcome {
        /// @param entry the index of the entry that holds the root
        record Published(long entry) implements Outcome {}

        /// Nothing is new, or there is a map of today.
        record NotDue() implements Outcome {}
    }

    public Outcome publish(Actor actor, LocalDate today) {
        tree.lockMaps();
        var size = entries.size();
        var last = entries.findLatestOfLog("PublishMapRoot");
        if (last.isEmpty() ? size == 0 : !isDue(last.getAsLong(), size, today)) {
            return new Outcome.NotDue();
        }
        var map = EntityMap.of(entries.latestByEntity(size));
        var published = Map.of(
                "entities", String.valueOf(map.entities()),
                "entries", String.valueOf(size),
                "root", HexFormat.of().formatHex(map.root()));
        return new Outcome.Published(
                ledger.append(Fact.ofTheLog("PublishMapRoot", published), actor).index());
    }

    private boolean isDue(long last, long size, LocalDate today) {
        var day = entries.findEntry(last)
                .map(Entry::recorded)
                .map(recorded -> recorded.atZone(RIGA).toLocalDate())
                .orElse(LocalDate.MIN);
        return size > last + 1 && day.isBefore(today);
    }
}
