package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.auseklis.database.TestDatabase;
import org.junit.jupiter.api.Test;

class ProgramStartTest {

    @Test
    void aSecondStartOnTheSameDataSaysWhoHoldsIt() throws IOException, InterruptedException {
        var database = TestDatabase.fresh().properties();
        var first = start("first", database, "--server.port=0");
        var ready = lineOf(first, "Auseklis is ready: http://localhost:");
        var second = start("second", database, "--server.port=0");
        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isEqualTo(3);
        assertThat(Files.readString(second.output()))
                .contains("is in use by process " + first.process().pid())
                .contains(ready.substring(ready.indexOf("http")))
                .doesNotContain("\tat ", "Exception");
        first.process().destroy();
        assertThat(first.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0)) {
            var program = start("port", TestDatabase.fresh().properties(), "--server.port=" + taken.getLocalPort());
            assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.process().exitValue()).isEqualTo(3);
            assertThat(Files.readString(program.output()))
                    .contains("Port %d is in use".formatted(taken.getLocalPort()))
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private record Started(Process process, Path output) {}

    private static Started start(String name, String[] properties, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Auseklis.class.getName()));
        Stream.of(properties).map(property -> "--" + property).forEach(command::add);
        command.addAll(List.of(arguments));
        var output = TestDatabase.freshFolder().resolve(name);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Started(process, output);
    }

    private static String lineOf(Started program, String beginning) throws IOException, InterruptedException {
        while (true) {
            var line = Files.readString(program.output())
                    .lines()
                    .filter(text -> text.startsWith(beginning))
                    .findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            assertThat(program.process().isAlive())
                    .as(Files.readString(program.output()))
                    .isTrue();
            Thread.sleep(50);
        }
    }
}
