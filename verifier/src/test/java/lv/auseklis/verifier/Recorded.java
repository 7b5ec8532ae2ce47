package lv.auseklis.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Leaves what a check of the log found in `target/checks/`, from where `./mvnw -pl app -am -Pchecks
/// process-test-classes` takes it for the page that shows it. Written after the last assertion, so only by a check that
/// held.
public final class Recorded {

    private Recorded() {}

    /// @param seed    null where nothing is random
    /// @param control how many control runs there were, all of which failed as they must
    public static void held(String id, Long seed, long rounds, long control) {
        var text = "when=%s%nseed=%s%nrounds=%d%nheld=%d%ncontrol=%d%ncaught=%d%n"
                .formatted(LocalDate.now(), seed == null ? "" : seed, rounds, rounds, control, control);
        try {
            var folder = Files.createDirectories(Path.of("target", "checks"));
            Files.writeString(folder.resolve(id + ".properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
