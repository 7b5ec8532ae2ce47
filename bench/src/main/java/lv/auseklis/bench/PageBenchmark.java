package lv.auseklis.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// How quickly the first pages come when several clients ask at once, and what a first visit transfers. A static file
/// beside them shows what client, server and loopback cost without any page.
final class PageBenchmark implements Benchmark {

    private static final Visitors VISITORS = new Visitors(8);
    private static final int ROUNDS = 3;
    private static final Duration ONE_ROUND = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MOST_TIME = Duration.ofMillis(50);
    private static final long MOST_BYTES = 150_000;
    private static final Pattern INSTITUTION = Pattern.compile("href=\"(/en/institutions/[^\"?#.]+)\"");

    private final Path root;

    PageBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public Section measure() throws Exception {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        try (var program = ProgramRun.start(root, data, true)) {
            var postgres = OwnServer.of(data).version();
            var load = FirstLoad.of(program.address("/en"));
            return new Section("Pages at 8 clients", postgres, text(visits(program), load));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// The pages take turns, so that a busy moment of the machine does not hit one of them alone.
    private static Map<String, Visitors.Visit> visits(ProgramRun program)
            throws IOException, InterruptedException, ExecutionException {
        var paths = new String[] {"/en", "/en/institutions", anInstitution(program), "/assets/star.svg"};
        for (var path : paths) {
            VISITORS.visit(program.address(path), WARM_UP);
        }
        var visits = new LinkedHashMap<String, Visitors.Visit>();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("· Visiting, round %d of %d%n", round, ROUNDS);
            for (var path : paths) {
                visits.merge(path, VISITORS.visit(program.address(path), ONE_ROUND), Visitors.Visit::and);
            }
        }
        return visits;
    }

    private static String anInstitution(ProgramRun program) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var list = client.send(
                            java.net.http.HttpRequest.newBuilder(program.address("/en/institutions"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            var link = INSTITUTION.matcher(list);
            if (!link.find()) {
                throw new IllegalStateException("the list links to no institution");
            }
            return link.group(1);
        }
    }

    private static String text(Map<String, Visitors.Visit> visits, FirstLoad load) {
        var table =
                new Table("page", "requests/s", "p50", "p95", "p99", "worst", "requests", "p95 to reach", "reached");
        visits.forEach((path, visit) -> {
            var p95 = visit.took().percentile(0.95);
            var limit = path.startsWith("/assets");
            table.row(
                    limit ? "`%s` (static: the floor)".formatted(path) : "`%s`".formatted(path),
                    String.format(Locale.ROOT, "%.0f", visit.perSecond()),
                    Figures.milliseconds(visit.took().median()),
                    Figures.milliseconds(p95),
                    Figures.milliseconds(visit.took().percentile(0.99)),
                    Figures.milliseconds(visit.took().worst()),
                    visit.took().count(),
                    limit ? "" : "≤ 50 ms",
                    limit ? "" : Figures.reached(p95.compareTo(MOST_TIME) <= 0));
        });
        return """
                %d clients over loopback, each on a connection that it keeps, each asking again as soon as it has its answer;
                after a warm-up, %d rounds of %d s a page in turn. The times are the client's, from sending the request to the
                last byte, so they hold the waiting for a core too: clients, server and database share the cores of the machine.
                Every answer is the compressed page with status 200.

                %s
                What the first visit of `/en` transfers, with every font that the style sheet names, also those that a browser
                leaves out: **%s** with headers; to reach: ≤ 150 KB; reached: %s.

                %s""".formatted(
                        VISITORS.clients(),
                        ROUNDS,
                        ONE_ROUND.toSeconds(),
                        table,
                        Figures.kilobytes(load.bytes()),
                        Figures.reached(load.bytes() <= MOST_BYTES),
                        load.table());
    }
}
