package lv.auseklis.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.auseklis.Auseklis;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The program with its demonstration data, started for the tests on a free port and a new data folder.
final class Site implements AutoCloseable {

    private final ConfigurableApplicationContext program;

    private Site(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /// One for all tests of this run, because a start takes seconds; it ends with the run.
    static Site shared() {
        return Shared.SITE;
    }

    /// One of its own, for a test that sets the clock of the demonstration; whoever starts it closes it.
    static Site apart() {
        return start();
    }

    @Override
    public void close() {
        program.close();
    }

    private static final class Shared {

        private static final Site SITE = start();
    }

    private static Site start() {
        try {
            var folder = Files.createDirectories(Path.of("target", "data").toAbsolutePath());
            var program = new SpringApplication(Auseklis.class);
            program.setDefaultProperties(Map.of("logging.level.root", "warn"));
            return new Site(
                    program.run("--server.port=0", "--auseklis.data=" + Files.createTempDirectory(folder, "site-")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        var server = ((WebServerApplicationContext) program).getWebServer();
        return "http://localhost:" + (server == null ? 0 : server.getPort()) + path;
    }
}
