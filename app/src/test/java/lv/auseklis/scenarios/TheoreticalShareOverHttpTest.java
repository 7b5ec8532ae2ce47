package lv.auseklis.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the calculator of the theoretical share on its page and for programs")
class TheoreticalShareOverHttpTest {

    private static final String PAGE = "/en/cern/what-if/theoretical-share";
    private static final String INCOMES =
            "year=2018&currency=eur&measure1=GDP&value1=22786&rate1=1.2311&members1=11000000"
                    + "&ratio1=71,84&measure2=GDP&value2=23618&rate2=1.2146&members2=11200000&ratio2=71.68&measure3=NNI"
                    + "&value3=17454.464&rate3=1.0679";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("every step is shown, and the result leads into ‘what if’")
    void everyStep() {
        var page = visitor.get(PAGE + "?" + INCOMES + "&members3=11300000");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("0.177178%", "rounded half up", "EUR", "2013", "name=\"share\" value=\"0.177178\"")
                .contains("Nothing of this page is recorded", "action=\"/en/cern/what-if\"");
        var latvian = visitor.get("/lv/cern/ja-nu-ta/teoretiska-dala?" + INCOMES + "&members3=11300000")
                .body();
        assertThat(latvian).contains("0,177178", "action=\"/lv/cern/ja-nu-ta\"");
        var carried = visitor.get("/en/cern/what-if?year=2025&share=0.177178&budget=1200000000");
        assertThat(carried.body()).contains("2,126,136");
        assertThat(visitor.get("/en/cern/what-if").body()).contains(PAGE);
    }

    @Test
    @DisplayName("one missing input: UNDETERMINED, and which one it is")
    void oneMissing() {
        assertThat(visitor.get(PAGE + "?" + INCOMES).body())
                .contains("income of all Member States of 2015", "value=\"22786\"")
                .doesNotContain("name=\"share\"");
        var found = new JsonMapper()
                .readTree(
                        visitor.get("/api/v1/cern/theoretical-share?" + INCOMES).body());
        assertThat(found.get("answer").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(found.get("percent").isNull()).isTrue();
        assertThat(found.get("missing").size()).isEqualTo(1);
        assertThat(found.get("recorded").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("only the ratios that are known stand in the boxes, with their source; everything else is empty")
    void examples() {
        var known = visitor.get(PAGE + "?year=2018").body();
        assertThat(known).contains("value=\"71.84\"", "value=\"71.68\"", "value=\"71.77\"", "slideplayer");
        var next = visitor.get("/lv/cern/ja-nu-ta/teoretiska-dala").body();
        assertThat(next).doesNotContain("value=\"71,");
        var nothing = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/theoretical-share").body());
        assertThat(nothing.get("missing").size()).isEqualTo(9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            year=2018&measure1=GDP                 | GDP | 71.84 | slideplayer | 9  | gross domestic product of 2013
            year=2018&measure1=GDP&ratio1=70       | GDP | 70    | -           | 9  | gross domestic product of 2013
            year=2018&ratio1=70,5                  | NNI | 70.5  | -           | 9  | national income of 2013
            year=2025&measure1=GDP                 | GDP | -     | -           | 10 | share of income in the product of 2020
            """)
    @DisplayName("the measure and the ratio count for programs also where nothing else was sent, with the ratio known")
    void measureAndRatioAlone(
            String query, String measure, BigDecimal ratio, String source, int missing, String named) {
        var reply = visitor.get("/api/v1/cern/theoretical-share?" + query);
        var found = new JsonMapper().readTree(reply.body());
        var step = found.at("/steps/0");
        assertThat(step.at("/measure").stringValue()).isEqualTo(measure);
        if (ratio == null) {
            assertThat(step.at("/ratioPercent").isNull()).isTrue();
        } else {
            assertThat(step.at("/ratioPercent").decimalValue()).isEqualByComparingTo(ratio);
        }
        assertThat(step.at("/ratioSource").stringValue()).contains(source == null ? "" : source);
        assertThat(step.at("/ratioSource").stringValue().isEmpty()).isEqualTo(source == null);
        assertThat(found.at("/missing").size()).isEqualTo(missing);
        assertThat(found.at("/missing").toString()).contains(named);
    }

    @Test
    @DisplayName("a product without a ratio is computed with the one known of the year, here as on the page")
    void knownRatio() {
        var query = INCOMES.replace("&ratio1=71,84", "").replace("&ratio2=71.68", "") + "&members3=11300000";
        var found = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/theoretical-share?" + query).body());
        assertThat(found.get("percent").decimalValue()).isEqualByComparingTo("0.177178");
        assertThat(visitor.get(PAGE + "?" + query).body()).contains("0.177178%");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            year=soon                                | Year of the contribution: a year
            year=2018&value1=abc                     | Value, 2013: a number above zero
            year=2018&value2=-5                      | Value, 2014: a number above zero
            year=2018&value2=0                       | Value, 2014: a number above zero
            year=2018&value3=9999999999999999        | Value, 2015: a number above zero
            year=2018&rate1=0                        | Rate, 2013: francs for one unit
            year=2018&members1=x                     | Income of all Member States, 2013
            year=2018&ratio1=100.1                   | Share of income in the product, 2013
            year=2018&currency=euro                  | Currency: three letters
            year=2018&measure1=GNI                   | Measure, 2013: NNI or GDP
            """)
    @DisplayName("what is wrong is named with its box and year, and what was typed stays")
    void badInput(String query, String said) {
        var page = visitor.get(PAGE + "?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains(said);
        var program = visitor.get("/api/v1/cern/theoretical-share?" + query);
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.body()).contains(said);
    }

    @Test
    void moreThanTheWholeIsRefused() {
        var query = "?year=2018&value1=9&rate1=1&members1=1&value2=9&rate2=1&members2=1&value3=9&rate3=1&members3=1";
        assertThat(visitor.get(PAGE + query).status()).isEqualTo(422);
        assertThat(visitor.get("/api/v1/cern/theoretical-share" + query).body()).contains("larger than that of all");
    }
}
