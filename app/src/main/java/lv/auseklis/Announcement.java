package lv.auseklis;

import lv.auseklis.database.DataFolder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the program can be reached once it can be: to whoever started it and to a second start on the
/// same data.
@Component
class Announcement {

    private final DataFolder data;

    Announcement(DataFolder data) {
        this.data = data;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            var url = "http://localhost:" + port;
            data.announce(url);
            System.out.println("Auseklis is ready: " + url);
        }
    }
}
