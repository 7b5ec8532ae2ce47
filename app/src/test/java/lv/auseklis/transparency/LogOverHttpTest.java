package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import lv.auseklis.BadInputTest;
import lv.auseklis.RunningProgram;
import lv.auseklis.Visitor;
import lv.auseklis.ledger.Entries;
import lv.auseklis.tlog.Rfc6962;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@RunningProgram
@DisplayName("the log under /log and /api/v1")
class LogOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    PublishedLog log;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return http.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void theCheckpointIsANoteThatNobodyKeeps() {
        var reply = visitor.get("/log/checkpoint");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(reply.header("cache-control")).contains("no-cache");
        assertThat(reply.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(reply.body())
                .startsWith("localhost/log\n" + log.size() + "\n")
                .contains("\n\n— localhost/log ");
    }

    @Test
    void tilesAreImmutableAndHoldTheHashesOfTheirEntries() throws Exception {
        var size = (int) log.size();
        var tile = bytes("/log/tile/0/000.p/" + size);
        assertThat(tile.headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable", "max-age=31536000"));
        assertThat(tile.body()).hasSize(32 * size);
        var leaf = entries.listLeaves(5, 6).getFirst();
        assertThat(java.util.Arrays.copyOfRange(tile.body(), 5 * 32, 6 * 32))
                .isEqualTo(Rfc6962.sha256(new byte[] {0}, leaf));
        assertThat(bytes("/log/tile/0/000.p/1").body()).hasSize(32);
    }

    @Test
    void bundlesHoldTheLeavesPlainAndCompressed() throws Exception {
        var plain = bytes("/log/tile/entries/000.p/3", "Accept-Encoding", "identity");
        assertThat(plain.headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(plain.body()).isEqualTo(Bundles.of(entries.listLeaves(0, 3)));
        var small = bytes("/log/tile/entries/000.p/3", "Accept-Encoding", "gzip");
        assertThat(small.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/000",
                "/log/tile/0/000.p/255",
                "/log/tile/1/000.p/1",
                "/log/tile/0/x999/x999/x999/x999/x999/999",
                "/log/entry/999999.tlog-proof",
                "/log/entry/999999999999999999.tlog-proof",
                "/log/entity/00000000-0000-0000-0000-00000000dead.map-proof",
                "/log/entity/00000000-0000-0000-0000-00000000dead.zip",
                "/log/nothing",
                "/api/v1/log/entries/999999/proof",
                "/api/v1/log/entries/-1/proof"
            })
    void whatIsNotThereIs404(String path) {
        var reply = visitor.get(path, "Accept", "application/json");
        assertThat(reply.status()).isEqualTo(404);
        BadInputTest.isProblem(reply, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/0",
                "/log/tile/64/000",
                "/log/tile/0/000.p/0",
                "/log/tile/0/000.p/256",
                "/log/tile/-1/000",
                "/log/tile/0/-01",
                "/log/tile/entries/000.p/01",
                "/log/tile/x",
                "/log/tile",
                "/log/entity/nobody.map-proof",
                "/api/v1/log/entries/0/proof?size=0",
                "/api/v1/log/entries/0/proof?size=999999999",
                "/api/v1/log/entries/0/proof?size=99999999999999999999999",
                "/api/v1/log/entries/abc/proof",
                "/api/v1/log/consistency",
                "/api/v1/log/consistency?from=-1",
                "/api/v1/log/consistency?from=9&to=3",
                "/api/v1/log/consistency?from=1&to=999999999",
                "/api/v1/changes?since=-1",
                "/api/v1/changes?limit=0",
                "/api/v1/changes?limit=100000",
                "/api/v1/changes?since=99999999999999999999"
            })
    void whatMakesNoSenseIs400(String path) {
        var reply = visitor.get(path, "Accept", "application/json");
        assertThat(reply.status()).isEqualTo(400);
        BadInputTest.isProblem(reply, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/../../../etc/passwd",
                "/log/tile/..%2f..%2fetc/passwd",
                "/log/tile/0/%2e%2e/checkpoint",
                "/log/tile//000",
                "/log/tile/0/000;x=1"
            })
    void pathsThatClimbLeadNowhere(String path) {
        var reply = visitor.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close");
        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.body()).doesNotContain("root:");
    }

    @Test
    void proofsInJsonAreThoseOfTheTree() {
        var size = log.size();
        var proof = JSON.readTree(visitor.get("/api/v1/log/entries/17/proof").body());
        assertThat(proof.path("size").asLong()).isEqualTo(size);
        assertThat(proof.path("hashes").size())
                .isEqualTo(log.merkle().inclusion(17, size).size());
        var older = JSON.readTree(
                visitor.get("/api/v1/log/entries/17/proof?size=18").body());
        assertThat(older.path("root").asString())
                .isEqualTo(java.util.Base64.getEncoder()
                        .encodeToString(log.merkle().root(18)));
        var growth = JSON.readTree(
                visitor.get("/api/v1/log/consistency?from=18&to=" + size).body());
        assertThat(growth.path("fromRoot").asString())
                .isEqualTo(older.path("root").asString());
        assertThat(growth.path("toRoot").asString())
                .isEqualTo(proof.path("root").asString());
    }

    @Test
    @DisplayName("GET /api/v1/changes never misses and never repeats")
    void changes() {
        var seen = new ArrayList<Long>();
        for (long since = 0; since < log.size(); ) {
            var run = JSON.readTree(
                    visitor.get("/api/v1/changes?limit=7&since=" + since).body());
            run.path("entries").forEach(entry -> seen.add(entry.path("index").asLong()));
            since = run.path("next").asLong();
        }
        assertThat(seen).hasSize((int) log.size()).isSorted().doesNotHaveDuplicates();
        var end = JSON.readTree(
                visitor.get("/api/v1/changes?since=" + (log.size() + 5)).body());
        assertThat(end.path("entries").isEmpty()).isTrue();
        assertThat(end.path("next").asLong()).isEqualTo(log.size() + 5);
    }

    @Test
    void anExtractIsTheLogAsFiles() throws Exception {
        var names = new TreeSet<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(bytes("/log/extract.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        var size = log.size();
        assertThat(names)
                .containsExactlyInAnyOrder("checkpoint", "keys", "tile/0/000.p/" + size, "tile/entries/000.p/" + size);
    }

    @Test
    void theHealthOfTheLogIsToldToPeopleAndPrograms() {
        var health = JSON.readTree(visitor.get("/api/v1/health").body());
        assertThat(health.path("status").asString()).isEqualTo("sound");
        assertThat(health.path("size").asLong()).isEqualTo(log.size());
        assertThat(visitor.get("/en/health").body()).contains("In order");
        assertThat(visitor.get("/lv/stavoklis").body()).contains("Kārtībā");
    }

    @Test
    void theVerifierIsAJarOfItsOwn() throws Exception {
        var jar = bytes("/log/auseklis-verifier.jar");
        assertThat(jar.statusCode()).isEqualTo(200);
        assertThat(jar.body())
                .hasSizeLessThan(300_000)
                .isEqualTo(bytes("/log/auseklis-verifier.jar").body());
    }
}
