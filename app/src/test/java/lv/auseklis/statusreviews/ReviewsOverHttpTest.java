package lv.auseklis.statusreviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import lv.auseklis.Visitor;
import lv.auseklis.database.DataFolder;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.documents.ADamagedFile;
import lv.auseklis.documents.Sha256;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.AnUpload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("reviews on their page and for programs, and the file with its PDF and ZIP")
class ReviewsOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEEPER = "cern-contact-point";
    private static final String PAGE = "/en/cern/reviews";
    private static final String API = "/api/v1/cern/states/LV/reviews";

    @LocalServerPort
    int port;

    @Autowired
    DataFolder data;

    private Visitor visitor;
    private String cookie = "";
    private String review = "";

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        cookie = visitor.signedIn(KEEPER);
        review = JSON.readTree(visitor.get(API).body()).at("/0/id").stringValue();
    }

    private String dossier() {
        return PAGE + "/" + review + "/dossier";
    }

    private String item() {
        var found = Pattern.compile("/dossier/([0-9a-f-]{36})\"")
                .matcher(visitor.get(dossier(), "Cookie", cookie).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var request = visitor.request(path, "Cookie", cookie).GET().build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private Visitor.Reply saved(String item, String version, String text, String state) {
        var sent = Map.of(
                "act",
                "save",
                "version",
                version,
                "text.lv",
                text,
                "text.en",
                "Text",
                "responsible",
                "IZM",
                "state",
                state);
        return visitor.post(cookie, dossier() + "/" + item, sent);
    }

    @Test
    @DisplayName("AIII.3b: everybody reads what is next and who acts; out of order is refused with the article")
    void stages() {
        var page = visitor.get(PAGE).body();
        assertThat(page)
                .contains("Set up the Task Force", "the CERN Council", "A review was due about 2026-08-02")
                .doesNotContain("Record the next stage");
        assertThat(visitor.get("/lv/cern/parskatisana").body()).contains("Izveidot darba grupu");
        var sent = new HashMap<>(Map.of(
                "act", "mission", "review", review, "day", Visitor.today().toString()));
        sent.put("reference", "CERN <9>");
        var refused = visitor.post(cookie, PAGE + "/act", sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("First comes: the Council set up the Task Force (Art. III.3)");
        var early = visitor.post(
                cookie, PAGE + "/act", Map.of("act", "task-force", "review", review, "reference", "A <9>"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("Day: a day that has been is needed", "value=\"A &lt;9>\"");
        var body = "{\"review\":\"%s\",\"day\":\"%s\",\"reference\":\"CERN/7\",\"nextBy\":\"2099-01-31\"}"
                .formatted(review, Visitor.today());
        var done = visitor.sendAs("ministry", "POST", API + "/task-force", body);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(visitor.get(PAGE).body()).contains("Give the file to the Task Force", "2099-01-31", "CERN/7");
        assertThat(visitor.get("/cern/reviews.csv").body()).contains("TASK_FORCE,AIII.3b");
        var entry = JSON.readTree(done.body()).get("entry").longValue();
        assertThat(visitor.get("/en/log/" + entry).body()).contains("Task Force recorded", "CERN/7");
        var file = visitor.sendAs(KEEPER, "POST", API + "/file", body);
        assertThat(file.status()).isEqualTo(422);
        assertThat(file.body()).contains("Not ready: ");
        var strike = Map.of("act", "strike", "review", review, "struck", String.valueOf(entry), "reason", "Kļūda");
        assertThat(visitor.post(cookie, PAGE + "/act", strike).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE).body()).contains("struck", "Set up the Task Force");
    }

    @Test
    @DisplayName("AIII.3c: two people save one item: the second sees both texts, nothing is lost")
    void overtaken() {
        var item = item();
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(visitor.get(dossier() + "/" + item, "Cookie", cookie).body());
        assertThat(version.find()).isTrue();
        assertThat(saved(item, version.group(1), "Pirmais", "DRAFT").status()).isEqualTo(303);
        var second = saved(item, version.group(1), "Otrais <b>", "DRAFT");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Pirmais", "Otrais &lt;b", "nothing was overwritten");
        var api = visitor.sendAs(
                "ministry",
                "POST",
                "/api/v1/cern/reviews/" + review + "/dossier/" + item,
                "{\"version\":\"0\",\"state\":\"DRAFT\",\"text.lv\":\"x\"}");
        assertThat(api.status()).isEqualTo(409);
        assertThat(api.body()).contains("Pirmais");
        assertThat(saved(item, "7", "", "READY").body()).contains("has its text in both languages");
    }

    @Test
    @DisplayName("AIII.3c: the file is a PDF in both languages and a ZIP whose list of SHA-256 is true")
    void export() throws IOException, InterruptedException {
        var item = item();
        var path = dossier() + "/" + item;
        var pdf = AnApplication.pdf("pielikums");
        assertThat(AnUpload.send(visitor, cookie, path + "/files", Map.of(), "../Ziņas.pdf", pdf)
                        .status())
                .isEqualTo(303);
        var wrong = AnUpload.send(visitor, cookie, path + "/files", Map.of(), "a.exe", pdf);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("PDF, EDOC");
        try (var document = Loader.loadPDF(bytes("/cern/reviews/" + review + "/dossier.pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Latvijas lieta", "File of Latvia", "A strong particle-physics base", "not verified");
        }
        var digests = new HashMap<String, String>();
        var sums = "";
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(bytes("/cern/reviews/" + review + "/dossier.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                if (entry.getName().equals("SHA256SUMS")) {
                    sums = new String(content, StandardCharsets.UTF_8);
                } else {
                    digests.put(entry.getName(), Sha256.ofBytes(content).hex());
                }
            }
        }
        assertThat(digests.keySet()).anySatisfy(name -> assertThat(name).matches("001/\\d+-Ziņas.pdf"));
        assertThat(sums.lines()).hasSize(digests.size());
        for (var one : digests.entrySet()) {
            assertThat(sums).contains(sums(one.getKey(), one.getValue()));
        }
        var page = visitor.get(path, "Cookie", cookie).body();
        var attached = Pattern.compile("/cern/reviews/files/(\\d+)\">Ziņas.pdf").matcher(page);
        assertThat(attached.find()).isTrue();
        var takeOff = Map.of("act", "take-off", "attached", attached.group(1));
        assertThat(visitor.post(cookie, path, takeOff).status()).isEqualTo(303);
        assertThat(visitor.get(path, "Cookie", cookie).body()).doesNotContain("Ziņas.pdf");
    }

    @Test
    @DisplayName("nothing of a damaged attachment is sent, neither alone nor in the ZIP")
    void damaged() throws IOException {
        var path = dossier() + "/" + item();
        var pdf = AnApplication.pdf("bojāts pielikums");
        AnUpload.send(visitor, cookie, path + "/files", Map.of(), "Bojāts.pdf", pdf);
        var attached = Pattern.compile("(/cern/reviews/files/\\d+)\">Bojāts.pdf")
                .matcher(visitor.get(path, "Cookie", cookie).body());
        assertThat(attached.find()).isTrue();
        var zip = "/cern/reviews/" + review + "/dossier.zip";
        try (var file = new ADamagedFile(data, Sha256.ofBytes(pdf))) {
            assertThat(file).isNotNull();
            assertThat(visitor.get(attached.group(1), "Cookie", cookie).status())
                    .isEqualTo(500);
            assertThat(visitor.get(zip, "Cookie", cookie).status()).isEqualTo(500);
        }
        assertThat(visitor.get(attached.group(1), "Cookie", cookie).status()).isEqualTo(200);
        assertThat(visitor.get(zip, "Cookie", cookie).status()).isEqualTo(200);
    }

    private static String sums(String name, String digest) {
        return digest + "  " + name + "\n";
    }

    @Test
    @DisplayName("Q-11: the template is edited, each item with its source and whether it was verified")
    void template() {
        assertThat(visitor.get(PAGE + "/template").body())
                .contains("Sufficient domestic funding, travel included", "estimate, not verified")
                .doesNotContain("Add an item");
        var empty =
                visitor.post(cookie, PAGE + "/template/act", Map.of("act", "keep", "position", "0", "title.lv", "<x>"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Title in English: must be filled in", "Place: a number", "value=\"&lt;x>\"");
        var sent = Map.of(
                "act",
                "keep",
                "position",
                "8",
                "title.lv",
                "Jauns",
                "title.en",
                "Something new",
                "source",
                "CERN/1",
                "verified",
                "true");
        assertThat(visitor.post(cookie, PAGE + "/template/act", sent).status()).isEqualTo(303);
        var items =
                JSON.readTree(visitor.get("/api/v1/cern/states/LV/review-items").body());
        var item = items.at("/7/item").stringValue();
        assertThat(items.at("/7/verified").booleanValue()).isTrue();
        assertThat(visitor.sendAs(
                                KEEPER,
                                "POST",
                                "/api/v1/cern/states/LV/review-items/retire",
                                "{\"item\":\"" + item + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(PAGE + "/template").body()).doesNotContain("Something new");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/cern/reviews?asOf=2026-02-30               | 400
            /cern/reviews.csv?knownOn=x                    | 400
            /en/cern/reviews/00000000-0000-0000-0000-000000000000/dossier | 403
            /cern/reviews/x/dossier.pdf                    | 403
            /cern/reviews/files/1                          | 403
            /api/v1/cern/states/QQ/reviews                 | 404
            /en/cern/reviews?asOf=2020-01-01               | 200
            """)
    void badInputIsNoFault(String path, int status) {
        assertThat(visitor.get(path, "Accept", "application/json").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /en/cern/reviews/00000000-0000-0000-0000-000000000000/dossier
            /cern/reviews/x/dossier.zip
            /cern/reviews/files/1
            """)
    void whatIsNotThereIsNotFound(String path) {
        assertThat(visitor.get(path, "Cookie", cookie).status()).isEqualTo(404);
    }
}
