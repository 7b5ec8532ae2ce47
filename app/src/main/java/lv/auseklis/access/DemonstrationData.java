package lv.auseklis.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;

/// Data that the demonstration begins with, filled in at the start before the first page is served. Outside the
/// demonstration nothing is done.
public abstract class DemonstrationData implements SmartLifecycle {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Demonstration demonstration;
    private final int phase;
    private volatile boolean running;

    /// @param phase in which order of the start; see [SmartLifecycle#getPhase]
    protected DemonstrationData(Demonstration demonstration, int phase) {
        this.demonstration = demonstration;
        this.phase = phase;
    }

    /// The rows of a file of the demonstration data, by the names of its header.
    public static List<CSVRecord> rows(String name) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("demonstration/" + name).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORM.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demonstration data " + name, e);
        }
    }

    /// Does what an earlier start has not done yet.
    protected abstract void fill();

    @Override
    public final void start() {
        running = true;
        if (demonstration.on()) {
            fill();
        }
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
