package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sends the news of opportunities once a day to those for whom they are due.
@Component
class DigestWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DigestWork.class);
    private static final Actor PROGRAM = new Actor(Role.INDUSTRIAL_LIAISON_OFFICER, "program");
    private static final long PAUSE_SECONDS = 60;

    private final SendDigest digest;
    private final Clock clock;
    private final boolean wanted;
    private @Nullable LocalDate done;
    private volatile boolean running;
    private @Nullable Thread thread;

    DigestWork(SendDigest digest, Clock clock, @Value("${auseklis.notifications.work:true}") boolean wanted) {
        this.digest = digest;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            thread = Thread.ofPlatform().name("opportunities").daemon().start(this::work);
        }
    }

    private void work() {
        while (running) {
            try {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                send();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void send() {
        try {
            var today = LocalDate.now(clock);
            if (!today.equals(done)) {
                digest.send(false, PROGRAM, today);
                done = today;
            }
        } catch (RuntimeException e) { // tried again in a minute; nothing is lost, it is in the database
            LOG.warn("News of opportunities could not be sent: {}", e.getClass().getSimpleName());
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
