package lv.auseklis.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sends letters every few seconds, and on each day reminds once: when the day begins, or the clock of
/// the demonstration is put to it.
@Component
class NotificationWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationWork.class);
    private static final int PAUSE_SECONDS = 5;

    private final Delivery delivery;
    private final Reminders reminders;
    private final JdbcLetters letters;
    private final Clock clock;
    private final int daysKept;
    private final boolean wanted;
    private @Nullable LocalDate begun;
    private volatile boolean running;
    private @Nullable Thread thread;

    NotificationWork(
            Delivery delivery,
            Reminders reminders,
            JdbcLetters letters,
            Clock clock,
            @Value("${auseklis.notifications.letters-kept-days}") int daysKept,
            @Value("${auseklis.notifications.work:true}") boolean wanted) {
        this.delivery = delivery;
        this.reminders = reminders;
        this.letters = letters;
        this.clock = clock;
        this.daysKept = daysKept;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            thread = Thread.ofPlatform().name("notifications").daemon().start(this::work);
        }
    }

    private void work() {
        while (running) {
            try {
                beginDay();
                delivery.sendWaiting();
            } catch (RuntimeException e) { // tried again in the next round; nothing is lost, it is in the database
                LOG.warn(
                        "Notifications could not be worked on: {}", e.getClass().getSimpleName());
            }
            try {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void beginDay() {
        var today = LocalDate.now(clock);
        if (!today.equals(begun)) {
            reminders.remind();
            letters.forget(daysKept);
            begun = today;
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the demonstration data.
    @Override
    public int getPhase() {
        return 2;
    }
}
