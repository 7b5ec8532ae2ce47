package lv.auseklis.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A valid log of any size in a folder, for benchmarks: `java -cp auseklis-verifier-tests.jar:auseklis-verifier.jar
/// lv.auseklis.verifier.SyntheticLog FOLDER ENTRIES [MAP_ROOTS]`.
public final class SyntheticLog {

    private SyntheticLog() {}

    public static void main(String[] arguments) {
        int entries = Integer.parseInt(arguments[1]);
        int roots = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        write(Path.of(arguments[0]), Signer.log("synthetic.lv/log"), entries, roots);
    }

    /// Writes a log of so many entries, of which about 40 in 100 are about a new entity.
    public static void write(Path folder, Signer signer, int entries, int mapRoots) {
        var log = new LogBuilder(signer, 1, false, (path, bytes) -> write(folder.resolve(path), bytes));
        fill(log, entries, mapRoots);
        log.finish();
    }

    static void fill(LogBuilder log, int entries, int mapRoots) {
        var random = new Random(entries);
        List<UUID> entities = new ArrayList<>();
        int each = mapRoots == 0 ? Integer.MAX_VALUE : Math.max(2, entries / mapRoots);
        while (log.size() < entries) {
            if (log.size() % each == each - 1) {
                log.publishMapRoot(0);
            } else if (entities.isEmpty() || random.nextInt(10) < 4) {
                entities.add(new UUID(random.nextLong(), random.nextLong()));
                log.add(entities.get(entities.size() - 1), "RegisterInstitution");
            } else {
                log.add(entities.get(random.nextInt(entities.size())), "AmendEntry");
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
