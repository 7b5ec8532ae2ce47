package lv.auseklis.transparency;

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

/// Publishes the map of latest entries once a day, apart from the publication of the log, which does not wait for it.
@Component
class DailyMap implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyMap.class);
    private static final Actor PROGRAM = new Actor(Role.LOG_KEEPER, "program");
    private static final long PAUSE_SECONDS = 60;

    private final PublishMapRoot mapRoot;
    private final LatestEntries latest;
    private final Clock clock;
    private final boolean wanted;
    private @Nullable LocalDate done;
    private volatile boolean running;
    private @Nullable Thread thread;

    DailyMap(
            PublishMapRoot mapRoot,
            LatestEntries latest,
            Clock clock,
            @Value("${auseklis.log.maps:true}") boolean wanted) {
        this.mapRoot = mapRoot;
        this.latest = latest;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            publish();
            thread = Thread.ofPlatform().name("log-map").daemon().start(this::work);
        }
    }

    private void work() {
        while (running) {
            try {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                publish();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void publish() {
        try {
            var today = LocalDate.now(clock);
            if (!today.equals(done)) {
                mapRoot.publish(PROGRAM, today);
                done = today;
            }
            latest.prepare();
        } catch (RuntimeException e) { // tried again in a minute; until then the map before it serves
            LOG.warn("The map of latest entries could not be published", e);
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

    /// After the demonstration data, before the publisher: the first checkpoint covers the first map.
    @Override
    public int getPhase() {
        return 1;
    }
}
