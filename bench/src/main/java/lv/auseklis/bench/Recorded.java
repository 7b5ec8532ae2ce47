package lv.auseklis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Leaves what was found in `bench/target/checks/`, from where `./mvnw -pl app -am -Pchecks process-test-classes`
/// takes it for the page that shows it.
final class Recorded {

    private Recorded() {}

    static void check(String id, long seed, long rounds, long held, long control, long caught) throws IOException {
        write(
                id,
                "when=%s%nseed=%d%nrounds=%d%nheld=%d%ncontrol=%d%ncaught=%d%n"
                        .formatted(LocalDate.now(), seed, rounds, held, control, caught));
    }

    static void figure(String id, String value, String toReach, boolean reached, String command) throws IOException {
        write(
                id,
                "when=%s%nvalue=%s%ntoReach=%s%nreached=%s%nmachine=%s%ncommand=%s%n"
                        .formatted(LocalDate.now(), value, toReach, reached, Machine.shortName(), command));
    }

    private static void write(String id, String text) throws IOException {
        var root = Path.of(System.getProperty("auseklis.root", "."));
        var folder = Files.createDirectories(root.resolve("bench/target/checks"));
        Files.writeString(folder.resolve(id + ".properties"), text);
    }
}
