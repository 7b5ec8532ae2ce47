package lv.auseklis.accession;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("AP1, C6: the way to CERN on its page and for programs")
class AccessionOverHttpTest {

    private static final String API = "/api/v1/cern/states/LV/accession";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("every step stands with its target, its day and its state; a guess is never made")
    void thePage() {
        assertThat(visitor.get("/en/cern/accession").body())
                .contains("2022-04-14", "day not recorded", "a target", "2026-08-02", "/en/law/C6", "<circle");
        assertThat(visitor.get("/lv/cern/cels").body()).contains("Ceļš uz CERN", "diena nav reģistrēta");
        assertThat(visitor.get("/cern/accession.csv").body())
                .contains("\r\nNOTICE,NOTICE_RECEIVED,2022-04-14,AIV.1b,false,,,,NOT_RECORDED\r\n")
                .contains("\r\nDEPOSIT,PROTOCOL_DEPOSITED,2022-04-14,AIII.2b,false,,,,NOT_RECORDED\r\n");
    }

    @Test
    @DisplayName("on an earlier day only what had come by then is done")
    void earlier() {
        var then =
                new JsonMapper().readTree(visitor.get(API + "?asOf=2021-04-13").body());
        assertThat(then.at("/4/step").stringValue()).isEqualTo("SIGNATURE");
        assertThat(then.at("/4/done").isNull()).isTrue();
        assertThat(then.at("/7/target").isNull()).isTrue();
        var next =
                new JsonMapper().readTree(visitor.get(API + "?asOf=2021-04-14").body());
        assertThat(next.at("/4/done").stringValue()).isEqualTo("2021-04-14");
        assertThat(next.at("/7/target").stringValue()).isEqualTo("2022-04-14");
        assertThat(next.at("/7/state").stringValue()).isEqualTo("AWAITED");
    }

    @Test
    @DisplayName("other States have no target from Latvia’s Agreement")
    void otherStates() {
        var ireland = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/states/IE/accession").body());
        assertThat(ireland.at("/4/done").stringValue()).isEqualTo("2025-05-08");
        assertThat(ireland.at("/7/target").isNull()).isTrue();
        assertThat(visitor.get("/api/v1/cern/states/QQ/accession").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what a Member has left behind is not awaited; a day before everything stands in the picture too")
    void members() {
        var estonia = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/states/EE/accession").body());
        assertThat(estonia.at("/0/state").stringValue()).isEqualTo("NOT_RECORDED");
        assertThat(estonia.at("/9/state").stringValue()).isEqualTo("NOT_RECORDED");
        assertThat(estonia.at("/11/state").stringValue()).isEqualTo("NOT_NEEDED");
        assertThat(estonia.at("/12/state").stringValue()).isEqualTo("DONE");
        assertThat(visitor.get("/en/cern/accession?asOf=2019-06-01").body())
                .contains("line: 2019-06-01", "class=\"today\" d=\"M")
                .doesNotContain("d=\"M-");
    }
}
