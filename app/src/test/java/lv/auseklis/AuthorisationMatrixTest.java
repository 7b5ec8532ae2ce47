package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    private static final List<String> SECRETS = List.of(
            "/en/applications/{application}",
            "/lv/iesniegumi/{application}",
            "/en/applications/{application}/documents",
            "/en/applications/{application}/documents/{document}",
            "/api/v1/applications/{application}");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Visitor visitor;
    private Matrix matrix;

    @BeforeEach
    void signIn() {
        visitor = new Visitor(port);
        matrix = new Matrix(visitor);
    }

    @Test
    @DisplayName("every route has a row and every row a route")
    void everyRouteHasARow() {
        assertThat(matrix.places()).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    @DisplayName("who may gets in, who may not is shut out: every row, every role")
    void everyRowHolds() {
        assertThat(matrix.wrong("")).isEmpty();
    }

    @Test
    @DisplayName("what is secret is not there: somebody else's draft gives 404 like one that nobody began")
    void aSecretIsNotThere() {
        var records = new MatrixRecords(visitor, matrix.cookies());
        for (var route : SECRETS) {
            for (var record : List.of("draft of the authorised person", "unknown")) {
                var address = records.address(route, record);
                for (var who : List.of("institution-head", "registrar", "inspector", "ministry", "log-keeper")) {
                    var header = route.startsWith("/api/") ? "Authorization" : "Cookie";
                    var value = route.startsWith("/api/")
                            ? Visitor.basic(who)
                            : matrix.cookies().get(who);
                    assertThat(visitor.get(address, header, value).status())
                            .as("%s (%s): %s", route, record, who)
                            .isEqualTo(404);
                }
            }
        }
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
}
