package lv.auseklis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/// Kills the program, PostgreSQL, or both while eight writers append to the ledger, and looks for what was
/// acknowledged. A control without `synchronous_commit` shows that the search finds losses.
final class KillBenchmark implements Benchmark {

    private static final int ROUNDS = Integer.getInteger("auseklis.bench.rounds", 100);
    private static final int CONTROL_ROUNDS = 10;
    private static final Duration RESTART = Duration.ofSeconds(5);
    private static final int EARLIEST_MILLIS = 100;
    private static final int LATEST_MILLIS = 500;

    private final long seed = Long.getLong("auseklis.bench.seed", System.nanoTime() & 0xffffffffL);
    private String postgres = "";
    private String state = "";

    private enum Killed {
        PROGRAM("the program"),
        POSTGRES("PostgreSQL with all its processes"),
        BOTH("both at once");

        private final String name;

        Killed(String name) {
            this.name = name;
        }
    }

    /// @param restart from the kill to the first answered read
    /// @param unanswered  requests whose answer the crash swallowed
    /// @param onceOnly    how many of these, sent again twice, stand once
    private record Round(
            Killed killed, long acknowledged, LedgerCheck check, Duration restart, long unanswered, long onceOnly) {}

    @Override
    public Section measure() throws Exception {
        var durable = rounds(ROUNDS, true, List.of(Killed.values()));
        var control = rounds(CONTROL_ROUNDS, false, List.of(Killed.POSTGRES));
        record(durable, control);
        return new Section("Kill -9 during writes", postgres, text(durable, control));
    }

    private void record(List<Round> durable, List<Round> control) throws IOException {
        var kept =
                durable.stream().filter(round -> round.check().lost().isEmpty()).count();
        var noticed = control.stream()
                .filter(round -> !round.check().lost().isEmpty())
                .count();
        Recorded.check("kill", seed, durable.size(), kept, control.size(), noticed);
        Recorded.check(
                "retry",
                seed,
                unanswered(durable),
                onceOnly(durable),
                unanswered(control),
                unanswered(control) - onceOnly(control));
    }

    private List<Round> rounds(int count, boolean durable, List<Killed> targets)
            throws IOException, InterruptedException, SQLException {
        var folder = ProgramRun.freshFolder();
        var data = folder.resolve("data");
        var random = new Random(seed);
        var rounds = new ArrayList<Round>();
        var everything = new HashMap<Long, String>();
        var victim = Victim.start(data, durable);
        try {
            victim.awaitReady();
            postgres = OwnServer.of(data).version();
            for (var number = 0; number < count; number++) {
                var killed = targets.get(number % targets.size());
                victim.write();
                Thread.sleep(random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS + 1));
                var begin = System.nanoTime();
                var acknowledged = new HashMap<Long, String>();
                var unanswered = new HashSet<String>();
                victim = killed(killed, victim, data, durable, acknowledged, unanswered);
                var restart = Duration.ofNanos(System.nanoTime() - begin);
                acknowledged.putAll(victim.takeAcknowledged());
                unanswered.addAll(victim.takeUnanswered());
                everything.putAll(acknowledged);
                var check = LedgerCheck.of(OwnServer.of(data), everything);
                everything.keySet().removeAll(check.lost()); // counted once
                var once = sentAgain(victim, unanswered, OwnServer.of(data), durable);
                rounds.add(new Round(killed, acknowledged.size(), check, restart, unanswered.size(), once));
                System.out.printf("· Round %d of %d: %s%n", number + 1, count, rounds.getLast());
            }
            state = durable ? victim.state() : state;
            victim.end();
            return rounds;
        } finally {
            victim.kill();
            if (OwnServer.of(data).isRunning()) {
                OwnServer.of(data).kill();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// Kills, starts again what does not do so by itself, and waits for the first answered read.
    /// @return the program that goes on
    private static Victim killed(
            Killed killed,
            Victim victim,
            Path data,
            boolean durable,
            Map<Long, String> acknowledged,
            Set<String> unanswered)
            throws IOException, InterruptedException {
        if (killed != Killed.PROGRAM) {
            OwnServer.of(data).kill();
        }
        var next = victim;
        if (killed != Killed.POSTGRES) {
            victim.kill();
            acknowledged.putAll(victim.takeAcknowledged());
            unanswered.addAll(victim.takeUnanswered());
            next = Victim.start(data, durable);
        }
        next.awaitReady();
        return next;
    }

    /// Sends every unanswered request again, each twice; without the keys each must stand twice.
    ///
    /// @return how many of them stand once in the ledger
    private static long sentAgain(Victim victim, Set<String> unanswered, OwnServer server, boolean keyed)
            throws IOException, InterruptedException, SQLException {
        var before = LedgerCheck.entries(server);
        var places = new HashSet<Long>();
        long once = 0;
        for (var key : unanswered) {
            var place = victim.again(key, keyed);
            once += victim.again(key, keyed) == place && places.add(place) ? 1 : 0;
        }
        var added = LedgerCheck.entries(server) - before;
        return added <= unanswered.size() ? once : 0;
    }

    private String text(List<Round> durable, List<Round> control) {
        var table = new Table(
                "killed with `kill -9`",
                "rounds",
                "acknowledged",
                "lost",
                "gaps",
                "restart, median",
                "worst",
                "to reach",
                "reached");
        for (var killed : Killed.values()) {
            row(
                    table,
                    killed.name,
                    durable.stream().filter(round -> round.killed() == killed).toList());
        }
        row(table, "**all**", durable);
        var counter = new Table(
                "control: without waiting for the disk", "rounds", "acknowledged", "lost", "rounds with losses");
        counter.row(
                Killed.POSTGRES.name,
                control.size(),
                acknowledged(control),
                lost(control),
                control.stream()
                        .filter(round -> !round.check().lost().isEmpty())
                        .count());
        return """
                A process with the program's own database and ledger, without its pages. Eight writers append entries, one
                transaction each, and say which entry they have committed. %d to %d ms after the first such word (seed %d) the
                program, PostgreSQL or both get signal 9. After the restart the ledger is read past the program: each entry ever
                acknowledged must stand there with the same index, the same bytes and all its fields, and the indexes without
                gaps. The restart counts from the kill to the first answered read: where the program was killed, with the start
                of its Java virtual machine; where only PostgreSQL was, the program notices by itself and starts it again.

                %s
                Requests whose answer the crash swallowed, sent again twice with their keys: %d, of which %d stand exactly once.
                At the end the log was replayed: signed entries and faults found: %s.

                The control acknowledges without waiting for the disk; it must lose some, or the search proves nothing.

                %s
                It sends unanswered requests again without their keys: %d, of which %d stand exactly once; it must be none.""".formatted(
                        EARLIEST_MILLIS,
                        LATEST_MILLIS,
                        seed,
                        table,
                        unanswered(durable),
                        onceOnly(durable),
                        state.strip() + (state.strip().contains(" ") ? "" : ", none"),
                        counter,
                        unanswered(control),
                        onceOnly(control));
    }

    private static void row(Table table, String what, List<Round> rounds) {
        var restarts = Samples.of(rounds.stream().map(Round::restart).toList());
        var gaps =
                rounds.stream().mapToLong(round -> round.check().gaps()).max().orElse(0);
        table.row(
                what,
                rounds.size(),
                acknowledged(rounds),
                lost(rounds),
                gaps,
                Figures.seconds(restarts.median()),
                Figures.seconds(restarts.worst()),
                "0 lost, ≤ 5 s",
                Figures.reached(
                        lost(rounds) == 0 && gaps == 0 && restarts.worst().compareTo(RESTART) <= 0));
    }

    private static long unanswered(List<Round> rounds) {
        return rounds.stream().mapToLong(Round::unanswered).sum();
    }

    private static long onceOnly(List<Round> rounds) {
        return rounds.stream().mapToLong(Round::onceOnly).sum();
    }

    private static long acknowledged(List<Round> rounds) {
        return rounds.stream().mapToLong(Round::acknowledged).sum();
    }

    private static long lost(List<Round> rounds) {
        return rounds.stream().mapToLong(round -> round.check().lost().size()).sum();
    }
}
