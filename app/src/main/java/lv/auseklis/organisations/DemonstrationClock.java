package lv.auseklis.organisations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock of the demonstration: it can be set for the acts that give the sample register a past, and
/// put forward for whoever wants to see what the Law says of a later day. Never backwards: the log does
/// not run backwards either. Entries made so are marked as demonstration in the log.
public final class DemonstrationClock extends Clock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();
    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    DemonstrationClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private DemonstrationClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    static void at(Instant instant, Runnable work) {
        ScopedValue.where(SET, instant).run(work);
    }

    /// Puts the clock forward to an instant.
    ///
    /// @return false if it is later already
    public boolean forward(Instant instant) {
        var moved = Duration.between(machine.instant(), instant);
        return ahead.getAndUpdate(known -> known.compareTo(moved) < 0 ? moved : known)
                        .compareTo(moved)
                < 0;
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(machine.withZone(zone), ahead);
    }
}
