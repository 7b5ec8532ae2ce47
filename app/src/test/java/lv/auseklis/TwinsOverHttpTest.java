package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every page of the Register has twins by suffix, and they say the same as the page.
@RunningProgram
class TwinsOverHttpTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/institucijas,         json,   application/json
            /en/institutions,         json,   application/json
            /lv/institucijas,         csv,    text/csv
            /en/institutions,         csv,    text/csv
            /lv/institucijas,         jsonld, application/ld+json
            /en/institutions,         jsonld, application/ld+json
            /lv/institucijas/ZI-0001, json,   application/json
            /en/institutions/ZI-0001, csv,    text/csv
            /lv/institucijas/ZI-0001, jsonld, application/ld+json
            """)
    void everyTwinIsAnnouncedByItsPageAndOpenToEveryone(String page, String suffix, String type) {
        assertThat(visitor.get(page).body())
                .contains("<link rel=\"alternate\" type=\"" + type + "\" href=\"" + page + "." + suffix + "\">");
        var reply = visitor.get(page + "." + suffix);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo(type + ";charset=UTF-8");
        assertThat(reply.header("access-control-allow-origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            ?q=fizikas
            ?asOf=2012-01-01
            ?asOf=2012-01-01&knownOn=2015-01-01
            ?status=removed
            ?q=neatrodams
            """)
    void allFormsOfAListHoldTheSameInstitutions(String query) throws IOException {
        var json = JSON.readTree(visitor.get("/en/institutions.json" + query).body());
        var numbers = json.get("institutions")
                .valueStream()
                .map(one -> one.get("number").stringValue())
                .toList();
        assertThat(json.get("total").intValue()).isEqualTo(numbers.size());
        try (var rows = CSV.parse(
                new StringReader(visitor.get("/lv/institucijas.csv" + query).body()))) {
            assertThat(rows.getRecords().stream().map(row -> row.get("number")))
                    .containsExactlyInAnyOrderElementsOf(numbers);
        }
        var graph = JSON.readTree(visitor.get("/lv/institucijas.jsonld" + query).body())
                .get("@graph");
        assertThat(graph.valueStream().map(node -> node.get("@id").stringValue().replaceFirst(".*/", "")))
                .containsExactlyInAnyOrderElementsOf(numbers);
        var api =
                JSON.readTree(visitor.get("/api/v1/institutions" + (query.isEmpty() ? "?" : query + "&") + "limit=200")
                        .body());
        assertThat(api.get("total").intValue()).isEqualTo(numbers.size());
    }

    @Test
    void theRunsOfTheInterfaceMakeTheWholeList() {
        var whole = JSON.readTree(visitor.get("/api/v1/institutions?limit=200").body());
        var collected = new java.util.ArrayList<JsonNode>();
        var after = "";
        do {
            var run = JSON.readTree(
                    visitor.get("/api/v1/institutions?limit=7&after=" + after).body());
            run.get("institutions").forEach(collected::add);
            after = run.get("next").isNull() ? "" : run.get("next").stringValue();
        } while (!after.isEmpty());
        assertThat(collected).containsExactlyInAnyOrderElementsOf(whole.get("institutions"));
    }

    @Test
    void theLogIsReadInRunsWithoutGapsOrRepeats() {
        var indexes = new java.util.ArrayList<Long>();
        for (long since = 0, size = 1; since < size; ) {
            var run = JSON.readTree(
                    visitor.get("/api/v1/log/entries?limit=10&since=" + since).body());
            run.get("entries").forEach(entry -> indexes.add(entry.get("index").longValue()));
            since = run.get("next").longValue();
            size = run.get("size").longValue();
        }
        assertThat(indexes).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(indexes.getFirst()).isZero();
        assertThat(indexes.getLast()).isEqualTo(indexes.size() - 1L);
    }

    @Test
    void linkedDataNamesTheInstitutionInBothLanguages() {
        var node = JSON.readTree(visitor.get("/lv/institucijas/ZI-0001.jsonld").body());
        assertThat(node.get("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(node.get("name")
                        .valueStream()
                        .map(name -> name.get("@language").stringValue()))
                .containsExactly("lv", "en");
    }

    @Test
    void tellsThatDemonstrationDataAreDemonstrationData() {
        for (var language : List.of("/lv/institucijas/ZI-0001", "/en/institutions/ZI-0001")) {
            assertThat(JSON.readValue(visitor.get(language + ".json").body(), Map.class))
                    .containsEntry("demonstration", true);
        }
    }

    @Test
    @DisplayName("L27(2)a: the list is about a day as known on a day; its entries lead to the same view")
    void theListAsKnownOnADay() {
        var all = total("");
        var then = total("?asOf=2012-01-01&knownOn=2012-01-01");
        assertThat(total("?knownOn=2005-05-19")).isLessThan(then);
        assertThat(then).isLessThan(all);
        assertThat(total("?asOf=2012-01-01")).isGreaterThanOrEqualTo(then);
        assertThat(visitor.get("/en/institutions?asOf=2012-01-01&knownOn=2012-01-02")
                        .body())
                .contains("As known on 2012-01-02", "?asOf=2012-01-01&amp;knownOn=2012-01-02");
        assertThat(visitor.get("/api/v1/institutions?knownOn=2999-01-01").status())
                .isEqualTo(400);
    }

    private int total(String query) {
        var list = JSON.readTree(visitor.get("/api/v1/institutions" + query).body());
        return list.get("total").intValue();
    }
}
