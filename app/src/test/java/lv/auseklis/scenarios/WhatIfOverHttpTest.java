package lv.auseklis.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import lv.auseklis.Visitor;
import lv.auseklis.cern.AState;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("what if: the supposed answer beside today's, on its page and for programs")
class WhatIfOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private JsonNode asked(String state, String query) {
        var reply = visitor.get("/api/v1/cern/states/" + state + "/what-if?" + query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }

    private static BigDecimal francs(JsonNode side, String name) {
        return side.get(name).decimalValue();
    }

    @Test
    @DisplayName("today's side is what the pages of contribution and commitments say")
    void todayIsToday() {
        var today = asked("LV", "year=2025").get("today");
        var year = JSON.readTree(
                        visitor.get("/api/v1/cern/states/LV/contributions").body())
                .valueStream()
                .filter(one -> one.get("year").intValue() == 2025)
                .findFirst()
                .orElseThrow();
        assertThat(francs(today, "due")).isEqualByComparingTo(francs(year, "due"));
        var use = JSON.readTree(
                        visitor.get("/api/v1/cern/states/LV/commitments").body())
                .valueStream()
                .filter(one -> one.get("year").intValue() == 2025)
                .findFirst()
                .orElseThrow();
        assertThat(francs(today, "percent")).isEqualByComparingTo(francs(use, "percent"));
        assertThat(today.get("level").stringValue()).isEqualTo(use.get("level").stringValue());
        var nothing = asked("LV", "year=2025");
        assertThat(nothing.get("then")).isEqualTo(nothing.get("today"));
        assertThat(nothing.get("recorded").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025, -, true", "2025, 2026, true", "2025, 2025, false"})
    @DisplayName("where nothing is supposed of the year, today's side stands for both and is worked out once")
    void workedOutOnce(int year, String memberFrom, boolean once) {
        var agreement = AState.paying(context, "1000000", 2025);
        var member = memberFrom.equals("-") ? null : Integer.valueOf(memberFrom);
        var question = new Question(year, null, null, null, null, null, member);
        var found = context.getBean(WhatIf.class)
                .ask(agreement, question, LocalDate.of(2026, 11, 2), Moment.ALL_KNOWN)
                .orElseThrow();
        assertThat(found.supposed() == found.today()).isEqualTo(once);
    }

    @Test
    @DisplayName("AIII.1a, AIII.1b: a higher index lifts the minimum level, and with it what is payable")
    void anotherIndex() {
        var found = asked("LV", "year=2025&index=40");
        assertThat(francs(found.get("then"), "minimum"))
                .isGreaterThan(francs(found.get("today"), "minimum"))
                .isEqualByComparingTo(francs(found.get("then"), "due"));
        assertThat(found.get("then").get("part")).isEqualTo(found.get("today").get("part"));
        var income =
                asked("LV", "year=2025&share=1,5&budget=1%20200%20000%20000").get("then");
        assertThat(francs(income, "theoretical")).isEqualByComparingTo("18000000");
        assertThat(francs(income, "due")).isEqualByComparingTo("1800000");
        assertThat(francs(asked("LV", "year=2025&theoretical=20000000.10").get("then"), "due"))
                .isEqualByComparingTo("2000000.01");
    }

    @Test
    @DisplayName("AX1, AX5, AX7: a large order counts by its origin and may exceed the ceiling, which blocks nothing")
    void aLargeOrder() {
        var found = asked("LV", "year=2025&order=3000000&category=supply&origin=60");
        assertThat(francs(found.get("then"), "commitments").subtract(francs(found.get("today"), "commitments")))
                .isEqualByComparingTo("1800000");
        assertThat(found.get("then").get("level").stringValue()).isEqualTo("exceeded");
        var next = asked("LV", "year=" + (Visitor.today().getYear() + 1) + "&order=100&category=civil&origin=100");
        assertThat(next.get("today").get("commitments").isNull()).isTrue();
        assertThat(francs(next.get("then"), "commitments")).isEqualByComparingTo("100");
        var state = AState.paying(context, "1000000", 2023).state();
        for (var one :
                new String[] {"799999.99 below", "800000 approached", "1000000 reached", "1000000.01 exceeded"}) {
            var parts = one.split(" ");
            var order = asked(state, "year=2023&category=service&origin=100&order=" + parts[0]);
            assertThat(order.get("then").get("level").stringValue()).isEqualTo(parts[1]);
        }
    }

    @Test
    @DisplayName(
            "C11: a Member State pays the theoretical contribution, has no ceiling, a vote and indefinite contracts")
    void fullMembership() {
        var found = asked("LV", "year=2025&member=2025");
        var then = found.get("then");
        assertThat(francs(then, "due")).isEqualByComparingTo("11900000");
        assertThat(then.get("entitlements").toString()).doesNotContain("false");
        assertThat(found.get("today").get("entitlements").toString()).doesNotContain("true");
        assertThat(found.get("assumed").stringValue()).isNotEmpty();
        var later = asked("LV", "year=2025&member=2026");
        assertThat(later.get("then")).isEqualTo(later.get("today"));
        var without = asked("LV", "year=" + (Visitor.today().getYear() + 1) + "&member=2026");
        assertThat(without.get("then").get("due").isNull()).isTrue();
    }

    @Test
    @DisplayName("AII.2a, AII.2d, C11: the vote and the say in committees follow from the rules asked of each side")
    void meetings() {
        var found = asked("LV", "year=2025&member=2025");
        assertThat(answers(found.get("today")))
                .containsEntry("AII.2a", "NO")
                .containsEntry("AII.2d", "UNDETERMINED")
                .containsEntry("C11", "NO");
        assertThat(answers(found.get("then"))).containsEntry("C11", "YES").doesNotContainKeys("AII.2a", "AII.2d");
        assertThat(visitor.get("/en/cern/what-if?year=2025").body())
                .contains("An Associate Member State has no vote in the Council.", "The State sends an observer");
    }

    private static Map<String, String> answers(JsonNode side) {
        return side.get("findings")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.get("rule").stringValue(),
                        one -> one.get("answer").stringValue()));
    }

    @Test
    @DisplayName("what CERN called for, and an official minimum level, are left aside and said so")
    void leftAside() {
        var agreement = AState.paying(context, "1234567", 2023);
        AState.and(context, agreement, "figure", "kind", "MINIMUM_LEVEL", "year", "2023", "value", "1100000");
        var found = asked(agreement.state(), "year=2023&index=2&theoretical=9000000");
        assertThat(francs(found.get("today"), "due")).isEqualByComparingTo("1234567");
        assertThat(found.get("leftAside").toString()).contains("CALLED", "MINIMUM_LEVEL");
        assertThat(found.get("then").get("due").isNull()).isTrue();
        assertThat(found.get("then").get("findings").toString()).contains("The index of 2020 is not known");
        var theoretical = asked(agreement.state(), "year=2023&theoretical=12000000");
        assertThat(theoretical.get("leftAside").toString()).isEqualTo("[\"CALLED\"]");
        assertThat(francs(theoretical.get("then"), "due")).isEqualByComparingTo("1200000");
    }

    @Test
    @DisplayName("Q-6: of the first year both amounts stay possible, and nothing is decided")
    void theFirstYear() {
        var found = asked("LV", "year=2021&theoretical=20000000");
        assertThat(found.get("then").get("due").isNull()).isTrue();
        assertThat(found.get("then").get("possible").size()).isEqualTo(2);
        assertThat(visitor.get("/en/cern/what-if?year=2021").body()).contains("CHF", " or ");
    }

    @Test
    @DisplayName("the page says first that nothing is recorded, and each difference in words")
    void thePage() {
        var page = visitor.get("/en/cern/what-if?year=2025&index=40&order=3000000&category=SUPPLY&origin=60");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Nothing of this page is recorded", "Supposed: the index of 2025 is 40%", "differs")
                .contains("ceiling exceeded", "value=\"3000000\"", "/en/law/AIII.1b", "the same");
        var latvian = visitor.get("/lv/cern/ja-nu-ta?year=2025&member=2025").body();
        assertThat(latvian)
                .contains(
                        "Nekas no šīs lapas netiek reģistrēts",
                        "11\u00a0900\u00a0000",
                        "Slovēnija",
                        "arī uz nenoteiktu laiku")
                .contains("hreflang=\"en\"", "what-if?year=2025&amp;member=2025");
        assertThat(visitor.get("/en/cern/what-if").body()).contains("Nothing is supposed yet");
        assertThat(visitor.get("/en/cern/contribution/2024").body()).contains("/en/cern/what-if?year=2024");
        assertThat(visitor.get("/en/cern/commitments?year=2023").body()).contains("/en/cern/what-if?year=2023");
        assertThat(visitor.get("/lv/cern/ieguldijums").body()).contains("/lv/cern/ja-nu-ta");
        assertThat(visitor.get("/en/cern/what-if?asOf=2019-01-01").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            year=abc                                       | Year: a year from 2010
            year=2015                                      | there is no status at CERN
            year=2099                                      | Year: a year from 2010
            year=2025&index=x                              | Index: per cent from -50 to 50
            year=2025&index=50.000001                      | Index: per cent from -50 to 50
            year=2025&index=1.1234567                      | Index: per cent from -50 to 50
            year=2025&theoretical=-1                       | Theoretical contribution: Swiss francs above zero
            year=2025&theoretical=0                        | Theoretical contribution: Swiss francs above zero
            year=2025&theoretical=999999999999             | Theoretical contribution: Swiss francs above zero
            year=2025&theoretical=1e9                      | Theoretical contribution: Swiss francs above zero
            year=2025&share=100.1&budget=1                 | Share in the income of the Member States: per cent from 0
            year=2025&share=1                              | without them no francs follow
            year=2025&budget=1                             | without it the contributions
            year=2025&theoretical=1&share=1&budget=1       | not both
            year=2025&order=5&category=supply&origin=101   | Share of origin: per cent from 0 to 100
            year=2025&order=5&category=staff&origin=10     | Kind of order: supplies
            year=2025&order=5&category=supply              | Share of origin: say how many
            year=2025&order=-5&category=supply&origin=10   | Order: Swiss francs above zero
            year=2025&member=soon                          | Full membership from: a year
            """)
    @DisplayName("what is wrong is named with its box, and what was typed stays")
    void badInput(String query, String said) {
        var page = visitor.get("/en/cern/what-if?" + query);
        assertThat(page.status()).as(query).isEqualTo(422);
        var last = query.substring(query.lastIndexOf('=') + 1);
        assertThat(page.body()).contains(said).contains("The question cannot be answered");
        assertThat(query.endsWith("category=supply") || page.body().contains("value=\"" + last + "\""))
                .isTrue();
        assertThat(visitor.get("/lv/cern/ja-nu-ta?" + query).status()).isEqualTo(422);
        var program = visitor.get("/api/v1/cern/states/LV/what-if?" + query);
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.body()).contains(said);
    }

    @Test
    void whatIsNoDayOrNoStateIsNamed() {
        assertThat(visitor.get("/en/cern/what-if?asOf=x").status()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/cern/states/XX/what-if").status()).isEqualTo(404);
        assertThat(visitor.get("/en/cern/what-if?year=2025&index=%00").status()).isEqualTo(200);
        assertThat(visitor.get("/en/cern/what-if?year=2025&order=" + "9".repeat(2000))
                        .status())
                .isEqualTo(422);
    }
}
