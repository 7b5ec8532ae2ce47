package lv.auseklis.access;

import java.util.List;
import lv.auseklis.datatypes.ShippedTable;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.SmartLifecycle;

/// Data that the demonstration begins with, filled in at the start before the first page is served. Outside the
/// demonstration nothing is done.
public abstract class DemonstrationData implements SmartLifecycle {

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
        return ShippedTable.rows("demonstration/" + name);
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
