package lv.auseklis.notifications;

import lv.auseklis.access.Demonstration;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Gives each account of the demonstration an address under `.invalid`, to which no mail can ever go
/// (RFC 2606), so that the outbox shows what would be sent.
@Component
class DemonstrationSubscribers implements SmartLifecycle {

    static final String DOMAIN = "@demonstration.invalid";

    private final Demonstration demonstration;
    private final JdbcSubscribers subscribers;
    private volatile boolean running;

    DemonstrationSubscribers(Demonstration demonstration, JdbcSubscribers subscribers) {
        this.demonstration = demonstration;
        this.subscribers = subscribers;
    }

    @Override
    public void start() {
        running = true;
        if (demonstration.on()) {
            for (var role : Role.values()) {
                begin("demo-" + role.slug(), role);
            }
        }
    }

    private void begin(String account, Role role) {
        if (subscribers.find(account).isEmpty()) {
            subscribers.keep(account, role, Language.LV);
            subscribers.setAddress(account, role.slug() + DOMAIN);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the sample institutions and whatever is told about them.
    @Override
    public int getPhase() {
        return -1;
    }
}
