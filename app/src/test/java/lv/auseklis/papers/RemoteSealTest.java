package lv.auseklis.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import lv.auseklis.seals.SealCheck;
import lv.auseklis.seals.SealService;
import lv.auseklis.verifier.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Papers under a seal that a service keeps.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "auseklis.log.demonstration-witness=false",
            "auseklis.seal.remote.credential=office-seal",
            "auseklis.seal.remote.client=auseklis",
            "auseklis.seal.remote.client-secret=secret of a test",
            "auseklis.seal.remote.pin=1234",
            "auseklis.seal.remote.patience=2s"
        })
@WithTestDatabase
class RemoteSealTest {

    private static final SealService SERVICE = SealService.with("EC");

    @Autowired
    Issuing issuing;

    @Autowired
    Standing standing;

    @Autowired
    Registrations registrations;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("auseklis.seal.remote.address", SERVICE::address);
        properties.add("auseklis.seal.remote.token-address", SERVICE::tokenAddress);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private Outcome asked(String number) {
        var registration =
                registrations.findByNumber(new RegisterNumber(number)).orElseThrow();
        return issuing.issue(Asked.about(PaperKind.EXTRACT, registration), null, "https://auseklis.example");
    }

    @Test
    @DisplayName("L27(2)b, L27(2)c: an extract sealed by the service is accepted by DSS and by the verifier")
    void sealedByTheService(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
        SERVICE.become(SealService.Mood.SIGNS);
        var paper = ((Outcome.Issued) asked("ZI-0007")).paper();
        assertThat(standing.of(paper).seal().verdict()).isEqualTo(SealCheck.Verdict.HOLDS);
        assertThat(standing.of(paper).seal().signer()).contains("Remote seal of a test");
        var file = Files.write(folder.resolve("extract.pdf"), standing.read(paper));
        assertThat(verified(file))
                .contains("Sealed by C=LV,O=Test,CN=Remote seal of a test")
                .contains("Seal: it holds");
    }

    @Test
    @DisplayName("L27(2): while the service is down, papers are refused with the reason and none is half issued")
    void theServiceIsDown() {
        SERVICE.become(SealService.Mood.FAILS);
        assertThatThrownBy(() -> asked("ZI-0009")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(503);
            assertThat(problem.detail().en()).contains("no paper was issued").contains("Section 27(2)");
        });
        SERVICE.become(SealService.Mood.SIGNS);
        assertThat(asked("ZI-0009")).isInstanceOf(Outcome.Issued.class);
    }

    /// What the verifier says of a file, run as a program of its own.
    private static String verified(Path file) throws IOException, InterruptedException, URISyntaxException {
        var classes = Path.of(Verifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classes.toString(),
                        Verifier.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
