package lv.auseklis;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A run that only shows the Java virtual machine what a start needs: it walks through the first pages of the
/// program and ends. The launcher records it, so that later starts find their classes prepared (JEP 514).
@Component
@ConditionalOnProperty("auseklis.training")
class Training {

    private static final int PAGES = 30;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @EventListener
    @Order
    void walk(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        var home = URI.create("http://localhost:" + port + "/");
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            walk(client, home);
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    private static void walk(HttpClient client, URI home) throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(List.of(home));
        var seen = new HashSet<>(waiting);
        for (var page = 0; page < PAGES && !waiting.isEmpty(); page++) {
            var request = HttpRequest.newBuilder(waiting.remove())
                    .header("Accept", "text/html,*/*")
                    .build();
            var links =
                    LINK.matcher(client.send(request, BodyHandlers.ofString()).body());
            while (links.find()) {
                var next = home.resolve(links.group(1).replace("&amp;", "&").replace(" ", "%20"));
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
    }
}
