package lv.auseklis.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The witness over HTTP: `POST /add-checkpoint` (C2SP tlog-witness), and for people `/`, `/key` and `/alarms`.
final class WitnessServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int WAITING = 64;
    private static final int ALARMS_SHOWN = 1000;

    static {
        // Whoever sends or reads too slowly is cut off (seconds; JDK's own server).
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "30");
    }

    private final Cosigner cosigner;
    private final List<Watch> watches;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS, WitnessServer::daemon);

    WitnessServer(Cosigner cosigner, List<Watch> watches, InetSocketAddress address) throws IOException {
        this.cosigner = cosigner;
        this.watches = watches;
        server = HttpServer.create(address, WAITING);
        server.createContext("/", this::handle);
        server.setExecutor(executor);
        server.start();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Answer answer;
        try {
            answer = answer(exchange);
        } catch (IOException | RuntimeException e) {
            System.err.println("A request failed: " + e);
            answer = Answer.text(500, "The witness could not do this.");
        }
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), isHead ? -1 : answer.body().length);
            if (!isHead) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        boolean isPost = path.equals("/add-checkpoint");
        if (!exchange.getRequestMethod().matches(isPost ? "POST" : "GET|HEAD")) {
            exchange.getResponseHeaders().set("Allow", isPost ? "POST" : "GET, HEAD");
            return Answer.text(405, "Not this method here.");
        }
        return switch (path) {
            case "/add-checkpoint" -> cosigner.add(exchange.getRequestBody().readNBytes(Submission.MOST_BYTES + 1));
            case "/" -> Answer.text(200, page());
            case "/key" -> Answer.text(200, cosigner.key().toString());
            case "/alarms" ->
                Answer.json("[" + String.join(",", latest(cosigner.alarms().all())) + "]\n");
            default -> Answer.text(404, "There is nothing here.");
        };
    }

    private static List<String> latest(List<String> all) {
        return all.subList(Math.max(0, all.size() - ALARMS_SHOWN), all.size());
    }

    private String page() {
        var page = new StringBuilder("Witness " + cosigner.key().name() + "\nkey " + cosigner.key() + "\n");
        for (var log : cosigner.logs()) {
            page.append("\nLog ").append(log.origin()).append('\n');
            var last = log.last();
            if (last == null) {
                page.append("  nothing cosigned yet\n");
            } else {
                page.append("  size ").append(last.checkpoint().size());
                page.append("\n  root ").append(last.checkpoint().rootText());
                page.append("\n  cosigned ")
                        .append(Instant.ofEpochSecond(last.time()))
                        .append('\n');
            }
        }
        watches.forEach(
                watch -> page.append("\nWatching ").append(watch.state()).append('\n'));
        int alarms = cosigner.alarms().alarms();
        page.append("\n").append(alarms == 0 ? "No alarms" : "ALARMS: " + alarms + " (see /alarms)");
        page.append("; notes: ").append(cosigner.alarms().notes()).append('\n');
        return page.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
