package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What `/api/v1/openapi.json` promises, held against every answer that a test receives: the status must be declared,
/// and the body must be what the schema says.
final class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Integer, Contract> BY_PORT = new ConcurrentHashMap<>();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract of(int port) {
        return BY_PORT.computeIfAbsent(
                port,
                unknown -> new Contract(JSON.readTree(
                        new Visitor(port).get("/api/v1/openapi.json").body())));
    }

    JsonNode document() {
        return document;
    }

    /// The operations that gave at least one good answer.
    Set<String> kept() {
        return kept;
    }

    List<String> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase() + " " + path.getKey()))
                .sorted()
                .toList();
    }

    void check(String method, String path, Visitor.Reply reply) {
        var plain = path.replaceFirst("\\?.*", "");
        for (var operation : operations()) {
            var parts = operation.split(" ");
            if (parts[0].equals(method) && matches(parts[1], plain)) {
                check(operation, document.get("paths").get(parts[1]).get(parts[0].toLowerCase()), reply);
            }
        }
    }

    private void check(String name, JsonNode operation, Visitor.Reply reply) {
        var response = operation.get("responses").get("" + reply.status());
        assertThat(response)
                .as("%s answers %d, which it does not declare: %s", name, reply.status(), reply.body())
                .isNotNull();
        if (response.get("content") == null) {
            assertThat(reply.body()).as(name).isEmpty();
            return;
        }
        var mediaType = reply.header("content-type").replaceFirst(";.*", "");
        var content = response.get("content").get(mediaType);
        assertThat(content)
                .as("%s answers %d as %s", name, reply.status(), mediaType)
                .isNotNull();
        assertThat(compiled(content.get("schema")).validate(reply.body(), InputFormat.JSON))
                .as("%s answers what its schema does not describe: %s", name, reply.body())
                .isEmpty();
        if (reply.status() == 200) {
            kept.add(name);
        }
    }

    private Schema compiled(JsonNode schema) {
        return compiled.computeIfAbsent(schema.toString(), text -> SCHEMAS.getSchema(whole(schema)));
    }

    private String whole(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.get("components"));
        return JSON.writeValueAsString(whole);
    }

    private static boolean matches(String template, String path) {
        var pattern = Pattern.compile("\\{\\w+}").split(template, -1);
        var regex = new StringBuilder();
        for (int i = 0; i < pattern.length; i++) {
            regex.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(pattern[i]));
        }
        return path.matches(regex.toString());
    }
}
