package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.util.FileSystemUtils;

/// How long the import of a large statement of CERN takes, and how quickly the use of the ceiling comes with a million
/// lines of commitments.
final class CommitmentsBenchmark implements Benchmark {

    private static final int LINES = 200_000;
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 5;
    private static final int LAST_YEAR = FIRST_YEAR + YEARS - 1;
    private static final int VISITORS = 4;
    private static final int SUMS = 10;
    private static final int SEED = 42;
    private static final List<String> HEADER =
            List.of("item", "category", "origin", "incurred", "currency", "paid", "open", "title");
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ONE_VISIT = Duration.ofSeconds(10);
    private static final Duration MOST_IMPORT = Duration.ofSeconds(30);
    private static final Duration MOST_ANSWER = Duration.ofMillis(100);

    private final Path root;

    CommitmentsBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public Section measure() throws Exception {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        try (var program = ProgramRun.start(root, data, true);
                var client = HttpClient.newHttpClient()) {
            var server = OwnServer.of(data);
            var imports = new ArrayList<Duration>();
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                System.out.printf("· Importing %d lines of %d%n", LINES, year);
                imports.add(imported(program, client, year, csv(year)));
            }
            var workbook = imported(program, client, LAST_YEAR, workbook(LAST_YEAR));
            var sums = sums(server);
            var visits = visits(program);
            return new Section(
                    "Commitments towards a State",
                    server.version(),
                    text(Samples.of(imports), workbook, visits, sums, plan(server)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Duration imported(ProgramRun program, HttpClient client, int year, byte[] file)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(program.address("/api/v1/cern/states/LV/statements"))
                .header("Authorization", "Basic " + basic())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(year, file)))
                .build();
        var begun = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the import answered " + answer.statusCode() + ": " + answer.body());
        }
        return took;
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString("cern-contact-point:demo".getBytes(UTF_8));
    }

    private static byte[] body(int year, byte[] file) {
        var body = new ByteArrayOutputStream();
        Map.of("year", String.valueOf(year), "asOf", year == 2026 ? "2026-10-31" : year + "-12-31")
                .forEach((name, value) ->
                        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(name, value)
                                .getBytes(UTF_8)));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s\"\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    private record Row(
            String item, String kind, String origin, LocalDate incurred, BigDecimal paid, int open, String title) {}

    private static List<Row> rows(int year) {
        var random = new Random(SEED + year);
        var kinds = new String[] {"supply", "service", "civil", "fellow", "student"};
        var rows = new ArrayList<Row>();
        for (int i = 0; i < LINES; i++) {
            rows.add(new Row(
                    "M-" + year + "-" + i,
                    kinds[i % kinds.length],
                    i % 4 == 0 ? "EE" : "LV",
                    LocalDate.of(year, 1 + random.nextInt(10), 1 + random.nextInt(28)),
                    BigDecimal.valueOf(random.nextInt(100, 1_000), 2),
                    1,
                    "Measured part"));
        }
        return rows;
    }

    private static byte[] csv(int year) {
        var text =
                new StringBuilder(LINES * 80).append(String.join(",", HEADER)).append('\n');
        rows(year)
                .forEach(row -> text.append("%s,%s,%s,%s,CHF,%s,%d,%s\n"
                        .formatted(
                                row.item(),
                                row.kind(),
                                row.origin(),
                                row.incurred(),
                                row.paid(),
                                row.open(),
                                row.title())));
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] workbook(int year) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Lines");
            for (int i = 0; i < HEADER.size(); i++) {
                sheet.value(0, i, HEADER.get(i));
            }
            var number = 0;
            for (var row : rows(year)) {
                number++;
                sheet.value(number, 0, row.item());
                sheet.value(number, 1, row.kind());
                sheet.value(number, 2, row.origin());
                sheet.value(number, 3, row.incurred());
                sheet.style(number, 3).format("yyyy-mm-dd").set();
                sheet.value(number, 4, "CHF");
                sheet.value(number, 5, row.paid());
                sheet.value(number, 6, row.open());
                sheet.value(number, 7, row.title());
            }
        }
        return bytes.toByteArray();
    }

    /// The same sums read from the lines themselves: what the totals by day save.
    private static Samples sums(OwnServer server) throws IOException, SQLException {
        var took = new ArrayList<Duration>();
        try (var connection = server.connect();
                var analyse = connection.prepareStatement("ANALYZE commitments.line");
                var sum = connection.prepareStatement("""
                        SELECT s.year, l.category, sum(l.counted)
                        FROM commitments.line l JOIN commitments.statement s ON s.id = l.statement
                        WHERE l.incurred <= '2024-06-30' AND l.counted <> 0 AND l.statement IN (
                            SELECT DISTINCT ON (year) id FROM commitments.statement ORDER BY year, entry DESC)
                        GROUP BY s.year, l.category
                        """)) {
            analyse.execute();
            for (int i = 0; i < SUMS; i++) {
                var begun = System.nanoTime();
                try (var rows = sum.executeQuery()) {
                    while (rows.next()) {
                        rows.getBigDecimal(3);
                    }
                }
                took.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return Samples.of(took);
    }

    private static Map<String, Visitors.Visit> visits(ProgramRun program)
            throws InterruptedException, ExecutionException {
        var visitors = new Visitors(VISITORS);
        var visits = new LinkedHashMap<String, Visitors.Visit>();
        for (var path : new String[] {
            "/api/v1/cern/states/LV/commitments?asOf=2024-06-30",
            "/en/cern/commitments?asOf=2024-06-30",
            "/en/cern/commitments"
        }) {
            visitors.visit(program.address(path), WARM_UP);
            visits.put(path, visitors.visit(program.address(path), ONE_VISIT));
        }
        return visits;
    }

    private static String plan(OwnServer server) throws IOException, SQLException {
        try (var connection = server.connect();
                var explain = connection.prepareStatement("""
                        EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
                        SELECT s.year, t.category, sum(t.counted) AS counted, sum(t.lines) AS lines
                        FROM commitments.total t JOIN commitments.statement s ON s.id = t.statement
                        WHERE t.statement IN (SELECT DISTINCT ON (year) id FROM commitments.statement ORDER BY year, entry DESC)
                          AND t.incurred <= '2024-06-30' GROUP BY s.year, t.category
                        """);
                var rows = explain.executeQuery()) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add("    " + rows.getString(1));
            }
            return lines.stream().collect(Collectors.joining(System.lineSeparator()));
        }
    }

    private static String text(
            Samples imports, Duration workbook, Map<String, Visitors.Visit> visits, Samples sums, String plan) {
        var table = new Table("address", "requests/s", "p50", "p95", "worst", "p95 to reach", "reached");
        visits.forEach((path, visit) -> table.row(
                "`" + path + "`",
                String.format(Locale.ROOT, "%.0f", visit.perSecond()),
                Figures.milliseconds(visit.took().median()),
                Figures.milliseconds(visit.took().percentile(0.95)),
                Figures.milliseconds(visit.took().worst()),
                "≤ 100 ms",
                Figures.reached(visit.took().percentile(0.95).compareTo(MOST_ANSWER) <= 0)));
        return """
                %d statements of %d lines each, one a year, sent as files over the interface: from the first byte sent to the
                answer, with the file kept, every line read and checked, all written, the totals by day made and the entry in
                the log. p50 %s, worst **%s**; to reach: ≤ 30 s; reached: %s.

                The statement of the last year once more as a workbook (XLSX) with the same lines: **%s**; to reach: ≤ 30 s;
                reached: %s.

                With these %d lines in the database, %d clients ask at once over loopback, after a warm-up, for %d s each: the
                use of every year about a day, with its reasons.

                %s
                Beside it, in the same run, one client of the database alone sums the same from the lines instead of the totals
                by day: p50 %s, worst %s.

                How the database reads the totals:

                %s
                """.formatted(
                        YEARS,
                        LINES,
                        Figures.seconds(imports.median()),
                        Figures.seconds(imports.worst()),
                        Figures.reached(imports.worst().compareTo(MOST_IMPORT) <= 0),
                        Figures.seconds(workbook),
                        Figures.reached(workbook.compareTo(MOST_IMPORT) <= 0),
                        YEARS * LINES,
                        VISITORS,
                        ONE_VISIT.toSeconds(),
                        table,
                        Figures.milliseconds(sums.median()),
                        Figures.milliseconds(sums.worst()),
                        plan);
    }
}
