package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// `/api/v1/openapi.json` describes the whole interface, and the interface keeps to it. [Visitor] holds every answer of
/// every test against it.
@RunningProgram
class InterfaceContractTest {

    private static final String REGISTRAR = "Basic cmVnaXN0cmFyOmRlbW8=";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Visitor visitor;
    Contract contract;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        contract = Contract.of(port);
    }

    @Test
    void everyRouteIsDescribed() {
        var routes = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toSet());
        assertThat(contract.operations()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void theDocumentSaysWhatItIsAndNothingOfThisMachine() {
        var document = contract.document();
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
        assertThat(document.get("info").get("title").stringValue()).isEqualTo("Auseklis");
        assertThat(document.get("info").get("license")).isNull();
        assertThat(document.get("servers").get(0).get("url").stringValue()).isEqualTo("/");
        assertThat(document.toString()).doesNotContain("localhost", "java.", "lv.auseklis");
    }

    @Test
    void everyOperationHasANameOfItsOwnAndItsRefusals() {
        assertThat(contract.operations().stream()
                        .map(operation ->
                                operation(operation).get("operationId").stringValue()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-zA-Z]+)+"));
        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(
                                operation(operation).get("responses").propertyNames())
                        .contains("200", "400", "401"));
    }

    private tools.jackson.databind.JsonNode operation(String name) {
        var parts = name.split(" ");
        return contract.document().get("paths").get(parts[1]).get(parts[0].toLowerCase());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /api/v1/institutions                            | ``
            GET  | /api/v1/institutions?limit=1&asOf=2012-01-01    | ``
            GET  | /api/v1/institutions?q=nekas-tads               | ``
            GET  | /api/v1/institutions/ZI-0001                    | ``
            GET  | /api/v1/institutions/ZI-0001?knownOn=2020-01-01 | ``
            GET  | /api/v1/log/entries                             | ``
            GET  | /api/v1/log/entries?since=60&limit=1000         | ``
            GET  | /api/v1/log/entries/0                           | ``
            GET  | /api/v1/me                                      | ``
            GET  | /api/v1/law/rules                               | ``
            GET  | /api/v1/law/rules?treatment=execute&limit=500   | ``
            GET  | /api/v1/law/rules/L28(2)1                       | ``
            GET  | /api/v1/law/rules/L30(1)b                       | ``
            POST | /api/v1/law/deadline                            | {"rule":"L30(1)b","anchor":"2024-01-31"}
            POST | /api/v1/law/deadline                            | {"rule":"L30(1)b","anchor":"1991-01-31"}
            """)
    void theInterfaceKeepsToItsDescription(String method, String path, String body) {
        var reply = visitor.send(
                method,
                path,
                body,
                "Content-Type",
                "application/json",
                "Accept",
                "application/json",
                "Authorization",
                REGISTRAR);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/json");
        assertThat(contract.kept()).isNotEmpty();
    }

    @Test
    void everyRuleOfTheCatalogueKeepsToTheDescription() {
        for (var part : contract(visitor.get("/api/v1/law/rules?limit=500").body(), "rules")) {
            var reply = visitor.get("/api/v1/law/rules/" + part.get("id").stringValue());
            assertThat(reply.status()).isEqualTo(200);
        }
    }

    private static Iterable<tools.jackson.databind.JsonNode> contract(String body, String list) {
        return new tools.jackson.databind.json.JsonMapper().readTree(body).get(list);
    }

    @Test
    void anAnswerOutsideTheDescriptionIsFound() {
        var undeclared = new Visitor.Reply(418, Map.of(), "{}");
        assertThatThrownBy(() -> contract.check("GET", "/api/v1/me", undeclared))
                .hasMessageContaining("418");
        var json = Map.of("content-type", java.util.List.of("application/json"));
        var wrong = Stream.of("{}", "{\"role\":\"KING\",\"grants\":[]}", "{\"role\":null,\"grants\":[]}");
        wrong.forEach(body -> assertThatThrownBy(
                        () -> contract.check("GET", "/api/v1/me", new Visitor.Reply(200, json, body)))
                .hasMessageContaining("schema"));
    }
}
