package lv.auseklis.seals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service that keeps a real key and signs with it, as the Cloud Signature Consortium's API prescribes.
public final class SealService implements AutoCloseable {

    public static final String CREDENTIAL = "office-seal";
    public static final String CLIENT = "auseklis";
    public static final String SECRET = "secret of a test";
    static final String PIN = "1234";

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] DIGEST_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    /// What the service does with a request to sign.
    public enum Mood {
        SIGNS,
        FAILS,
        SLEEPS,
        REFUSES,
        SIGNS_WITH_ANOTHER_KEY
    }

    private final HttpServer server;
    private final KeyPair pair;
    private final KeyPair another;
    private final X509Certificate certificate;
    private final Map<String, String> authorised = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile Mood mood = Mood.SIGNS;

    private SealService(String algorithm) throws GeneralSecurityException, IOException, OperatorCreationException {
        this.pair = pair(algorithm);
        this.another = pair(algorithm);
        this.certificate = certificate(pair);
        this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static SealService with(String algorithm) {
        try {
            return new SealService(algorithm);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair pair(String algorithm) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(algorithm.equals("EC") ? 256 : 2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Name("CN=Remote seal of a test,O=Test,C=LV");
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(30, ChronoUnit.DAYS)),
                name,
                pair.getPublic());
        try {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(
                        new JcaContentSignerBuilder("SHA256with" + suffix(pair)).build(pair.getPrivate())));
    }

    private static String suffix(KeyPair pair) {
        return pair.getPrivate().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA";
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/csc/v2";
    }

    public String tokenAddress() {
        return "http://localhost:" + server.getAddress().getPort() + "/token";
    }

    public void become(Mood other) {
        mood = other;
    }

    int tokensGiven() {
        return tokens.get();
    }

    /// From now on no token given so far is taken.
    void forgetTokens() {
        tokens.addAndGet(100);
    }

    X509Certificate certificate() {
        return certificate;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/token") || path.equals("/csc/v2/auth/login")) {
                signIn(exchange, path, body);
            } else if (!("Bearer token-" + tokens.get())
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, Map.of("error", "invalid_token"));
            } else {
                served(exchange, path, JSON.readTree(body));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn(HttpExchange exchange, String path, String body) throws IOException {
        var basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var known = path.equals("/token")
                ? URLDecoder.decode(body, StandardCharsets.UTF_8).contains("grant_type=client_credentials")
                        && URLDecoder.decode(body, StandardCharsets.UTF_8).endsWith("client_secret=" + SECRET)
                : ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (known) {
            send(exchange, 200, Map.of("access_token", "token-" + tokens.incrementAndGet(), "expires_in", 3600));
        } else {
            send(exchange, 400, Map.of("error", "invalid_client", "error_description", "Unknown client"));
        }
    }

    private void served(HttpExchange exchange, String path, JsonNode asked)
            throws IOException, GeneralSecurityException, InterruptedException {
        if (!asked.path("credentialID").asString("").equals(CREDENTIAL)) {
            send(
                    exchange,
                    400,
                    Map.of("error", "invalid_request", "error_description", "Invalid parameter credentialID"));
            return;
        }
        switch (path) {
            case "/csc/v2/credentials/info" ->
                send(
                        exchange,
                        200,
                        Map.of(
                                "key", Map.of("status", "enabled"),
                                "cert",
                                        Map.of(
                                                "status",
                                                "valid",
                                                "certificates",
                                                List.of(encoded(certificate.getEncoded())))));
            case "/csc/v2/credentials/authorize" -> {
                var sad = "sad-" + authorised.size();
                authorised.put(sad, asked.path("hashes").path(0).asString(""));
                var pin = asked.path("authData").path(0).path("value").asString("");
                if (pin.equals(PIN)) {
                    send(exchange, 200, Map.of("SAD", sad, "expiresIn", 60));
                } else {
                    send(exchange, 400, Map.of("error", "invalid_pin", "error_description", "The PIN is wrong"));
                }
            }
            case "/csc/v2/signatures/signHash" -> sign(exchange, asked);
            default -> send(exchange, 404, Map.of("error", "unknown"));
        }
    }

    private void sign(HttpExchange exchange, JsonNode asked)
            throws IOException, GeneralSecurityException, InterruptedException {
        var hash = asked.path("hashes").path(0).asString("");
        if (mood == Mood.SLEEPS) {
            Thread.sleep(3_000);
        }
        if (mood == Mood.FAILS) {
            send(exchange, 503, Map.of("error", "server_error"));
        } else if (mood == Mood.REFUSES
                || !hash.equals(authorised.get(asked.path("SAD").asString("")))) {
            send(exchange, 400, Map.of("error", "invalid_request", "error_description", "Invalid parameter SAD"));
        } else {
            var used = mood == Mood.SIGNS_WITH_ANOTHER_KEY ? another : pair;
            send(
                    exchange,
                    200,
                    Map.of(
                            "signatures",
                            List.of(encoded(signed(used, Base64.getDecoder().decode(hash))))));
        }
    }

    private static byte[] signed(KeyPair used, byte[] hash) throws GeneralSecurityException {
        var signature = Signature.getInstance("NONEwith" + suffix(used));
        signature.initSign(used.getPrivate());
        if (suffix(used).equals("RSA")) {
            signature.update(DIGEST_INFO);
        }
        signature.update(hash);
        return signature.sign();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> json) throws IOException {
        var body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
