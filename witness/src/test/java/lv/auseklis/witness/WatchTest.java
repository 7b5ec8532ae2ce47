package lv.auseklis.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import lv.auseklis.verifier.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private final Signer signer = Signer.log("test.lv/log");
    private final GrowingLog log = GrowingLog.honest(signer);
    private volatile Map<String, byte[]> files = Map.of();

    @TempDir
    private Path folder;

    private HttpServer served;
    private Cosigner cosigner;
    private Watch watch;
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        served = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        served.createContext("/log/", exchange -> {
            var bytes = files.get(exchange.getRequestURI().getPath().substring("/log/".length()));
            exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        served.start();
        cosigner = new Cosigner(folder, null, List.of(signer.key()), InstantSource.system());
        watch = new Watch("http://127.0.0.1:" + served.getAddress().getPort() + "/log", cosigner);
        server =
                new WitnessServer(cosigner, List.of(watch), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() throws IOException {
        served.stop(0);
        server.close();
        cosigner.close();
    }

    private void serve(GrowingLog of, int size) {
        files = of.files(size);
    }

    private String look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
        return watch.state();
    }

    @Test
    void anHonestLogRaisesNoAlarm() throws IOException {
        assertTrue(look(3).contains("serves no checkpoint"));
        serve(log, 3);
        assertTrue(look(3).contains("nothing was cosigned yet"));
        int old = 0;
        for (int size : new int[] {5, 9, 255, 258, 512, 515, 900}) {
            cosigner.add(log.submission(old, size));
            old = size;
            serve(log, size - 1);
            assertTrue(look(2).contains("behind the"), watch.state());
            serve(log, size);
            assertTrue(look(2).contains("serves what was cosigned"), watch.state());
            serve(log, size + 1);
            assertTrue(look(2).contains("consistent with the " + size + " cosigned"), watch.state());
        }
        assertEquals(0, cosigner.alarms().alarms());
    }

    private void assertAlarm(String kind) throws IOException {
        assertEquals(1, cosigner.alarms().alarms(), watch.state());
        assertTrue(cosigner.alarms().all().get(0).contains("\"kind\":\"" + kind + "\""));
    }

    @Test
    void aLogThatServesLessThanBeforeHasRolledBack() throws IOException {
        cosigner.add(log.submission(0, 300));
        serve(log, 300);
        look(1);
        serve(log, 200);
        assertTrue(look(2).contains("ROLLED BACK"), watch.state());
        look(5);
        assertAlarm("rolled back");
    }

    @Test
    void aLogThatStaysBehindWhatWasCosignedHasRolledBack() throws IOException {
        cosigner.add(log.submission(0, 300));
        serve(log, 200);
        assertTrue(look(4).contains("behind the 300 cosigned"), watch.state());
        look(6);
        assertAlarm("rolled back");
    }

    @Test
    void anotherStoryForOthersIsASplitView() throws IOException {
        cosigner.add(log.submission(0, 300));
        serve(GrowingLog.forked(signer, 100), 300);
        assertTrue(look(3).contains("SPLIT VIEW"), watch.state());
        assertAlarm("split view");
    }

    @Test
    void anotherStoryThatHasGrownIsInconsistent() throws IOException {
        for (int forkedFrom : new int[] {0, 255, 256, 299}) {
            cosigner.close();
            cosigner =
                    new Cosigner(folder.resolve("" + forkedFrom), null, List.of(signer.key()), InstantSource.system());
            watch = new Watch("http://127.0.0.1:" + served.getAddress().getPort() + "/log", cosigner);
            cosigner.add(log.submission(0, 300));
            serve(GrowingLog.forked(signer, forkedFrom), 400);
            assertTrue(look(3).contains("INCONSISTENT"), watch.state());
            assertAlarm("inconsistent");
        }
    }

    /// Tiles of the old story below, of the new one above: each root alone could be computed from them.
    @Test
    void tilesThatMixTwoStoriesProveNothing() throws IOException {
        var forked = GrowingLog.forked(signer, 100);
        cosigner.add(log.submission(0, 300));
        serve(forked, 600);
        files.putAll(Map.of(
                "tile/0/000",
                log.files(600).get("tile/0/000"),
                "tile/0/001",
                log.files(600).get("tile/0/001")));
        assertTrue(look(3).contains("INCONSISTENT"), watch.state());
        assertAlarm("inconsistent");
    }

    @Test
    void whatOthersSignIsNoEvidence() throws IOException {
        cosigner.add(log.submission(0, 300));
        serve(GrowingLog.forked(Signer.log("test.lv/log"), 100), 300);
        assertTrue(look(5).contains("serves what is refused"), watch.state());
        assertEquals(0, cosigner.alarms().alarms());
    }

    private HttpResponse<String> send(String method, String path, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort() + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theWitnessSpeaksHttp() throws Exception {
        var cosigned = send("POST", "/add-checkpoint", log.submission(0, 300));
        assertEquals(200, cosigned.statusCode());
        assertTrue(cosigned.body().startsWith("— auseklis.local/witness "), cosigned.body());
        var conflict = send("POST", "/add-checkpoint", log.submission(0, 400));
        assertEquals(409, conflict.statusCode());
        assertEquals(
                "text/x.tlog.size",
                conflict.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("300\n", conflict.body());
        assertEquals(400, send("POST", "/add-checkpoint", new byte[1_500_000]).statusCode());
        assertEquals(405, send("GET", "/add-checkpoint", new byte[0]).statusCode());
        assertEquals(405, send("POST", "/", new byte[0]).statusCode());
        assertEquals(404, send("GET", "/nothing", new byte[0]).statusCode());
        assertEquals(cosigner.key() + "\n", send("GET", "/key", new byte[0]).body());
        assertEquals("[]\n", send("GET", "/alarms", new byte[0]).body());
        send("POST", "/add-checkpoint", GrowingLog.forked(signer, 2).submission(300, 300));
        assertTrue(send("GET", "/alarms", new byte[0]).body().startsWith("[{\"time\":"));
        var page = send("GET", "/", new byte[0]).body();
        for (var text : List.of("size 300", "ALARMS: 1", "Log test.lv/log", "Watching")) {
            assertTrue(page.contains(text), page);
        }
    }
}
