package lv.auseklis.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.Founded;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.transparency.LogParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// How many acts a second the whole program enters durably with eight writers, and how soon their entries are signed.
/// Beside it the same sequencer held until the disk has answered, as one would write it first, and the disk alone.
final class AppendBenchmark implements Benchmark {

    private static final int WRITERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final int TO_REACH = 1000;
    private static final int SINGLE_ACTS = 40;
    private static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "bench");

    private final AtomicLong number = new AtomicLong();

    private record Rate(double perSecond, Samples took) {}

    @Override
    public Section measure() throws Exception {
        var folder = ProgramRun.freshFolder();
        try (var program = RunningWhole.start(folder.resolve("data"))) {
            var floors = Floors.measure(folder);
            var act = program.part(RegisterInstitution.class);
            run(WARM_UP, i -> register(act));
            var acts = run(TIME, i -> register(act));
            var signed = untilSigned(program, act);
            var ledger = ledger(program);
            run(WARM_UP.dividedBy(2), i -> append(ledger, true));
            var grouped = run(TIME, i -> append(ledger, true));
            var held = run(TIME, i -> append(ledger, false));
            record(acts, floors);
            var postgres = OwnServer.of(folder.resolve("data")).version();
            return new Section("Acts entered", postgres, text(acts, grouped, held, floors, signed));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private record Appending(Ledger ledger, TransactionTemplate transaction, JdbcClient jdbc) {}

    private static Appending ledger(RunningWhole program) {
        return new Appending(
                program.part(Ledger.class),
                new TransactionTemplate(program.part(PlatformTransactionManager.class)),
                program.part(JdbcClient.class));
    }

    private void register(RegisterInstitution act) {
        var one = number.incrementAndGet();
        var name = new Bilingual("Mērījumu institūts " + one, "Institute of Measurements " + one);
        var identifiers = new TreeMap<String, String>();
        identifiers.put("grid", "grid.bench." + one);
        var particulars = new Particulars(
                name,
                LegalForm.DERIVED_PUBLIC_PERSON,
                "Rīga",
                "Parauga iela " + one + ", Rīga",
                "Ministru kabinets",
                "Anna Parauga",
                Founded.on(LocalDate.of(1990, 1, 1)),
                null,
                null,
                null,
                null,
                List.of(FieldOfScience.of("1.2")),
                identifiers,
                List.of());
        var outcome = act.decide(new RegisterInstitution.Command(particulars), OFFICIAL, LocalDate.of(2026, 1, 5));
        if (!(outcome instanceof RegisterInstitution.Outcome.Registered)) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }

    /// @param grouped whether the sequencer is free before the disk has answered
    private static void append(Appending into, boolean grouped) {
        var entity = java.util.UUID.randomUUID();
        var fields =
                java.util.Map.of("name.lv", "Institūts " + entity, "name.en", "Institute " + entity, "city", "Rīga");
        into.transaction().executeWithoutResult(status -> {
            into.ledger().append(Fact.of("bench", entity, "RegisterInstitution", fields), OFFICIAL);
            if (!grouped) {
                into.jdbc().sql("SET LOCAL synchronous_commit = on").update();
            }
        });
    }

    private static Rate run(Duration time, IntConsumer act) throws Exception {
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var all = LongStream.builder();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<List<Long>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int one = writer;
                writers.add(() -> {
                    var took = new ArrayList<Long>();
                    while (System.nanoTime() < end) {
                        var asked = System.nanoTime();
                        act.accept(one);
                        took.add(System.nanoTime() - asked);
                    }
                    return took;
                });
            }
            for (var done : threads.invokeAll(writers)) {
                done.get().forEach(all::add);
            }
        }
        var samples = new Samples(all.build().toArray());
        return new Rate(samples.count() * 1e9 / (System.nanoTime() - begin), samples);
    }

    /// From the return of a single act until its entry is covered by a signed checkpoint.
    private Samples untilSigned(RunningWhole program, RegisterInstitution act) throws InterruptedException {
        var log = new LogParts(program.program());
        var waits = LongStream.builder();
        for (int i = 0; i < SINGLE_ACTS; i++) {
            Thread.sleep(137);
            register(act);
            var begin = System.nanoTime();
            var last = program.part(lv.auseklis.ledger.Entries.class).size();
            while (log.signedSize() < last) {
                Thread.sleep(1);
            }
            waits.add(System.nanoTime() - begin);
        }
        return new Samples(waits.build().toArray());
    }

    private static void record(Rate acts, Floors floors) throws IOException {
        var command = "./auseklis bench append";
        Recorded.figure("append", rate(acts.perSecond()), "≥ 1,000/s", acts.perSecond() >= TO_REACH, command);
        Recorded.figure("fsync", rate(floors.syncs()), "–", true, command);
        Recorded.figure("sha", rate(floors.hashes()), "–", true, command);
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }

    private static String text(Rate acts, Rate grouped, Rate held, Floors floors, Samples signed) {
        var table = new Table("what", "a second", "p50", "p95", "worst", "to reach", "reached");
        row(table, "an act (`RegisterInstitution`), whole program", acts, "≥ 1,000/s", acts.perSecond() >= TO_REACH);
        row(table, "the ledger alone: three fields, one entry", grouped, "", true);
        row(table, "peer: the same, the sequencer held until the disk has answered", held, "", true);
        var floor = new Table("limit of this machine", "a second");
        floor.row("8 KB forced to the disk, one after the other", rate(floors.syncs()));
        floor.row("SHA-256 of 450 bytes, one core", rate(floors.hashes()));
        return """
                The whole program with its pages, its search index and the publication of the log, and %d writers in the same process;
                %d s each after a warm-up. An act checks its identifier, takes a number, writes two rows of the Register, one entry
                and its fields, and returns when the disk has it. The program, the database and the writers share the cores.

                %s
                From the return of a single act until a signed checkpoint covers its entry: median %s, 95th percentile %s, worst
                %s of %d; to reach: ≤ 1 s; reached: %s.

                %s""".formatted(
                        WRITERS,
                        TIME.toSeconds(),
                        table,
                        Figures.milliseconds(signed.median()),
                        Figures.milliseconds(signed.percentile(0.95)),
                        Figures.milliseconds(signed.worst()),
                        signed.count(),
                        Figures.reached(signed.worst().compareTo(Duration.ofSeconds(1)) <= 0),
                        floor);
    }

    private static void row(Table table, String what, Rate rate, String toReach, boolean reached) {
        table.row(
                what,
                rate(rate.perSecond()),
                Figures.milliseconds(rate.took().median()),
                Figures.milliseconds(rate.took().percentile(0.95)),
                Figures.milliseconds(rate.took().worst()),
                toReach,
                toReach.isEmpty() ? "" : Figures.reached(reached));
    }
}
