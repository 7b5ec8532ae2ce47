package lv.auseklis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// How long `./auseklis serve` takes to the first page, already built: on an empty data folder, on an existing one,
/// and after the program was killed; with the cache of prepared classes and without.
final class StartBenchmark implements Benchmark {

    private static final int REPETITIONS = 5;
    private static final Duration SECOND_START = Duration.ofSeconds(10);
    private static final Duration TRAINING = Duration.ofMinutes(6);

    private final Path root;
    private final Map<String, List<Duration>> measured = new LinkedHashMap<>();
    private String postgres = "";

    StartBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public Section measure() throws Exception {
        var cached = prepareCache();
        for (var repetition = 1; repetition <= REPETITIONS; repetition++) {
            System.out.printf("· Starting, round %d of %d%n", repetition, REPETITIONS);
            if (cached) {
                starts("with the cache", true);
            }
            starts("without the cache", false);
            add("`java -version`", bareJava());
        }
        return new Section("Start to first page", postgres, text(cached));
    }

    /// Lets the program make its cache of prepared classes, as it does by itself after the first start.
    private boolean prepareCache() throws IOException, InterruptedException {
        var folder = ProgramRun.freshFolder();
        try (var program = ProgramRun.start(root, folder.resolve("data"), true)) {
            var deadline = System.nanoTime() + TRAINING.toNanos();
            while (files(".aot").isEmpty() && files(".aot.failed").isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(1000);
            }
            return !files(".aot").isEmpty();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<Path> files(String suffix) throws IOException {
        var run = root.resolve("app/target/run");
        var build = run.resolve(Files.readString(run.resolve("current")).strip());
        try (var files = Files.list(build)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private void starts(String how, boolean cache) throws IOException, InterruptedException, SQLException {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        var server = OwnServer.of(data);
        try {
            try (var program = ProgramRun.start(root, data, cache)) {
                add("first start, empty data folder, " + how, program.toFirstPage());
            }
            List<String> command;
            try (var program = ProgramRun.start(root, data, cache)) {
                add("second start, " + how, program.toFirstPage());
                postgres = server.version();
                command = server.command();
                program.kill();
            }
            try (var program = ProgramRun.start(root, data, cache)) {
                add("start after `kill -9` of the program, " + how, program.toFirstPage());
            }
            add("PostgreSQL alone, existing data", server.bareStart(command));
        } finally {
            if (server.isRunning()) {
                server.kill();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Duration bareJava() throws IOException, InterruptedException {
        var launched = System.nanoTime();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Duration.ofNanos(System.nanoTime() - launched);
    }

    private void add(String what, Duration took) {
        measured.computeIfAbsent(what, key -> new ArrayList<>()).add(took);
    }

    private String text(boolean cached) {
        var table = new Table("from the command to", "median", "worst", "runs", "to reach", "reached");
        measured.forEach((what, durations) -> {
            var samples = Samples.of(durations);
            var figure = what.startsWith("second start");
            table.row(
                    what,
                    Figures.seconds(samples.median()),
                    Figures.seconds(samples.worst()),
                    samples.count(),
                    figure ? "≤ 10 s" : "",
                    figure ? Figures.reached(samples.worst().compareTo(SECOND_START) <= 0) : "");
        });
        return """
                From the launch of `./auseklis serve`, already built, until `/en` answers with 200. "The cache" is the one of
                prepared classes (JEP 514) that the launcher makes by itself after the first start%s. The first start unpacks
                PostgreSQL, creates the database and enters the demonstration data. Beside it, in the same run, the two floors: a
                Java virtual machine that does nothing, and the same PostgreSQL started alone until it lets its owner in. A figure
                counts as reached if the worst run reaches it.

                %s""".formatted(cached ? "" : "; here it could not be made", table);
    }
}
