package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.Openings;
import lv.auseklis.tlog.Rfc6962;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("what the keeper of the log does: erase values, replace the key")
class KeeperOverHttpTest {

    private static final String FIELDS = "field=head&decision=1-12%2F5&decided=2026-11-20";

    @LocalServerPort
    int port;

    @Autowired
    Openings openings;

    @Autowired
    LogCheck check;

    @Autowired
    PublishedLog log;

    @Autowired
    JdbcClient jdbc;

    @Value("${auseklis.db.url}")
    String url;

    @Value("${auseklis.db.user}")
    String user;

    @Value("${auseklis.db.password}")
    String password;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply post(String path, String body, String cookie) {
        return visitor.send("POST", path, body, "Content-Type", Visitor.FORM, "Cookie", cookie);
    }

    @Test
    void valuesAreRemovedUnderADecisionAndEveryProofStaysValid() throws InterruptedException {
        var before = visitor.get("/log/entry/4.tlog-proof").body().lines().toList();
        var head = openings.listOf(4).stream()
                .filter(opening -> opening.field().equals("head"))
                .findFirst()
                .orElseThrow()
                .value();
        var number = visitor.get("/en/log/4").body().replaceAll("(?s).*?/en/institutions/(ZI-\\d+).*", "$1");
        assertThat(visitor.get("/en/institutions/" + number).body()).contains(head);
        assertThat(post("/en/log/4/erasure", FIELDS, visitor.signedIn("log-keeper"))
                        .status())
                .isEqualTo(303);
        var page = visitor.get("/en/log/4").body();
        assertThat(page).contains("removed under decision 1-12/5").doesNotContain(head);
        assertThat(visitor.get("/lv/zurnals/4").body()).contains("lēmumu 1-12/5");
        assertThat(visitor.get("/en/institutions/" + number).body())
                .contains("removed under decision 1-12/5")
                .doesNotContain(head);
        assertThat(openings.listOf(4)).extracting(opening -> opening.field()).doesNotContain("head");
        awaitSigned(log.size() + 1);
        var after = visitor.get("/log/entry/4.tlog-proof").body().lines().toList();
        assertThat(after.get(1)).as("the leaf").isEqualTo(before.get(1));
        assertThat(check.check().faults()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM ledger.opening WHERE value = :head AND entry = 4")
                        .param("head", head)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void awaitSigned(long size) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(5));
        while (log.size() < size && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision=1&decided=2026-11-20                       | No field was chosen
            field=head&decision=&decided=2026-11-20             | number of the decision is needed
            field=head&decision=1&decided=                      | day of the decision is needed
            field=head&decision=1&decided=2999-01-01            | day of the decision is yet to come
            field=name.lv&decision=1&decided=2026-11-20         | The Law wants the field ‘name.lv’ kept
            field=nothing&decision=1&decided=2026-11-20         | The entry has no field ‘nothing’
            field=head&decision=%00x&decided=2026-11-20         | number of the decision is needed
            field=head&decision=1&decided=-999999-01-01         | before the first day of the Register
            """)
    void whatCannotBeRemovedIsSaidAndNothingIs(String body, String reason) {
        var fields = openings.listOf(6).size();
        var reply = post("/en/log/6/erasure", body, visitor.signedIn("log-keeper"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(reason);
        assertThat(openings.listOf(6)).hasSize(fields);
    }

    @Test
    void theFormOffersWhatCanBeRemovedAndKeepsWhatWasTyped() {
        var keeper = visitor.signedIn("log-keeper");
        assertThat(visitor.get("/en/log/6", "Cookie", keeper).body())
                .contains("value=\"head\"", "value=\"founder\"")
                .doesNotContain("value=\"name.lv\"", "value=\"valid\"");
        assertThat(post("/en/log/6/erasure", "field=head&decision=1-12%2F5&decided=2999-01-01", keeper)
                        .body())
                .contains("value=\"head\" checked", "value=\"1-12/5\"", "value=\"2999-01-01\"");
    }

    @ParameterizedTest
    @CsvSource({"registrar", "inspector", "institution-head", "council-secretariat", "ministry", "researcher", "expert"
    })
    void nobodyElseMay(String role) {
        var cookie = visitor.signedIn(role);
        assertThat(post("/en/log/6/erasure", FIELDS, cookie).status()).isEqualTo(403);
        assertThat(post("/en/health/key", "", cookie).status()).isEqualTo(403);
        assertThat(visitor.get("/en/log/6", "Cookie", cookie).body()).doesNotContain("Remove for good");
    }

    @Test
    void aVisitorMayNot() {
        assertThat(visitor.send("POST", "/en/log/6/erasure", FIELDS, "Content-Type", Visitor.FORM)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/en/health/key", "", "Content-Type", Visitor.FORM)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a new entry is signed within a second, and a key can be replaced")
    void rotation() throws InterruptedException {
        awaitSigned(
                jdbc.sql("SELECT count(*) FROM ledger.entry").query(Long.class).single());
        var keys = visitor.get("/log/keys").body().lines().count();
        var size = log.size();
        assertThat(post("/en/health/key", "", visitor.signedIn("log-keeper")).status())
                .isEqualTo(303);
        var begin = Instant.now();
        awaitSigned(size + 1);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(log.size()).isGreaterThan(size);
        assertThat(visitor.get("/log/keys").body().lines().count()).isEqualTo(keys + 1);
        assertThat(visitor.get("/log/checkpoint").body().lines().filter(line -> line.startsWith("— ")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(visitor.get("/en/health").body()).contains("localhost/log+");
    }

    /// What somebody with all rights in the database does.
    private void asOwner(String sql) {
        var owner = new DriverManagerDataSource(url, user, password);
        JdbcClient.create(owner)
                .sql("SET session_replication_role = replica; " + sql)
                .update();
    }

    @Test
    @DisplayName("T5: a row of the Register changed past the acts is found, and its entry named")
    void registerChangedPastTheActs() {
        asOwner("UPDATE organisations.statement SET head = head || ' (forged)' WHERE entry = 12");
        assertThat(check.check().faults())
                .extracting(fault -> fault.en())
                .contains("The Register does not hold what entry 12 says: head.");
        asOwner("UPDATE organisations.statement SET head = replace(head, ' (forged)', '') WHERE entry = 12");
        assertThat(check.check().faults()).isEmpty();
    }

    @Test
    @DisplayName("what is no longer the leaf in the tree is not served for others to keep")
    void changedLeavesAreNotServed() {
        asOwner("UPDATE ledger.entry SET leaf = set_byte(leaf, 12, get_byte(leaf, 12) # 1) WHERE index = 14");
        var reply = visitor.get("/log/tile/entries/000.p/30", "Accept", "application/json");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("cache-control")).contains("no-store");
        asOwner("UPDATE ledger.entry SET leaf = set_byte(leaf, 12, get_byte(leaf, 12) # 1) WHERE index = 14");
        assertThat(visitor.get("/log/tile/entries/000.p/30").status()).isEqualTo(200);
    }

    @Test
    void aSecondReplacementWaitsForTheFirstToBeSigned() throws InterruptedException {
        var cookie = visitor.signedIn("log-keeper");
        awaitSigned(
                jdbc.sql("SELECT count(*) FROM ledger.entry").query(Long.class).single());
        var size = log.size();
        assertThat(post("/en/health/key", "", cookie).status()).isEqualTo(303);
        var second = post("/en/health/key", "", cookie);
        if (log.size() == size) {
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.body()).contains("not signed yet");
        }
        awaitSigned(size + 1);
        assertThat(check.check().faults()).isEmpty();
    }

    private Visitor.Reply replaced(String cookie, String key) {
        return visitor.send(
                "POST", "/en/health/key", "", "Content-Type", Visitor.FORM, "Cookie", cookie, "Idempotency-Key", key);
    }

    @Test
    @DisplayName("T2: a request sent again with its key is carried out once")
    void idempotency() throws InterruptedException {
        var cookie = visitor.signedIn("log-keeper");
        var size =
                jdbc.sql("SELECT count(*) FROM ledger.entry").query(Long.class).single();
        awaitSigned(size); // a replacement of the key waits until the one before is signed
        var first = replaced(cookie, "rotate-0001");
        var again = replaced(cookie, "rotate-0001");
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("location")).endsWith("/en/health");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("location")).startsWith("/api/v1/log/entries/");
        assertThat(jdbc.sql("SELECT count(*) FROM ledger.entry WHERE act = 'RotateLogKey' AND index >= :size")
                        .param("size", size)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var badKey = replaced(cookie, "short");
        assertThat(badKey.status()).isEqualTo(400);
    }

    @Test
    @DisplayName("without its salt a commitment cannot be guessed: no value of a dictionary opens it")
    void guessing() {
        var opening = openings.listOf(8).getFirst();
        assertThat(opening.salt()).hasSize(32);
        var commitment = LeafTexts.commitments(
                        jdbc.sql("SELECT convert_from(leaf, 'UTF8') FROM ledger.entry WHERE index = 8")
                                .query(String.class)
                                .single())
                .get(opening.field());
        var guesses = new TreeSet<>(List.of("", "0", opening.value(), opening.value() + " "));
        for (var guess : guesses) {
            var hash = Rfc6962.sha256(
                    opening.field().getBytes(StandardCharsets.UTF_8),
                    new byte[] {0},
                    guess.getBytes(StandardCharsets.UTF_8));
            assertThat(java.util.HexFormat.of().formatHex(hash)).isNotEqualTo(commitment);
        }
    }
}
