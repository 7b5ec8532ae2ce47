package lv.auseklis.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The machine that measures, and how busy it is when a measurement begins.
/// @param load average number of processes that want to run, over the last minute; negative where the
/// system does not say
record Machine(String processor, int cores, long memoryMiB, String system, String jdk, Instant when, double load) {

    private static final int NICE = 16;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine now() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                "%s %s".formatted(System.getProperty("java.vendor"), Runtime.version()),
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                system.getSystemLoadAverage());
    }

    private static String processorName() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "not said by the system";
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("not said by the system");
        }
    }

    /// As a Markdown table.
    String table(String command, String postgres, double loadAfter) throws IOException {
        var table = new Table("measured on", "");
        table.row("processor", "%s, %d cores".formatted(processor, cores));
        table.row("memory", "%.1f GiB".formatted(memoryMiB / 1024.0));
        table.row("system", system);
        table.row("JDK", jdk);
        if (!postgres.isEmpty()) {
            table.row("PostgreSQL", postgres);
        }
        table.row("when", when.toString());
        if (priority() != 0) {
            table.row("priority (nice)", priority());
        }
        table.row("load average before, after", String.format(Locale.ROOT, "%.1f, %.1f", load, loadAfter));
        table.row("command", "`" + command + "`");
        return table.toString();
    }

    /// The nice value of this process where the system tells it: 0 unless somebody set it.
    private static int priority() throws IOException {
        var stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        var fields = Files.readString(stat);
        return Integer.parseInt(fields.substring(fields.lastIndexOf(')') + 2).split(" ")[NICE]);
    }

    static String shortName() throws IOException {
        var now = now();
        return "%s, %d cores, JDK %s"
                .formatted(now.processor(), now.cores(), Runtime.version().feature());
    }

    static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
