package lv.auseklis.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The one way into the log. Entries get their index from one sequencer: a lock held until the act's
/// transaction commits, so indexes have no gaps and entry order is commit order. The act is acknowledged
/// only when the disk has it.
@Component
public class Ledger {

    private final JdbcEntries entries;
    private final JdbcDurability durability;
    private final JdbcRequests requests;
    private final Clock clock;
    private final Demonstration demonstration;
    private final ApplicationEventPublisher events;

    Ledger(
            JdbcEntries entries,
            JdbcDurability durability,
            JdbcRequests requests,
            Clock clock,
            Demonstration demonstration,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.durability = durability;
        this.requests = requests;
        this.clock = clock;
        this.demonstration = demonstration;
        this.events = events;
    }

    /// Appends one entry in the transaction of the act; it stands in the log if and only if that
    /// transaction commits.
    ///
    /// @throws IllegalStateException outside a transaction
    /// @throws AlreadyDone if a request with the same [RequestKey] was carried out
    public Entry append(Fact fact, Actor actor) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The ledger is written in the transaction of an act only");
        }
        var place = entries.nextPlace(fact.entity());
        var key = durability.awaitAfterCommit() ? RequestKey.current() : Optional.<RequestKey>empty();
        key.ifPresent(this::refuseTwice);
        var commitments = new TreeMap<String, Commitment>();
        fact.fields().forEach((field, value) -> commitments.put(field, Commitment.to(field, value)));
        var recorded = notBefore(place.latest());
        var role = actor.role().name();
        var leaf = Leaf.of(fact, place.index(), place.previous(), role, recorded, demonstration.on(), commitments);
        var entry = new Entry(
                place.index(), fact.register(), fact.entity(), fact.act(), role, recorded, place.previous(), leaf);
        entries.insert(entry, commitments);
        key.ifPresent(given -> requests.add(given, entry.index()));
        events.publishEvent(new EntryAppended(entry.index(), entry.register(), entry.entity(), entry.act()));
        return entry;
    }

    /// Lets only one act at a time be about each of these, until the transaction ends. An act that reads
    /// what it will build on takes this first.
    public void hold(Collection<UUID> entities) {
        entries.hold(entities);
    }

    private void refuseTwice(RequestKey key) {
        var done = requests.findEntry(key);
        if (done.isPresent()) {
            durability.confirm();
            throw new AlreadyDone(done.getAsLong());
        }
    }

    /// Recorded times never run backwards along the log, whatever the clock of the machine does.
    private Instant notBefore(Instant latest) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(latest) ? latest : now;
    }
}
