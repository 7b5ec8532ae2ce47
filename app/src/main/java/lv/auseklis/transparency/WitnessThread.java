package lv.auseklis.transparency;

import java.util.concurrent.TimeUnit;
import lv.auseklis.tlog.MissingTile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Has the newest checkpoint cosigned in the background, so that no act and no publication waits for a witness.
@Component
class WitnessThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessThread.class);
    private static final long PAUSE_MILLIS = 300;

    private final WitnessRounds rounds;
    private final PublishedLog log;
    private final Witnesses witnesses;
    private volatile boolean running;
    private @Nullable Thread thread;

    WitnessThread(WitnessRounds rounds, PublishedLog log, Witnesses witnesses) {
        this.rounds = rounds;
        this.log = log;
        this.witnesses = witnesses;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("log-witnesses").daemon().start(this::work);
    }

    private void work() {
        long done = -1;
        long pause = PAUSE_MILLIS;
        while (running) {
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
                var checkpoint = log.findCheckpoint();
                if (checkpoint.isPresent()
                        && !witnesses.list().isEmpty()
                        && checkpoint.get().size() != done) {
                    done = rounds.ask(checkpoint.get()) ? checkpoint.get().size() : -1;
                    pause = done < 0 ? Math.min(pause * 2, 10_000) : PAUSE_MILLIS;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (DataAccessException | MissingTile e) {
                LOG.warn("Witnesses could not be asked: {}", e.getMessage());
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

    @Override
    public int getPhase() {
        return 3;
    }
}
