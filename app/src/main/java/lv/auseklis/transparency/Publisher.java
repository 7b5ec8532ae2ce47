package lv.auseklis.transparency;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.EntryAppended;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Publishes the log in the background: integrates what acts have appended, and signs it. An act of this program is
/// published at once, one of another program on the same database within the pause.
@Component
class Publisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final long PAUSE_MILLIS = 400;
    private static final long LEAST_MILLIS = 150;

    private final Publication publication;
    private final LogHealth health;
    private final Semaphore appended = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Publisher(Publication publication, LogHealth health) {
        this.publication = publication;
        this.health = health;
    }

    @TransactionalEventListener
    void follow(EntryAppended entry) {
        appended.release();
    }

    @Override
    public void start() {
        round();
        running = true;
        thread = Thread.ofPlatform().name("log-publisher").daemon().start(this::work);
    }

    private void work() {
        try {
            while (running) {
                if (appended.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(LEAST_MILLIS);
                    appended.drainPermits();
                }
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            publication.publish();
            health.round();
        } catch (RuntimeException e) { // whatever it is, the next round tries again and the health page says so
            LOG.warn("The log could not be published", e);
            publication.fails(new Bilingual(
                    "Žurnālu neizdevās publicēt: datubāze vai disks neatbild. Mēģina vēlreiz.",
                    "The log could not be published: the database or the disk does not answer. It is tried again."));
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the demonstration data and the search index, before the web server: the first page has a checkpoint.
    @Override
    public int getPhase() {
        return 2;
    }
}
