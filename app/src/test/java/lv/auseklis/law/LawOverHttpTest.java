package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lv.auseklis.RunningProgram;
import lv.auseklis.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The rulebook as programs and people ask it.
@RunningProgram
class LawOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIVE = "{\"workers\":[{\"count\":5,\"degree\":\"DOCTOR\",\"elected\":true}]}";
    private static final String FOUR = "{\"workers\":[{\"count\":4,\"degree\":\"DOCTOR\",\"elected\":true}]}";

    @LocalServerPort
    int port;

    @Autowired
    Rules rules;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply post(String path, String body) {
        return visitor.send("POST", "/api/v1/law/" + path, body, "Content-Type", "application/json");
    }

    private static String question(String rule, String on, String facts) {
        return "{\"rule\":\"%s\",\"on\":\"%s\",\"facts\":%s}".formatted(rule, on, facts);
    }

    @ParameterizedTest(name = "L28(2)1 on {0}: {2}")
    @CsvSource(textBlock = """
            2019-01-01 | 5    | YES
            2019-01-01 | 4    | NO
            2019-01-01 | null | UNDETERMINED
            2013-04-10 | 5    | YES
            2013-04-09 | 5    | NOT_IN_FORCE
            """, delimiter = '|')
    @DisplayName("L28(2)1: five doctors elected")
    void answersByTheLawOfTheDay(String on, String doctors, String answer) {
        var facts = doctors.equals("null") ? "{\"workers\":null}" : doctors.equals("5") ? FIVE : FOUR;
        var reply = post("evaluate", question("L28(2)1", on, facts));
        assertThat(reply.status()).isEqualTo(200);
        var finding = JSON.readTree(reply.body());
        assertThat(finding.get("answer").stringValue()).isEqualTo(answer);
        assertThat(finding.get("reasons").get(0).get("lv").stringValue()).isNotBlank();
        assertThat(finding.get("reasons").get(0).get("en").stringValue()).isNotBlank();
        if (!answer.equals("NOT_IN_FORCE")) {
            assertThat(finding.get("parameters").get(0).get("from").stringValue())
                    .isEqualTo("2013-04-10");
        }
    }

    @ParameterizedTest(name = "{0} → {1} at {2}")
    @CsvSource(textBlock = """
            {"rule":"L28(2)1","on":"2019-01-01","facts":{}}                                        | 422 | /facts/workers
            {"rule":"L28(2)1","on":"2019-01-01"}                                                    | 422 | /facts
            {"rule":"L28(2)1","on":"2019-02-31","facts":{"workers":[]}}                             | 422 | /on
            {"rule":"L28(2)1","facts":{"workers":[]}}                                               | 422 | /on
            {"rule":"L28(2)1","on":"2019-01-01","facts":{"workers":5}}                              | 422 | /facts/workers
            {"rule":"L28(2)1","on":"2019-01-01","facts":{"workers":[{"degree":"doc"}]}}             | 422 | /facts/workers/0/degree
            {"rule":"L28(2)1","on":"2019-01-01","facts":{"workers":[{"degree":null,"count":-1}]}}   | 422 | /facts/workers/0/count
            {"rule":"L28(2)1","on":"2019-01-01","facts":{"workers":[],"x/y":1}}                     | 422 | /facts/x~1y
            {"rule":"L2(1)","on":"2019-01-01","facts":{}}                                           | 422 | /rule
            {"on":"2019-01-01","facts":{}}                                                          | 422 | /rule
            {"rule":"L99(9)9","on":"2019-01-01","facts":{}}                                         | 404 |
            {"rule":"' OR 1=1","on":"2019-01-01","facts":{}}                                        | 404 |
            {"rule":"L28(2)1","on":                                                                 | 400 |
            """, delimiter = '|', quoteCharacter = '`')
    void saysWhatIsWrongAndWhere(String body, int status, String pointer) {
        var reply = post("evaluate", body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        if (pointer != null) {
            assertThat(reply.body()).contains("\"pointer\":\"" + pointer + "\"");
        }
    }

    @ParameterizedTest(name = "{0} from {1} ends {2}")
    @CsvSource(textBlock = """
            L30(1)b | 2024-01-31 | 2024-02-29 | false
            L30(1)b | 2023-11-23 | 2023-12-27 | true
            L26(2)a | 2018-03-01 | 2024-02-29 | false
            AV.1b   | 2024-05-05 | 2025-12-31 | false
            """, delimiter = '|')
    void countsTerms(String rule, String anchor, String due, boolean moved) {
        var reply = post("deadline", "{\"rule\":\"%s\",\"anchor\":\"%s\"}".formatted(rule, anchor));
        assertThat(reply.status()).isEqualTo(200);
        var term = JSON.readTree(reply.body());
        assertThat(term.get("due").stringValue()).isEqualTo(due);
        assertThat(term.get("moved").booleanValue()).isEqualTo(moved);
        assertThat(term.get("steps").size()).isGreaterThan(1);
    }

    @Test
    void everyRuleTakesFactsThatFitItsSchemaAndRefusesNothingElse() {
        var random = new Random(20261122);
        for (var id : rules.list()) {
            var schema =
                    JSON.readTree(visitor.get("/api/v1/law/rules/" + id).body()).get("facts");
            for (int round = 0; round < 12; round++) {
                var facts = round == 0 ? allUnknown(schema) : fitting(schema, random);
                var reply =
                        post("evaluate", question(id.value(), "2019-0" + (1 + round % 9) + "-15", facts.toString()));
                assertThat(reply.status())
                        .as("%s with %s: %s", id, facts, reply.body())
                        .isEqualTo(200);
            }
        }
    }

    private static JsonNode allUnknown(JsonNode schema) {
        var facts = JsonNodeFactory.instance.objectNode();
        schema.get("required").forEach(name -> facts.putNull(name.stringValue()));
        return facts;
    }

    /// Random facts by the schema alone, as a stranger would make them.
    private static JsonNode fitting(JsonNode schema, Random random) {
        var json = JsonNodeFactory.instance;
        if (schema.has("oneOf")) {
            var choices = new ArrayList<JsonNode>();
            schema.get("oneOf").forEach(choices::add);
            var choice = choices.get(random.nextInt(choices.size()));
            return choice.has("const") ? choice.get("const") : json.nullNode();
        }
        var type = schema.get("type").isArray() ? schema.get("type").get(0) : schema.get("type");
        if (schema.get("type").isArray() && random.nextInt(4) == 0) {
            return json.nullNode();
        }
        return switch (type.stringValue()) {
            case "integer" -> json.numberNode(random.nextInt(30));
            case "number" ->
                json.numberNode(List.of(0.0, 0.15, 1.0, 1_000_000.5, -0.02).get(random.nextInt(5)));
            case "boolean" -> json.booleanNode(random.nextBoolean());
            case "string" ->
                json.stringNode(schema.has("format") ? "20%02d-02-28".formatted(random.nextInt(30)) : "teksts <b>");
            case "array" -> {
                var list = json.arrayNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    list.add(fitting(schema.get("items"), random));
                }
                yield list;
            }
            default -> {
                var object = json.objectNode();
                schema.get("properties")
                        .properties()
                        .forEach(p -> object.set(p.getKey(), fitting(p.getValue(), random)));
                yield object;
            }
        };
    }

    @Test
    void aPersonAsksWithAFormAndSeesTheReasons() {
        var path = "/en/law/question?applicant=institute&on=2019-01-01&workers.0.count=7&workers.0.degree=DOCTOR"
                + "&workers.0.elected=true&ask=1";
        var page = visitor.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Undetermined")
                .contains("7; at least 5 needed")
                .contains("value=\"7\"");
    }

    @Test
    void aFormWithAFlawKeepsWhatWasTyped() {
        var page = visitor.get("/lv/likums/L28(2)1?on=2019-01-01&workers.0.count=daudz&workers.0.degree=DOCTOR&ask=1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kaut kas jālabo")
                .contains("value=\"daudz\"")
                .doesNotContain("verdict");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/likums/L28(2)4?on=-999999999-01-01&outputs.0.kind=ARTICLE&outputs.0.on=2019-01-01&ask=1
            /lv/likums/L28(2)4?on=%2B999999999-12-31&outputs.0.kind=ARTICLE&outputs.0.on=2019-01-01&ask=1
            /lv/likums/L28(2)1?on=2019-02-31&ask=1
            """)
    void aFormAboutADayOutsideTheCalendarSaysSo(String path) {
        var page = visitor.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("tāda datuma kalendārā nav");
    }
}
