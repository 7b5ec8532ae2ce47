package lv.auseklis.transparency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lv.auseklis.access.Demonstration;
import lv.auseklis.database.DataFolder;
import lv.auseklis.tlog.NoteKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// In demonstration mode a witness runs beside the program: a process of its own, with its own key in the folder
/// `witness`. It proves nothing to a stranger, since the same hands hold both; it shows how a real one works. It ends
/// with the program, however that ends, because its standard input closes then.
@Component
class DemonstrationWitness implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationWitness.class);
    private static final Pattern GREETING = Pattern.compile("witness (\\S+) listens on (http://\\S+) key (\\S+)");

    private final boolean wanted;
    private final Path folder;
    private final LogKeys keys;
    private final Witnesses witnesses;
    private final ToolJars tools;
    private volatile @Nullable Process process;

    DemonstrationWitness(
            Demonstration demonstration,
            @Value("${auseklis.log.demonstration-witness:true}") boolean setting,
            DataFolder data,
            LogKeys keys,
            Witnesses witnesses,
            ToolJars tools) {
        this.wanted = demonstration.on() && setting;
        this.folder = data.path().resolve("witness");
        this.keys = keys;
        this.witnesses = witnesses;
        this.tools = tools;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (wanted && !keys.list().isEmpty()) {
            Thread.ofVirtual().name("demonstration-witness").start(this::run);
        }
    }

    private void run() {
        try {
            Files.createDirectories(folder);
            var jar = Files.write(folder.resolve("auseklis-witness.jar"), tools.witness());
            var started = new ProcessBuilder(command(jar))
                    .redirectError(folder.resolve("errors.log").toFile())
                    .start();
            process = started;
            try (var lines =
                    new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    hear(line);
                }
            }
        } catch (IOException e) {
            LOG.warn("The demonstration witness does not run: {}", e.getMessage());
        }
    }

    private List<String> command(Path jar) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--data",
                folder.toString(),
                "--name",
                "demonstration-witness.localhost",
                "--port",
                "0",
                "--end-with-stdin"));
        keys.list().forEach(key -> command.addAll(List.of("--log", key.vkey())));
        return command;
    }

    private void hear(String line) {
        var greeting = GREETING.matcher(line);
        if (greeting.matches()) {
            witnesses.add(new Witnesses.Witness(URI.create(greeting.group(2)), NoteKey.parse(greeting.group(3))));
        }
    }

    @Override
    public void close() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(3, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
    }
}
