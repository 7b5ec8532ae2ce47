package lv.auseklis.bench;

import java.nio.file.Path;
import java.util.Map;
import lv.auseklis.Auseklis;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole program in this process, with an empty register, on a free port.
record RunningWhole(ConfigurableApplicationContext program) implements AutoCloseable {

    static RunningWhole start(Path data) {
        var application = new SpringApplication(Auseklis.class);
        application.setDefaultProperties(Map.of("logging.level.root", "error"));
        application.setLogStartupInfo(false);
        return new RunningWhole(application.run("--server.port=0", "--auseklis.demo=false", "--auseklis.data=" + data));
    }

    <T> T part(Class<T> type) {
        return program.getBean(type);
    }

    String address(String path) {
        var server = ((WebServerApplicationContext) program).getWebServer();
        if (server == null) {
            throw new IllegalStateException("the program serves no pages");
        }
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    @Override
    public void close() {
        program.close();
    }
}
