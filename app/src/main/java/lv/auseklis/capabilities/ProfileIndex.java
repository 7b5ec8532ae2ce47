package lv.auseklis.capabilities;

import java.io.IOException;
import java.util.HashSet;
import java.util.UUID;
import lv.auseklis.ledger.Entries;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the public profiles on the shelf: built at start, and kept up with the acts when the next question comes.
@Component
class ProfileIndex implements SmartLifecycle {

    private static final int AT_ONCE = 500;

    private final JdbcProfiles profiles;
    private final Entries entries;
    private final ProfileShelf shelf;
    private volatile long seen;
    private volatile boolean running;

    ProfileIndex(JdbcProfiles profiles, Entries entries, TechnicalTerms terms) throws IOException {
        this.profiles = profiles;
        this.entries = entries;
        this.shelf = new ProfileShelf(terms);
    }

    @Override
    public void start() {
        rebuild();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the demonstration data, before the web server.
    @Override
    public int getPhase() {
        return 1;
    }

    /// The shelf as of the latest entry of the log.
    ProfileShelf shelf() {
        if (entries.size() > seen) {
            update();
        }
        return shelf;
    }

    private synchronized void rebuild() {
        seen = entries.size();
        shelf.clear();
        profiles.eachInForce(shelf::put);
        shelf.refresh();
    }

    /// Takes in the profiles that acts have touched since the last question, whichever program carried them out.
    private synchronized void update() {
        var touched = new HashSet<UUID>();
        var more = entries.listAfter(seen - 1, AT_ONCE);
        while (!more.isEmpty()) {
            more.stream()
                    .filter(entry -> entry.register().equals(OfferProfile.REGISTER))
                    .forEach(entry -> touched.add(entry.entity()));
            seen = more.getLast().index() + 1;
            more = entries.listAfter(seen - 1, AT_ONCE);
        }
        if (!touched.isEmpty()) {
            shelf.remove(touched);
            profiles.listInForce(touched).forEach(shelf::put);
            shelf.refresh();
        }
    }
}
