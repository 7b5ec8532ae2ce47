package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {

    private final TreeMap<String, byte[]> files = Memory.ofSize(1500).files();
    private HttpServer server;
    private String address;
    private boolean isZipped;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var bytes = files.get(exchange.getRequestURI().getPath().substring("/log/".length()));
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            if (isZipped) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                bytes = zipped(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Memory.Said verify(String address) {
        return Program.run("--key", Memory.LOG.key().toString(), address);
    }

    @Test
    void aLogOnAServerIsVerifiedByItsAddressOrThatOfTheSite() {
        for (var of : new String[] {address + "/log", address + "/log/", address}) {
            var said = verify(of);
            assertEquals(0, said.code(), said.text());
            assertTrue(said.text().contains("1500 entries"), said.text());
        }
    }

    @Test
    void compressedAnswersAreRead() {
        isZipped = true;
        assertEquals(0, verify(address).code());
    }

    @Test
    void answersThatAreTooLongAreRefused() {
        files.put("checkpoint", new byte[3_000_000]);
        assertTrue(verify(address).text().contains("longer than"));
        isZipped = true;
        assertTrue(verify(address).text().contains("longer than"));
    }

    @Test
    void aMissingTileIsNamed() {
        files.remove("tile/0/003");
        var said = verify(address);
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("tile/0/003 is missing"), said.text());
    }
}
