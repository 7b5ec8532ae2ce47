package lv.auseklis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/// How quickly the official's queue comes with ten thousand open applications, and how long it takes from the click on
/// "enter" to the sealed certificate.
final class QueueBenchmark implements Benchmark {

    private static final int OPEN = 10_000;
    private static final int CERTIFICATES = 20;
    private static final int WARM_UP_CERTIFICATES = 5;
    private static final int ROUNDS = 3;
    private static final Duration ONE_ROUND = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MOST_PAGE = Duration.ofMillis(100);
    private static final Duration MOST_CERTIFICATE = Duration.ofSeconds(2);
    private static final int VISITORS = 8;

    private final Path root;

    QueueBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public Section measure() throws Exception {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        try (var program = ProgramRun.start(root, data, true);
                var applicant = new ApplicantRun(program)) {
            var server = OwnServer.of(data);
            var certificates = certificates(applicant);
            copy(server, applicant.draft());
            var visits = visits(program, new Visitors(VISITORS, applicant.official()));
            return new Section("The queue of applications", server.version(), text(visits, certificates, plan(server)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Samples certificates(ApplicantRun applicant) throws IOException, InterruptedException {
        var took = new ArrayList<Duration>();
        for (int i = 0; i < WARM_UP_CERTIFICATES + CERTIFICATES; i++) {
            var one = applicant.certificate(applicant.submitted());
            if (i >= WARM_UP_CERTIFICATES) {
                took.add(one);
            }
        }
        return Samples.of(took);
    }

    /// Copies one draft that was filled in and saved over the pages into open applications, due over half a year.
    private static void copy(OwnServer server, String path) throws IOException, SQLException {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        try (var connection = server.connect();
                var copy = connection.prepareStatement("""
                        INSERT INTO registration.application (id, kind, account, typed, version, saved, state, due)
                        SELECT gen_random_uuid(), kind, account,
                               typed || jsonb_build_object('p.name.lv', 'Mērījumu institūts ' || n), version, saved,
                               'RECEIVED', current_date + n % 180
                        FROM registration.application, generate_series(1, ?) AS n WHERE id = ?
                        """);
                var analyse = connection.prepareStatement("ANALYZE registration.application")) {
            copy.setInt(1, OPEN);
            copy.setObject(2, id);
            copy.execute();
            analyse.execute();
        }
    }

    /// How the database reads a page from the middle of the queue.
    private static String plan(OwnServer server) throws IOException, SQLException {
        try (var connection = server.connect();
                var explain = connection.prepareStatement("""
                        EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
                        SELECT id, kind, due FROM registration.application
                        WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED')
                          AND (due, id) > (current_date + 90, '00000000-0000-0000-0000-000000000000'::uuid)
                        ORDER BY due, id LIMIT 50
                        """);
                var rows = explain.executeQuery()) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add("    " + rows.getString(1));
            }
            return lines.stream().collect(Collectors.joining(System.lineSeparator()));
        }
    }

    private static Map<String, Visitors.Visit> visits(ProgramRun program, Visitors visitors)
            throws InterruptedException, ExecutionException {
        var middle = "/en/applications?after=%s_00000000-0000-0000-0000-000000000000"
                .formatted(java.time.LocalDate.now().plusDays(90));
        var paths = new String[] {"/en/applications", middle, "/en"};
        for (var path : paths) {
            visitors.visit(program.address(path), WARM_UP);
        }
        var visits = new LinkedHashMap<String, Visitors.Visit>();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("· Visiting, round %d of %d%n", round, ROUNDS);
            for (var path : paths) {
                visits.merge(path, visitors.visit(program.address(path), ONE_ROUND), Visitors.Visit::and);
            }
        }
        return visits;
    }

    private static String text(Map<String, Visitors.Visit> visits, Samples certificates, String plan) {
        var table = new Table("page", "requests/s", "p50", "p95", "p99", "worst", "p95 to reach", "reached");
        visits.forEach((path, visit) -> {
            var p95 = visit.took().percentile(0.95);
            var queue = path.contains("applications");
            table.row(
                    queue ? "`%s`".formatted(path.replaceAll("_.*", "_…")) : "`%s` (a plain page)".formatted(path),
                    String.format(Locale.ROOT, "%.0f", visit.perSecond()),
                    Figures.milliseconds(visit.took().median()),
                    Figures.milliseconds(p95),
                    Figures.milliseconds(visit.took().percentile(0.99)),
                    Figures.milliseconds(visit.took().worst()),
                    queue ? "≤ 100 ms" : "",
                    queue ? Figures.reached(p95.compareTo(MOST_PAGE) <= 0) : "");
        });
        return """
                %d open applications: one draft filled in and saved over the pages, copied in the database (rows of
                applications without steps, which the queue does not read), due over 180 days. %d officials ask at once over
                loopback in one session, each on a connection that it keeps; after a warm-up, %d rounds of
                %d s a page in turn. Beside the beginning and the middle of the queue a plain page in the same run.

                %s
                From the click on "enter" to the last byte of the sealed certificate: the decision, the entry, the certificate
                drawn, sealed and stored, the page of the case, the file. %d applications made, submitted and decided over
                the pages, after %d to warm up, one at a time, before the queue was filled: p50 %s, p95 **%s**, worst %s; to
                reach: ≤ 2 s; reached: %s.

                How the database reads the page in the middle:

                %s
                """.formatted(
                        OPEN,
                        VISITORS,
                        ROUNDS,
                        ONE_ROUND.toSeconds(),
                        table,
                        CERTIFICATES,
                        WARM_UP_CERTIFICATES,
                        Figures.milliseconds(certificates.median()),
                        Figures.milliseconds(certificates.percentile(0.95)),
                        Figures.milliseconds(certificates.worst()),
                        Figures.reached(certificates.percentile(0.95).compareTo(MOST_CERTIFICATE) <= 0),
                        plan);
    }
}
