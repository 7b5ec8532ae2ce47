package lv.auseklis.restrictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.LeafCheck;
import lv.auseklis.organisations.AmendRegistration;
import lv.auseklis.organisations.CorrectRegistration;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.transparency.EntityProof;
import lv.auseklis.verifier.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What everybody reads of a person before, while and after a decision restricts it. The clock is put forward, so this
/// program is shared with no other test.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.log.demonstration-witness=false", "auseklis.papers.absences-a-day=199"})
@WithTestDatabase
class RestrictionsOverHttpTest {

    private static final String MARK = "closed by decision 12-3/45";
    private static final List<String> FIELDS = List.of("head", "founder", "phone", "email", "otherFacts");
    private static final String BASIC = Visitor.basic("registrar");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    RegisterInstitution register;

    @Autowired
    AmendRegistration amend;

    @Autowired
    CorrectRegistration correct;

    @Autowired
    Entries entries;

    @Autowired
    EntityProof proofs;

    @Autowired
    List<LeafCheck> checks;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    Visitor visitor;
    String official;
    APerson person;
    APerson before;
    OrganisationId organisation;
    String number;
    LocalDate today;
    final List<String> papers = new ArrayList<>();

    /// An institution with two heads one after the other, one of whom was first written wrongly.
    @BeforeEach
    void anInstitution() {
        visitor = new Visitor(port);
        official = visitor.signedIn("registrar");
        today = LocalDate.now(clock);
        person = APerson.any();
        before = APerson.any();
        var registered = new APerson(person.founder(), before.head(), person.phone(), person.email())
                .registered(register, today.minusYears(3));
        organisation = registered.organisation();
        number = registered.number().value();
        var wrong = new AmendRegistration.Command(
                organisation, facts -> facts.withHead(before.founder()), today.minusYears(1));
        amend.amend(wrong, APerson.OFFICIAL, today);
        var days = lv.auseklis.datatypes.DateRange.startingOn(today.minusYears(1));
        correct.correct(
                new CorrectRegistration.Command(organisation, facts -> facts.withHead(person.head()), days),
                APerson.OFFICIAL,
                today);
    }

    private String page() {
        return "/en/institutions/" + number;
    }

    private Visitor.Reply sent(String act, String field, String decision, String until) {
        return visitor.post(
                official,
                page() + "/restrictions",
                Map.of(
                        "act", act,
                        "field", field,
                        "decision", decision,
                        "decided", today.toString(),
                        "basis", "gdpr-21",
                        "until", until,
                        "person", "yes"));
    }

    private void restricted(String field, String until) {
        var reply = sent("restrict", field, "12-3/45", until);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        assertThat(reply.header("location")).isEqualTo(page() + "/restrictions");
    }

    /// Asks for a paper as the public does.
    ///
    /// @return number and code, as an address has them
    private String paper(String kind) {
        var asked = Map.of("kind", kind, "institution", number, "day", today.toString());
        var location = visitor.post("", "/en/papers", asked).header("location");
        assertThat(location).as(kind).startsWith("/en/papers/");
        return location.substring("/en/papers/".length());
    }

    /// Every address that anybody may ask, about this institution.
    private Map<String, String> readByThePublic() {
        var values = new HashMap<String, List<String>>();
        var about = entries.listOf(organisation.value());
        values.put("number", List.of(number));
        values.put("suffix", List.of("json", "csv", "jsonld"));
        values.put("entity", List.of(organisation.value().toString()));
        values.put(
                "index", about.stream().map(Entry::index).map(String::valueOf).toList());
        values.put("path", List.of("entries/000", "0/000"));
        values.put("paper", List.copyOf(papers));
        values.put("digest", List.of("0".repeat(64)));
        values.put("id", List.of("L42(5)"));
        values.put("key", List.of("section-42"));
        values.put("state", List.of("LV"));
        values.put("year", List.of("2024"));
        var others = List.of(
                "application",
                "document",
                "amendment",
                "removal",
                "statement",
                "review",
                "item",
                "notice",
                "profile",
                "request",
                "activity");
        for (var other : others) {
            values.put(other, List.of(new java.util.UUID(1, 2).toString()));
        }
        values.put("language", List.of("lv", "en"));
        values.put("attached", List.of("1"));
        values.put("version", List.of("1"));
        values.put("field", List.of("head"));
        values.put("secret", List.of("0".repeat(32)));
        return new PublicReading(port, mappings).read(values, more());
    }

    /// The views of other days, and what a search finds.
    private List<String> more() {
        var more = new ArrayList<String>();
        for (var day : List.of(today, today.minusDays(1), today.minusMonths(18))) {
            for (var form : List.of("", ".json", ".csv", ".jsonld")) {
                more.add(page() + form + "?asOf=" + day);
                more.add("/lv/institucijas/" + number + form + "?asOf=" + day + "&knownOn=" + today);
                more.add(page() + form + "?knownOn=" + day);
            }
            more.add("/api/v1/institutions/" + number + "?asOf=" + day);
            more.add("/en/institutions.csv?asOf=" + day);
        }
        more.add("/api/v1/institutions?limit=200");
        more.add("/api/v1/institutions?q=" + number);
        more.add("/en/institutions?q=" + number);
        return more;
    }

    private TreeSet<String> hits(Map<String, String> read, List<String> texts) {
        var hits = new TreeSet<String>();
        read.forEach((address, text) -> texts.stream().filter(text::contains).forEach(found -> hits.add(address)));
        return hits;
    }

    private List<String> people() {
        var people = new ArrayList<>(person.texts());
        people.add(before.head());
        people.add(before.founder());
        return people;
    }

    private void signed() {
        assertThat(proofs.await(entries.size() - 1, java.time.Duration.ofSeconds(10)))
                .isTrue();
    }

    @Test
    @DisplayName("L27(2)a, L42(5): no public address gives away what a decision closed, and lifting opens it again")
    void theCanary() throws IOException {
        signed();
        var old = List.of(paper("extract"), paper("statement"));
        papers.addAll(old);
        var open = hits(readByThePublic(), people());
        assertThat(open)
                .as("what the public reads before")
                .contains(
                        page(),
                        page() + ".json",
                        page() + ".csv",
                        "/lv/institucijas/" + number,
                        "/en/institutions.csv",
                        "/en/institutions.json",
                        "/api/v1/institutions/" + number,
                        "/en/log/"
                                + entries.listOf(organisation.value())
                                        .getFirst()
                                        .index(),
                        "/log/entity/" + organisation.value() + ".zip",
                        "/papers/" + old.getFirst().replace("?", ".pdf?"));
        assertThat(visitor.get(page()).body()).contains(person.founder(), person.head(), person.fact());
        for (var field : FIELDS) {
            restricted(field, "");
        }
        signed();
        old.forEach(paper -> papers.add(paper(paper.equals(old.getFirst()) ? "extract" : "statement")));
        papers.add(paper("unamended"));
        assertThat(papers).as("what was issued before is not handed out again").doesNotHaveDuplicates();
        var closed = readByThePublic();
        assertThat(hits(closed, people())).isEmpty();
        assertThat(closed.get("/api/v1/institutions/" + number))
                .contains("ierobežota piekļuve ar lēmumu 12-3/45 / " + MARK, "\"field\":\"head\"");
        for (var address : List.of(page(), page() + ".csv", page() + "?asOf=" + today.minusMonths(18))) {
            assertThat(closed.get(address)).as(address).contains(MARK);
        }
        assertThat(closed.get("/lv/institucijas/" + number)).contains("ierobežota piekļuve ar lēmumu 12-3/45");
        assertThat(closed.get("/papers/" + papers.get(2).replace("?", ".pdf?"))).contains(MARK);
        assertThat(closed.get("/en/log/"
                        + entries.listOf(organisation.value()).getFirst().index()))
                .contains(MARK);
        assertThat(visitor.get("/en/institutions.json?q=" + person.head().replace(" ", "+"))
                        .body())
                .contains("\"total\":0");
        theOldPaper(old.getFirst());
        everythingStillHolds(papers.get(2));
        othersStillRead();
        for (var field : FIELDS) {
            lifted(field);
        }
        signed();
        papers.removeLast();
        assertThat(hits(readByThePublic(), people())).containsAll(open);
    }

    private void theOldPaper(String paper) {
        assertThat(visitor.get("/en/papers/" + paper).body()).contains("cannot be taken back", MARK);
        assertThat(visitor.get("/lv/dokumenti/" + paper).body()).contains("atņemt nevar");
        assertThat(visitor.get("/api/v1/papers/" + paper).body())
                .contains("\"seal\":\"HOLDS\"", "\"closed\":[\"founder\",\"head\",\"phone\",\"email\",\"otherFacts\"]");
        var file = "/papers/" + paper.replace("?", ".pdf?");
        var refused = visitor.get(file);
        assertThat(refused.status()).isEqualTo(451);
        assertThat(refused.body()).contains("42. panta piektā daļa");
        assertThat(visitor.get(file, "Cookie", official).status()).isEqualTo(200);
    }

    /// The program's own checks, and the verifier apart from it.
    private void everythingStillHolds(String paper) throws IOException {
        var faults = checks.stream()
                .flatMap(check -> check.check(0, entries.size(), new HashMap<>()).stream())
                .toList();
        assertThat(faults).isEmpty();
        var reading = new PublicReading(port, mappings);
        var log = Files.write(folder.resolve("log.zip"), reading.bytes("/log/extract.zip"));
        var about = "/log/entity/" + organisation.value() + ".zip";
        var extract = Files.write(folder.resolve("entity.zip"), reading.bytes(about));
        var printed = Files.write(folder.resolve("paper.pdf"), reading.bytes("/papers/" + paper.replace("?", ".pdf?")));
        for (var file : List.of(log, extract, printed)) {
            var out = new ByteArrayOutputStream();
            var code = Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), file.toString());
            assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        }
    }

    private void othersStillRead() {
        assertThat(visitor.get(page() + "/restrictions", "Cookie", official).body())
                .contains(person.texts())
                .contains("12-3/45");
        assertThat(visitor.get(page() + "/change", "Cookie", official).body()).contains(person.texts());
        visitor.post(official, page() + "/change", Map.of("act", "recognise", "account", "demo-institution-head"));
        assertThat(visitor.get(page() + "/change", "Cookie", visitor.signedIn("institution-head"))
                        .body())
                .contains(person.texts());
    }

    private void lifted(String field) {
        var body = "{\"decision\":\"12-3/99\",\"decided\":\"%s\"}".formatted(today);
        var path = "/api/v1/institutions/" + number + "/restrictions/" + field + "/lifting";
        var reply = visitor.send("POST", path, body, "Content-Type", "application/json", "Authorization", BASIC);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    @DisplayName("L27(2)a boundary: the public is kept out on the last day, and reads again on the day after")
    void theDayAfter() {
        var last = today.plusDays(1);
        restricted("head", last.toString());
        assertThat(visitor.get(page()).body())
                .contains(MARK, "closed until " + last)
                .doesNotContain(person.head());
        visitor.post(official, "/en/demonstration", Map.of("day", last.toString()));
        assertThat(LocalDate.now(clock)).isEqualTo(last);
        assertThat(visitor.get(page()).body()).contains(MARK).doesNotContain(person.head());
        visitor.post(
                official, "/en/demonstration", Map.of("day", last.plusDays(1).toString()));
        assertThat(visitor.get(page()).body()).contains(person.head()).doesNotContain(MARK);
        assertThat(visitor.get(page() + "/restrictions", "Cookie", official).body())
                .contains("Nothing is closed to the public", "12-3/45");
    }

    @Test
    @DisplayName("L42(5): what is refused comes back with what was typed; the interface says the same")
    void refused() {
        var reply = sent("restrict", "head", "Zvaigzne", "2020-01-01");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("at least one digit", "today or later", "value=\"Zvaigzne\"", "value=\"2020-01-01\"")
                .contains("value=\"gdpr-21\" selected");
        assertThat(sent("lift", "head", "1/1", "").body()).contains("This field is not closed");
        var path = "/api/v1/institutions/" + number + "/restrictions";
        var empty = visitor.send("POST", path, "{}", "Content-Type", "application/json", "Authorization", BASIC);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Section 42(5)");
        assertThat(visitor.get(page()).body()).contains(person.head());
    }

    @Test
    @DisplayName("the interface closes, lists and opens")
    void forPrograms() {
        var path = "/api/v1/institutions/" + number + "/restrictions";
        var body = "{\"field\":\"email\",\"decision\":\"5/1\",\"decided\":\"%s\",\"basis\":\"gdpr-18\"}";
        var done = visitor.send(
                "POST", path, body.formatted(today), "Content-Type", "application/json", "Authorization", BASIC);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(visitor.get(path, "Authorization", BASIC).body())
                .contains("\"field\":\"email\"", "\"inForce\":true", "\"liftedBy\":null");
        lifted("email");
        assertThat(visitor.get(path, "Authorization", BASIC).body()).contains("\"inForce\":false");
    }

    @Test
    @DisplayName(
            "the official is told when the field reads differently since the decision: another person may be closed")
    void anotherHead() {
        restricted("head", "");
        assertThat(visitor.get(page() + "/restrictions", "Cookie", official).body())
                .doesNotContain("reads differently since the decision");
        var next = new AmendRegistration.Command(organisation, facts -> facts.withHead("Cita Vadītāja"), today);
        amend.amend(next, APerson.OFFICIAL, today);
        assertThat(visitor.get(page() + "/restrictions", "Cookie", official).body())
                .contains("reads differently since the decision");
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "explode, 400", "restrict, 422", "lift, 422"})
    void badInputIsNoFault(String act, int status) {
        var sent = Map.of("act", act, "field", "a\u0000b", "decision", "\u0000", "decided", "x", "until", "+99-1");
        assertThat(visitor.post(official, page() + "/restrictions", sent).status())
                .isEqualTo(status);
    }
}
