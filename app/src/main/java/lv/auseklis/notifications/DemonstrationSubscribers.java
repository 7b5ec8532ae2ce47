package lv.auseklis.notifications;

import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import org.springframework.stereotype.Component;

/// Gives each account of the demonstration an address under `.invalid`, to which no mail can ever go
/// (RFC 2606), so that the outbox shows what would be sent.
@Component
class DemonstrationSubscribers extends DemonstrationData {

    static final String DOMAIN = "@demonstration.invalid";

    private final JdbcSubscribers subscribers;

    DemonstrationSubscribers(Demonstration demonstration, JdbcSubscribers subscribers) {
        super(demonstration, -1); // before the sample institutions and whatever is told about them
        this.subscribers = subscribers;
    }

    @Override
    protected void fill() {
        for (var role : Role.values()) {
            begin("demo-" + role.slug(), role);
        }
    }

    private void begin(String account, Role role) {
        if (subscribers.find(account).isEmpty()) {
            subscribers.keep(account, role, Language.LV);
            subscribers.setAddress(account, role.slug() + DOMAIN);
        }
    }
}
