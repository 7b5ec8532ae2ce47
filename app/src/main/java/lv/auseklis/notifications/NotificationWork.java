package lv.auseklis.notifications;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sends letters every few seconds and looks for reminders every minute, so that a day that begins, or
/// to which the clock of the demonstration is put, is soon noticed.
@Component
class NotificationWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationWork.class);
    private static final int PAUSE_SECONDS = 5;
    private static final int ROUNDS_BETWEEN_REMINDERS = 12;

    private final Delivery delivery;
    private final Reminders reminders;
    private final JdbcLetters letters;
    private final int daysKept;
    private final boolean wanted;
    private volatile boolean running;
    private @Nullable Thread thread;

    NotificationWork(
            Delivery delivery,
            Reminders reminders,
            JdbcLetters letters,
            @Value("${auseklis.notifications.letters-kept-days}") int daysKept,
            @Value("${auseklis.notifications.work:true}") boolean wanted) {
        this.delivery = delivery;
        this.reminders = reminders;
        this.letters = letters;
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
        for (int round = 0; running; round++) {
            try {
                if (round % ROUNDS_BETWEEN_REMINDERS == 0) {
                    reminders.remind();
                    letters.forget(daysKept);
                }
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
