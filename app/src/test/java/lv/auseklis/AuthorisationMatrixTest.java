package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that the router knows, asked by every role and by the public, on records of one's own, of others and
/// closed ones, against `access/matrix.csv`. A route without a row fails, and so does a row without a route.
/// Latvian addresses are the same handlers.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
class AuthorisationMatrixTest {

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);
    private static final String PUBLIC = "public";
    private static final List<String> SECRETS = List.of(
            "/en/applications/{application}",
            "/lv/iesniegumi/{application}",
            "/en/applications/{application}/documents",
            "/en/applications/{application}/documents/{document}",
            "/api/v1/applications/{application}");

    /// A body of parts in which nothing is said of a document, written `MULTIPART` in the matrix.
    private static final String EMPTY_PARTS =
            "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n\r\n--x--\r\n";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Visitor visitor;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /// @param record whose record the address names; `-` where it names none that anybody owns
    /// @param may    who gets further than 401, 403 and 404
    /// @param sent   the body, empty where nothing is sent
    private record Row(String method, String route, String record, Set<String> may, String sent) {

        String place() {
            return method + " " + route;
        }

        boolean isForPrograms() {
            return route.startsWith("/api/") || route.startsWith("/log/");
        }
    }

    @BeforeEach
    void signIn() {
        visitor = new Visitor(port);
        cookies.put(PUBLIC, "");
        for (var role : Role.values()) {
            cookies.put(role.slug(), visitor.signedIn(role.slug()));
        }
    }

    @Test
    @DisplayName("every route has a row and every row a route")
    void everyRouteHasARow() {
        assertThat(rows().stream().map(Row::place).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    @DisplayName("who may gets in, who may not is shut out: every row, every role")
    void everyRowHolds() {
        var records = new MatrixRecords(visitor, cookies);
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            for (var who : cookies.keySet()) {
                var status = status(row, records, who);
                var isIn = !SHUT.contains(status);
                if (isIn != row.may().contains(who) || status >= 500) {
                    wrong.add(row.place() + " (" + row.record() + ") " + row.sent() + ": " + who + " got " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("what is secret is not there: somebody else's draft gives 404 like one that nobody began")
    void aSecretIsNotThere() {
        var records = new MatrixRecords(visitor, cookies);
        for (var route : SECRETS) {
            for (var record : List.of("draft of the authorised person", "unknown")) {
                var address = records.address(route, record);
                for (var who : List.of("institution-head", "registrar", "inspector", "ministry", "log-keeper")) {
                    var header = route.startsWith("/api/") ? "Authorization" : "Cookie";
                    var value = route.startsWith("/api/") ? basic(who) : cookies.get(who);
                    assertThat(visitor.get(address, header, value).status())
                            .as("%s (%s): %s", route, record, who)
                            .isEqualTo(404);
                }
            }
        }
    }

    private int status(Row row, MatrixRecords records, String who) {
        var headers = new ArrayList<>(List.of("Content-Type", type(row)));
        if (!who.equals(PUBLIC) && row.isForPrograms()) {
            headers.addAll(List.of("Authorization", basic(who)));
        } else if (!who.equals(PUBLIC)) {
            // Whoever signs out does so in another session.
            headers.addAll(
                    List.of("Cookie", row.route().endsWith("/sign-out") ? visitor.signedIn(who) : cookies.get(who)));
        }
        var address = records.address(row.route(), row.record());
        var body = records.body(row.sent(), row.record());
        return visitor.send(row.method(), address, body, headers.toArray(String[]::new))
                .status();
    }

    private static String type(Row row) {
        if (row.route().equals("/api/v1/seals")) {
            return "application/pdf";
        }
        if (row.sent().equals(EMPTY_PARTS)) {
            return "multipart/form-data; boundary=x";
        }
        return row.route().startsWith("/api/") ? "application/json" : Visitor.FORM;
    }

    /// Programs sign in with each request; people have a session.
    private static String basic(String who) {
        return "Basic " + Base64.getEncoder().encodeToString((who + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    /// Pages in two languages are one route, named in English.
    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues().stream()
                                .filter(pattern -> !pattern.startsWith("/lv"))
                                .forEach(pattern -> routes.add(method + " " + pattern))));
        return routes;
    }

    private List<Row> rows() {
        try (var in = getClass().getResourceAsStream("/access/matrix.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(this::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String line) {
        var parts = line.split(";");
        var place = parts[0].split(" ", 2);
        var sent = parts.length > 3 ? parts[3] : place[1].startsWith("/api/") && place[0].equals("POST") ? "{}" : "";
        return new Row(place[0], place[1], parts[1], who(parts[2]), sent.equals("MULTIPART") ? EMPTY_PARTS : sent);
    }

    private Set<String> who(String text) {
        return switch (text) {
            case "all" -> cookies.keySet();
            case "none" -> Set.of();
            case "signed-in" ->
                cookies.keySet().stream().filter(who -> !who.equals(PUBLIC)).collect(Collectors.toSet());
            default -> {
                var named = new TreeSet<>(Arrays.asList(text.split(" ")));
                assertThat(cookies.keySet()).containsAll(named);
                yield named;
            }
        };
    }
}
