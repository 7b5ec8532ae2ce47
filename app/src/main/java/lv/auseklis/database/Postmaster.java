package lv.auseklis.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PostgreSQL's first process as its own file `postmaster.pid` in the cluster describes it.
/// @param state `starting`, `ready`, `stopping`, or empty where the file is not complete yet
record Postmaster(long pid, int port, String state) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    /// What the file says, whether or not the process still lives; empty where it is missing or unreadable.
    static Optional<Postmaster> recordedIn(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"), ISO_8859_1);
            var pid = number(lines, 0);
            var state = lines.size() > STATE_LINE ? lines.get(STATE_LINE).strip() : "";
            return pid == 0 ? Optional.empty() : Optional.of(new Postmaster(pid, number(lines, PORT_LINE), state));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// A power cut can leave the file empty or damaged: what is no number counts as not written.
    private static int number(List<String> lines, int line) {
        var text = lines.size() > line ? lines.get(line).strip() : "";
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    boolean isReady() {
        return state.equals("ready");
    }

    /// Whether the process lives and really is a server of this cluster: after a restart of the machine the
    /// number may belong to anything.
    boolean runs(Path cluster) throws IOException {
        return isAlive(pid) && arguments(pid).contains(cluster.toString());
    }

    /// A dead process that nobody has collected yet counts as dead.
    static boolean isAlive(long pid) throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
        var stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return false;
        }
        var state = stat.charAt(stat.lastIndexOf(')') + 2);
        return state != 'Z' && state != 'X';
    }

    /// What the system says about a process; empty if there is none any more.
    private static String read(long pid, String file) throws IOException {
        try {
            return Files.readString(PROCESSES.resolve(Long.toString(pid)).resolve(file), UTF_8);
        } catch (IOException e) {
            if (Files.exists(PROCESSES.resolve(Long.toString(pid)))) {
                throw e;
            }
            return "";
        }
    }

    /// The command line with which a process was started, word by word where the system tells it so.
    static List<String> arguments(long pid) throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return ProcessHandle.of(pid).flatMap(handle -> handle.info().arguments()).stream()
                    .flatMap(Arrays::stream)
                    .toList();
        }
        try {
            return List.of(
                    Files.readString(PROCESSES.resolve(pid + "/cmdline"), UTF_8).split("\0"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /// Asks for an end: `INT` rolls back and ends in order, `QUIT` ends at once and leaves recovery to the
    /// next start.
    void signal(String name) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for the end of the process.
    /// @return whether it has ended in time
    boolean hasEndedWithin(Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (isAlive(pid)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /// Ends what a killed server left of itself: its processes work in the cluster's folder and keep its
    /// memory, so that no new server could start. Safe because what they acknowledged is on the disk.
    static void endOrphans(Path cluster) throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return; // without a list of their folders the start is simply tried again until they have ended
        }
        try (var processes = Files.list(PROCESSES)) {
            for (var orphan : processes.flatMap(Postmaster::pidOf).toList()) {
                if (worksIn(orphan, cluster)) {
                    ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroyForcibly);
                    new Postmaster(orphan, 0, "").hasEndedWithin(Duration.ofSeconds(2));
                }
            }
        }
    }

    private static Stream<Long> pidOf(Path process) {
        var name = process.getFileName().toString();
        return name.chars().allMatch(Character::isDigit) ? Stream.of(Long.valueOf(name)) : Stream.empty();
    }

    private static boolean worksIn(long pid, Path cluster) {
        try {
            return Files.readSymbolicLink(PROCESSES.resolve(pid + "/cwd")).equals(cluster)
                    && arguments(pid).getFirst().startsWith("postgres: ");
        } catch (IOException e) {
            return false; // ended meanwhile, or another user's
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Waiting for PostgreSQL was interrupted.", e);
        }
    }
}
