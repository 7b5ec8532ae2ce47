package lv.auseklis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks a running program as a browser or a program does, without cookies and without following redirections.
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /// The kind of body that forms send.
    public static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern NEXT = Pattern.compile("href=\"(/en/applications\\?after=[^\"]+)\"");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");

    private final int port;

    public Visitor(int port) {
        this.port = port;
    }

    /// What came back; names of headers in lower case.
    public record Reply(int status, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return find(name).orElse("");
        }

        public Optional<String> find(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .findFirst();
        }
    }

    /// @param headers names and values in turn
    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /// The queue of the official to its end, page after page.
    ///
    /// @param cookie of the official's session
    public String queue(String cookie) {
        var all = new StringBuilder();
        for (var path = "/en/applications"; !path.isEmpty(); ) {
            var body = get(path, "Cookie", cookie).body();
            all.append(body);
            var next = NEXT.matcher(body);
            path = next.find() ? next.group(1) : "";
        }
        return all.toString();
    }

    public Reply send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends a form as a browser does.
    ///
    /// @param cookie of a session; empty for none
    public Reply post(String cookie, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return cookie.isEmpty()
                ? send("POST", path, body, "Content-Type", FORM)
                : send("POST", path, body, "Content-Type", FORM, "Cookie", cookie);
    }

    /// Signs in with a role of the demonstration.
    ///
    /// @return the cookie of the session
    public String signedIn(String role) {
        return post("", "/en/sign-in", Map.of("role", role))
                .header("set-cookie")
                .split(";")[0];
    }

    /// The day it is in Riga, where the program counts its days.
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }

    /// Has the official of the demonstration record an absence from today, in which the deputy stands in; where it was
    /// recorded already, nothing changes.
    public void deputyStandsIn() {
        var today = today().toString();
        var sent = Map.of("act", "record", "from", today, "deputy", "demo-deputy-registrar");
        post(signedIn("registrar"), "/en/absences", sent);
    }

    /// The header with which a program signs in with a role of the demonstration.
    public static String basic(String role) {
        return "Basic " + Base64.getEncoder().encodeToString((role + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    /// Sends JSON as a program of a role does.
    ///
    /// @param more names and values of further headers in turn
    public Reply sendAs(String role, String method, String path, String json, String... more) {
        var headers = new ArrayList<>(List.of("Authorization", basic(role), "Content-Type", "application/json"));
        headers.addAll(List.of(more));
        return send(method, path, json, headers.toArray(String[]::new));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var reply = new Reply(response.statusCode(), response.headers().map(), response.body());
            var asked = response.request();
            if (asked.uri().getPath().startsWith("/api/v1/")
                    && !asked.uri().getPath().contains("openapi")) {
                Contract.of(port).check(asked.method(), asked.uri().getPath(), reply);
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /// Sends bytes that no HTTP client would send: the request line and headers as they stand.
    public Reply raw(String head) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return reply(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins a body of `announced` bytes and sends it until the server answers or all is sent.
    public Reply begin(String head, long announced) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var piece = new byte[65_536];
            try {
                for (long sent = 0;
                        sent < announced && socket.getInputStream().available() == 0;
                        sent += piece.length) {
                    out.write(piece);
                }
            } catch (IOException e) {
                // The server has answered and closed its side: the answer is what counts.
                return reply(read(socket.getInputStream()));
            }
            return reply(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = new byte[8192];
        try {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                all.write(piece, 0, n);
                if (isWhole(all.toString(StandardCharsets.ISO_8859_1))) {
                    break;
                }
            }
        } catch (IOException e) {
            if (all.size() == 0) {
                throw e;
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /// Whether the answer is complete: the server may go on waiting for a body that nobody sends.
    private static boolean isWhole(String text) {
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var length = LENGTH.matcher(text.substring(0, end));
        var body = text.substring(end + 4).strip();
        return length.find()
                ? text.length() - end - 4 >= Integer.parseInt(length.group(1))
                : body.endsWith("}") || body.endsWith("</html>") || body.endsWith("\r\n0");
    }

    private static Reply reply(String text) {
        var end = text.indexOf("\r\n\r\n");
        var head = (end < 0 ? text : text.substring(0, end)).split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        for (int i = 1; i < head.length; i++) {
            var colon = head[i].indexOf(':');
            headers.put(
                    head[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    List.of(head[i].substring(colon + 1).strip()));
        }
        var status = head[0].startsWith("HTTP/") ? Integer.parseInt(head[0].split(" ")[1]) : 0;
        return new Reply(status, headers, end < 0 ? "" : text.substring(end + 4));
    }
}
