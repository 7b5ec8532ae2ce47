package lv.auseklis;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program: one process, one database. Started by `./auseklis serve`.
///
/// Exit codes: 0 ended as asked, 1 a fault of the program, 3 it must not or cannot run here (said in one
/// sentence).
@SpringBootApplication
public class Auseklis {

    /// Warnings only; a start that fails is told by [StartFailure], not by the context that could not be
    /// built.
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "warn",
            "logging.level.org.springframework.boot.web.server.servlet.context", "error",
            "logging.level.org.apache.lucene.internal.vectorization", "error");

    static void main(String[] args) {
        var program = new SpringApplication(Auseklis.class);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(QUIET);
        try {
            program.run(args);
        } catch (RuntimeException e) {
            System.exit(StartFailure.exitCode(e));
        }
    }
}
