package lv.auseklis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import lv.auseklis.transparency.LogParts;
import org.springframework.util.FileSystemUtils;

/// A log of a million entries: integrated from a backlog, replayed by the program, proved over HTTP, and verified by
/// the jar from the extract that anybody downloads.
final class LogBenchmark implements Benchmark {

    private static final int ENTRIES = Integer.getInteger("auseklis.bench.entries", 1_000_000);
    private static final int ENTITIES = 250_000;
    private static final int CLIENTS = 4;
    private static final Duration PROOF_TIME = Duration.ofSeconds(10);
    private static final Duration MOST_PROOF = Duration.ofMillis(10);
    private static final Duration MOST_VERIFY = Duration.ofSeconds(10);
    private static final String HEAP = "400m";
    private static final long MOST_MIB = 512;
    private static final String COMMAND = "./auseklis bench log";

    private final Path root;

    LogBenchmark(Path root) {
        this.root = root;
    }

    private record Measured(
            Floors floors,
            double integrated,
            Duration replay,
            Duration latest,
            Samples entryProofs,
            Samples mapProofs,
            List<JarRun> runs) {}

    @Override
    public Section measure() throws Exception {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        try (var program = RunningWhole.start(data)) {
            var log = new LogParts(program.program());
            log.stopPublisher();
            System.out.printf("· Making %,d entries%n", ENTRIES);
            MillionEntries.fill(OwnServer.of(data), ENTRIES, ENTITIES);
            var floors = Floors.measure(folder);
            var begin = System.nanoTime();
            var size = log.integrate();
            var integrated = size * 1e9 / (System.nanoTime() - begin);
            log.publishMap();
            log.publish();
            var refusal = log.refusal();
            System.out.printf("· Integrated %,d entries, %s%n", size, AppendBenchmark.rate(integrated));
            begin = System.nanoTime();
            var faults = log.faults();
            var replay = Duration.ofNanos(System.nanoTime() - begin);
            if (!faults.isEmpty() || !refusal.isEmpty()) {
                throw new IllegalStateException(faults + refusal);
            }
            begin = System.nanoTime();
            log.latestByReplay(MillionEntries.entity(1));
            var latest = Duration.ofNanos(System.nanoTime() - begin);
            proofs(program, "/log/entry/%d.tlog-proof", 2); // warm-up
            var visit = proofs(program, "/log/entry/%d.tlog-proof", 1);
            var maps = proofs(program, "/log/entity/%s.map-proof", 1);
            var runs = verified(program, folder);
            var measured = new Measured(floors, integrated, replay, latest, visit, maps, runs);
            record(measured);
            return new Section("A log of a million entries", OwnServer.of(data).version(), text(measured));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// Proofs of entries at random, each client on a connection that it keeps.
    private static Samples proofs(RunningWhole program, String path, int seed) throws Exception {
        var end = System.nanoTime() + PROOF_TIME.toNanos();
        var all = LongStream.builder();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                var random = new Random(seed * 100L + client);
                clients.add(() -> asked(program, path, random, end));
            }
            for (var done : threads.invokeAll(clients)) {
                done.get().forEach(all::add);
            }
        }
        return new Samples(all.build().toArray());
    }

    private static List<Long> asked(RunningWhole program, String path, Random random, long end)
            throws IOException, InterruptedException {
        var took = new ArrayList<Long>();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                var index = random.nextInt(ENTRIES);
                var about = path.contains("entity") ? MillionEntries.entity(index % ENTITIES) : index;
                var request = HttpRequest.newBuilder(URI.create(program.address(path.formatted(about))))
                        .build();
                var begin = System.nanoTime();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                took.add(System.nanoTime() - begin);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
                }
            }
        }
        return took;
    }

    /// The jar on the extract as ZIP, and on the same unpacked.
    private List<JarRun> verified(RunningWhole program, Path folder) throws IOException, InterruptedException {
        var zip = folder.resolve("extract.zip");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(program.address("/log/extract.zip")))
                    .build();
            client.send(request, HttpResponse.BodyHandlers.ofFile(zip));
        }
        var unpacked = Files.createDirectories(folder.resolve("extract"));
        Unpacked.unzip(zip, unpacked);
        var jar = Files.copy(root.resolve("verifier/target/auseklis-verifier.jar"), folder.resolve("verifier.jar"));
        var runs = new ArrayList<JarRun>();
        for (var material : List.of(unpacked, unpacked, unpacked, zip)) {
            var run = JarRun.of(jar, HEAP, material.toString());
            System.out.printf(
                    "· %s: exit %d, %s, %d MiB%n", material, run.code(), Figures.seconds(run.took()), run.mostMiB());
            if (run.code() != 0) {
                throw new IllegalStateException(run.output());
            }
            runs.add(run);
        }
        return runs;
    }

    private static void record(Measured measured) throws IOException {
        var proof = measured.entryProofs().percentile(0.95);
        var verify = measured.runs().getFirst();
        Recorded.figure(
                "integrate",
                AppendBenchmark.rate(measured.integrated()),
                "≥ 50,000/s",
                measured.integrated() >= 50_000,
                COMMAND);
        Recorded.figure("proof", Figures.milliseconds(proof), "≤ 10 ms", proof.compareTo(MOST_PROOF) <= 0, COMMAND);
        Recorded.figure(
                "verify",
                "%s, %d MiB".formatted(Figures.seconds(verify.took()), verify.mostMiB()),
                "≤ 10 s, ≤ 512 MiB",
                isReached(verify),
                COMMAND);
    }

    private static boolean isReached(JarRun run) {
        return run.took().compareTo(MOST_VERIFY) <= 0 && run.mostMiB() <= MOST_MIB;
    }

    private static String text(Measured measured) {
        var table = new Table("what", "measured", "to reach", "reached");
        table.row(
                "a backlog integrated into tiles",
                AppendBenchmark.rate(measured.integrated()),
                "≥ 50,000/s",
                Figures.reached(measured.integrated() >= 50_000));
        table.row(
                "limit: SHA-256 of 450 bytes, one core",
                AppendBenchmark.rate(measured.floors().hashes()),
                "",
                "");
        table.row(
                "limit: 8 KB forced to the disk",
                AppendBenchmark.rate(measured.floors().syncs()),
                "",
                "");
        table.row(
                "the whole log replayed by the program, fields included",
                Figures.seconds(measured.replay()),
                "≤ 60 s",
                Figures.reached(measured.replay().toSeconds() < 60));
        table.row(
                "every leaf read to prove which entry about one entity is the latest, before a paper is issued",
                Figures.seconds(measured.latest()),
                "",
                "");
        for (var proofs : List.of(measured.entryProofs(), measured.mapProofs())) {
            var p95 = proofs.percentile(0.95);
            table.row(
                    "%s over HTTP, %d clients: p95 (p50 %s, p99 %s)"
                            .formatted(
                                    proofs == measured.entryProofs() ? "the proof of an entry" : "a map proof",
                                    CLIENTS,
                                    Figures.milliseconds(proofs.median()),
                                    Figures.milliseconds(proofs.percentile(0.99))),
                    Figures.milliseconds(p95),
                    "≤ 10 ms",
                    Figures.reached(p95.compareTo(MOST_PROOF) <= 0));
        }
        for (int i = 0; i < measured.runs().size(); i++) {
            var run = measured.runs().get(i);
            table.row(
                    "the jar (`-Xmx%s`) on the extract, %s: time, most memory of the process"
                            .formatted(HEAP, i == measured.runs().size() - 1 ? "as ZIP" : "unpacked, run " + (i + 1)),
                    "%s, %d MiB".formatted(Figures.seconds(run.took()), run.mostMiB()),
                    "≤ 10 s, ≤ 512 MiB",
                    Figures.reached(isReached(run)));
        }
        return """
                %,d entries about %,d entities, made past the program so that every check holds; the entry is about 340 bytes and
                commits to one field. Everything after that is the program's own work: the backlog, the replay, the proofs of
                random entries, and the extract that anybody downloads, which the jar then verifies whole: every leaf, every tile,
                the map of latest entries, the signature.

                %s""".formatted(ENTRIES, ENTITIES, table);
    }
}
