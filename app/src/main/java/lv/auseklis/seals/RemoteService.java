package lv.auseklis.seals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the service that keeps the key of the seal (Cloud Signature Consortium API, version 2), with a token that is
/// used until shortly before its end.
@Component
class RemoteService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SPARE_SECONDS = 30;
    private static final int SHORTEST_SECONDS = 300;
    private static final int LONGEST_REASON = 300;
    private static final int UNAUTHORISED = 401;

    private final RemoteSettings settings;
    private final Clock clock;
    private final HttpClient http;
    private @Nullable Token token;

    RemoteService(RemoteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Token(String value, Instant until) {}

    /// The service answered, but not with what was asked for.
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /// @throws SealUnavailable if it does not answer
    /// @throws Refusal         if it refuses
    JsonNode call(String path, Map<String, Object> body) {
        var answer = post(path, body);
        if (answer.statusCode() == UNAUTHORISED) {
            forget();
            answer = post(path, body);
        }
        return read(answer);
    }

    private HttpResponse<String> post(String path, Map<String, Object> body) {
        return send(HttpRequest.newBuilder(settings.call(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private synchronized void forget() {
        token = null;
    }

    private synchronized String bearer() {
        var known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = signIn();
            token = known;
        }
        return known.value();
    }

    private Token signIn() {
        var json = read(send(settings.tokenAddress().isBlank() ? login() : grant()));
        var value = json.path("access_token").asString("");
        if (value.isEmpty()) {
            throw new Refusal("it gave no access_token");
        }
        var seconds = json.path("expires_in").asLong(SHORTEST_SECONDS);
        return new Token(value, clock.instant().plusSeconds(Math.max(1, seconds - SPARE_SECONDS)));
    }

    /// Client credentials, RFC 6749, section 4.4.
    private HttpRequest.Builder grant() {
        var form = "grant_type=client_credentials&scope=service&client_id=" + encoded(settings.client())
                + "&client_secret=" + encoded(settings.secret());
        return HttpRequest.newBuilder(URI.create(settings.tokenAddress()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /// A name and a password, `auth/login` of the service itself.
    private HttpRequest.Builder login() {
        var pair = settings.client() + ":" + settings.secret();
        return HttpRequest.newBuilder(settings.call("/auth/login"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("{\"rememberMe\":false}"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(settings.patience())
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SealUnavailable("The service that keeps the key of the seal does not answer: " + settings, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SealUnavailable("Interrupted while waiting for the service that keeps the key of the seal", e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status >= 500) {
            throw new SealUnavailable("The service that keeps the key of the seal fails: HTTP " + status);
        }
        JsonNode json;
        try {
            json = JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new SealUnavailable("The service that keeps the key of the seal does not answer in JSON", e);
        }
        if (status != 200) {
            var reason = json.path("error").asString("") + " "
                    + json.path("error_description").asString("");
            throw new Refusal("HTTP " + status + " "
                    + reason.strip()
                            .substring(
                                    0, Math.min(LONGEST_REASON, reason.strip().length())));
        }
        return json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
