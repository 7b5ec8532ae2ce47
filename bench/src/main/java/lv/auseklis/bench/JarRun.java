package lv.auseklis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One run of the verifier as a stranger starts it.
/// @param took  from the start of the process to its end
/// @param mostMiB the most memory of the process at any time; 0 where the system does not say
record JarRun(int code, Duration took, long mostMiB, String output) {

    static JarRun of(Path jar, String heap, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-jar",
                jar.toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(jar.getParent(), "verifier", ".txt");
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var most = 0L;
        while (process.isAlive()) {
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(20);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        return new JarRun(process.exitValue(), took, most, Files.readString(output, StandardCharsets.UTF_8));
    }

    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has ended
        }
    }
}
