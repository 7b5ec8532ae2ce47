package lv.auseklis.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Runs the benchmarks named, or all of them, prints their tables and writes each into its section of
/// `bench/RESULTS.md`.
///
/// Exit codes: 0 measured, whether or not a figure was reached; 64 no such benchmark.
final class Bench {

    private Bench() {}

    static void main(String[] args) throws Exception {
        var root = Path.of(System.getProperty("auseklis.root", ".")).toRealPath();
        var known = known(root);
        var names = args.length == 0 ? List.copyOf(known.keySet()) : List.of(args);
        for (var name : names) {
            if (!known.containsKey(name)) {
                System.err.printf("There is no benchmark %s; there are %s.%n", name, String.join(", ", known.keySet()));
                System.exit(64);
            }
        }
        var results = new Results(root.resolve("bench/RESULTS.md"));
        for (var name : names) {
            System.out.printf("· Measuring %s%n", name);
            var machine = Machine.now();
            results.write(name, Objects.requireNonNull(known.get(name)).measure(), machine);
        }
        System.exit(0);
    }

    private static Map<String, Benchmark> known(Path root) {
        var known = new LinkedHashMap<String, Benchmark>();
        known.put("start", new StartBenchmark(root));
        known.put("page", new PageBenchmark(root));
        known.put("queue", new QueueBenchmark(root));
        known.put("rules", new RulesBenchmark());
        known.put("kill", new KillBenchmark());
        known.put("append", new AppendBenchmark());
        known.put("commitments", new CommitmentsBenchmark(root));
        known.put("match", new MatchBenchmark());
        known.put("log", new LogBenchmark(root));
        return known;
    }
}
