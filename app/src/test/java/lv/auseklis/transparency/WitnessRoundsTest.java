package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.NoteKey;
import lv.auseklis.verifier.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2SP tlog-witness: a witness of its own process cosigns what the program signs, and T7: no split view")
class WitnessRoundsTest {

    private final Path folder = TestDatabase.freshFolder();
    private Process witness;

    @AfterEach
    void stop() {
        if (witness != null) {
            witness.destroy();
        }
    }

    private Witnesses.Witness started(LogProgram program) throws IOException {
        var jar = Files.write(TestDatabase.freshFolder().resolve("witness.jar"), new ToolJars().witness());
        witness = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--data",
                        TestDatabase.freshFolder().toString(),
                        "--name",
                        "witness.test",
                        "--port",
                        "0",
                        "--end-with-stdin",
                        "--log",
                        program.part(LogKeys.class).list().getFirst().vkey())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line =
                new BufferedReader(new InputStreamReader(witness.getInputStream(), StandardCharsets.UTF_8)).readLine();
        var words = line.split(" ");
        return new Witnesses.Witness(URI.create(words[4]), NoteKey.parse(words[6]));
    }

    private static boolean ask(LogProgram program, Witnesses.Witness witness) {
        if (program.part(Witnesses.class).list().isEmpty()) {
            program.part(Witnesses.class).add(witness);
        }
        return program.part(WitnessRounds.class)
                .ask(program.part(PublishedLog.class).checkpoint());
    }

    @Test
    void aGrowingLogIsCosignedAndTheCheckpointShowsIt() throws IOException {
        try (var program = LogProgram.on(TestDatabase.fresh(), folder).append(5).publish()) {
            var known = started(program);
            assertThat(ask(program, known)).isTrue();
            assertThat(ask(program.append(300).publish(), known)).isTrue();
            var log = program.part(PublishedLog.class);
            var note = log.note(log.checkpoint());
            assertThat(note.lines().filter(line -> line.startsWith("— witness.test ")))
                    .hasSize(1);
            assertThat(WitnessRounds.isCosignature(
                            known.key(), note.lines().toList().getLast(), log.checkpoint()))
                    .isTrue();
            assertThat(program.part(KnownKeys.class).text(305))
                    .contains("witness " + known.key().vkey());
        }
    }

    @Test
    @DisplayName(
            "T7: a copy of the program with the same key that tells another story is not cosigned, and that is kept")
    void splitView() throws Exception {
        var elsewhere = TestDatabase.freshFolder();
        try (var program = LogProgram.on(TestDatabase.fresh(), folder).append(5).publish()) {
            var known = started(program);
            assertThat(ask(program, known)).isTrue();
            Files.createDirectories(elsewhere.resolve("keys"));
            try (var keys = Files.list(folder.resolve("keys"))) {
                for (var key : keys.toList()) {
                    Files.copy(key, elsewhere.resolve("keys").resolve(key.getFileName()));
                }
            }
            try (var copy =
                    LogProgram.on(TestDatabase.fresh(), elsewhere).append(5).publish()) {
                var forged = copy.part(PublishedLog.class).checkpoint();
                assertThat(Checkpoint.parse(
                                        forged.note(),
                                        program.part(LogKeys.class).list(),
                                        forged.signed())
                                .size())
                        .as("control: the forged checkpoint bears the log's own signature")
                        .isEqualTo(5);
                assertThat(ask(copy, known)).isFalse();
                assertThat(copy.part(LogHealth.class).witnesses())
                        .singleElement()
                        .satisfies(state -> assertThat(state.reason()).isNotNull());
                assertThat(get(known.address().resolve("/alarms")))
                        .contains("split view", forged.text().lines().toList().get(2));
                assertThat(ask(copy.append(3).publish(), known)).as("grown").isFalse();
            }
            assertThat(ask(program.append(1).publish(), known))
                    .as("the true log goes on")
                    .isTrue();
        }
        Recorded.held("split", null, 2, 1);
    }

    @Test
    void aWitnessThatDoesNotAnswerIsSaidAndHoldsNobodyUp() throws IOException {
        try (var program = LogProgram.on(TestDatabase.fresh(), folder).append(2).publish()) {
            var known = started(program);
            witness.destroyForcibly().onExit().join();
            assertThat(ask(program, known)).isFalse();
            assertThat(program.part(LogHealth.class).witnesses())
                    .singleElement()
                    .satisfies(state -> assertThat(state.reason().en()).isEqualTo("Does not answer."));
            assertThat(program.part(LogHealth.class).isSound()).isTrue();
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void onlyACosignatureOfTheNamedKeyCounts() {
        var key = lv.auseklis.tlog.SigningKey.create("witness.test").shown();
        var checkpoint = new Checkpoint(1, new byte[32], "o\n1\nAAAA\n\n", java.time.Instant.EPOCH);
        for (var line :
                List.of("", "— witness.test", "— witness.test AAAA", "— other.test AAAAAAAA", key.line(new byte[72]))) {
            assertThat(WitnessRounds.isCosignature(key, line, checkpoint))
                    .as(line)
                    .isFalse();
        }
    }
}
