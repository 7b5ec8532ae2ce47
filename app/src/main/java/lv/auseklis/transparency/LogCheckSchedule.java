package lv.auseklis.transparency;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Checks the whole log after each start and once a day; the result stands on the health page, and a fault
/// stops the signing.
@Component
class LogCheckSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogCheckSchedule.class);
    private static final Duration PERIOD = Duration.ofDays(1);
    private static final Duration RETRY = Duration.ofMinutes(5);

    private final LogCheck check;
    private final LogHealth health;
    private final Clock clock;
    private volatile @Nullable Thread thread;

    LogCheckSchedule(LogCheck check, LogHealth health, Clock clock) {
        this.check = check;
        this.health = health;
        this.clock = clock;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        thread = Thread.ofPlatform()
                .name("log-check")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            var pause = PERIOD;
            try {
                pause = checkNow().faults().isEmpty() ? PERIOD : RETRY;
            } catch (RuntimeException e) { // the health page shows how old the last check is
                LOG.warn("The log could not be checked: {}", e.getMessage());
                pause = RETRY;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    LogHealth.CheckResult checkNow() {
        var begin = System.nanoTime();
        var report = check.check();
        var result = new LogHealth.CheckResult(
                clock.instant(),
                report.entries(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                report.faults());
        health.checked(result);
        result.faults().forEach(fault -> LOG.error("The log was changed: {}", fault.en()));
        return result;
    }

    @Override
    public void close() {
        var working = thread;
        if (working != null) {
            working.interrupt();
        }
    }
}
