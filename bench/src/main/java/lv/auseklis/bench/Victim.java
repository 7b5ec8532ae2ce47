package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A [WritingProgram] in a process of its own, seen from outside: what it is told, what it says.
final class Victim {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String END = "END";

    private final Process process;
    private final Thread reader;
    private final Map<Long, String> acknowledged = new HashMap<>();
    private final Set<String> unanswered = new HashSet<>();
    private final LinkedBlockingQueue<String> others = new LinkedBlockingQueue<>();

    private final List<String> said = new ArrayList<>();

    private Victim(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().name("victim-output").start(this::read);
    }

    static Victim start(Path data, boolean durable) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        data.toString(),
                        durable ? "on" : "off")
                .redirectError(data.resolveSibling("victim.log").toFile())
                .start();
        return new Victim(process);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            others.add(END);
        }
    }

    private void hear(String line) {
        if (line.startsWith("ACK ")) {
            var words = line.split(" ");
            synchronized (acknowledged) {
                acknowledged.put(Long.parseLong(words[1]), words[2]);
                unanswered.remove(words[3]);
            }
        } else if (line.startsWith("TRY ")) {
            synchronized (acknowledged) {
                unanswered.add(line.substring(4));
            }
        } else {
            others.add(line);
        }
    }

    /// Waits until the database answers it.
    void awaitReady() throws InterruptedException {
        awaitLine("READY ");
    }

    private String next() throws InterruptedException {
        var line = others.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException(
                    "the writing program %d says nothing after: %s".formatted(process.pid(), said));
        }
        said.add(line);
        return line;
    }

    /// Lets it write, and waits for the first entry that it acknowledges.
    void write() throws IOException, InterruptedException {
        order("write");
        while (acknowledged().isEmpty()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the writing program ended by itself");
            }
            Thread.sleep(1);
        }
    }

    /// The entries acknowledged so far: the hash of the leaf by index.
    Map<Long, String> acknowledged() {
        synchronized (acknowledged) {
            return Map.copyOf(acknowledged);
        }
    }

    /// What it said since the last call; the next round begins empty.
    Map<Long, String> takeAcknowledged() {
        synchronized (acknowledged) {
            var taken = Map.copyOf(acknowledged);
            acknowledged.clear();
            return taken;
        }
    }

    /// The keys of requests sent since the last call that were not answered.
    Set<String> takeUnanswered() {
        synchronized (acknowledged) {
            var taken = Set.copyOf(unanswered);
            unanswered.clear();
            return taken;
        }
    }

    /// Has a request sent again, with its key or without.
    ///
    /// @return the index of its entry
    long again(String key, boolean keyed) throws IOException, InterruptedException {
        order((keyed ? "retry " : "repeat ") + key);
        return Long.parseLong(awaitLine("AGAIN " + key + " ").split(" ")[2]);
    }

    /// @return how many entries are signed, and after a space what is wrong with the log
    String state() throws IOException, InterruptedException {
        order("state");
        return awaitLine("STATE ").substring("STATE ".length());
    }

    private void order(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    private String awaitLine(String start) throws InterruptedException {
        var line = next();
        while (!line.startsWith(start)) {
            if (line.equals(END)) {
                throw new IllegalStateException("the writing program ended by itself: " + said);
            }
            line = next();
        }
        return line;
    }

    /// Ends it as `kill -9` does; what it said before is still heard.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would close the output before it is read
        process.onExit().join();
        reader.join();
    }

    /// Ends it in order.
    void end() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
