package lv.auseklis.organisations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that can be set for the acts of the demonstration, so that the sample register has a past.
/// Everywhere else it shows the time of the machine. Entries made so are marked as demonstration in the
/// log.
final class DemonstrationClock extends Clock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();
    private final Clock machine;

    DemonstrationClock(Clock machine) {
        this.machine = machine;
    }

    static void at(Instant instant, Runnable work) {
        ScopedValue.where(SET, instant).run(work);
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(machine.withZone(zone));
    }
}
