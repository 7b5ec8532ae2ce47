package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("documents of an application, as people and others send them")
class UploadsOverHttpTest {

    private static final Pattern ONE = Pattern.compile("/en/applications/[0-9a-f-]{36}/documents/([0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    Visitor visitor;
    String head;
    String path;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        head = visitor.signedIn("institution-head");
        path = post(head, "/en/applications", "kind=institute").header("location") + "/documents";
    }

    private Visitor.Reply post(String cookie, String where, String body) {
        return visitor.send("POST", where, body, "Content-Type", Visitor.FORM, "Cookie", cookie);
    }

    private Visitor.Reply attach(String name, byte[] content) {
        return AnUpload.send(visitor, head, path, AnUpload.fields(DocumentKind.ARTICLES), name, content);
    }

    private String list() {
        return visitor.get(path, "Cookie", head).body();
    }

    private String first() {
        var found = ONE.matcher(list());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static Stream<Arguments> badFiles() {
        var zip = AnUpload.edoc("a.txt", "a".getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                Arguments.of("empty.pdf", "", "it is empty"),
                Arguments.of("zip.pdf", latin(zip), "not what its name says"),
                Arguments.of("both.pdf", latin(AnUpload.joined(AnApplication.pdf("x"), zip)), "an archive as well"),
                Arguments.of("cut.pdf", "%PDF-1.7\nhalf", "damaged or cut off"),
                Arguments.of("program.exe", "MZ", "must end in"),
                Arguments.of("pdf.txt", "%PDF-1.7\n%%EOF", "must end in"),
                Arguments.of("picture.png", "%PDF-1.7\n%%EOF", "not what its name says"),
                Arguments.of("exe.pdf", "MZ\0\0\1\2", "are taken"),
                Arguments.of("page.xml", "<html><script>alert(1)</script></html>", "are taken"),
                Arguments.of("svg.xml", "<?xml version='1.0'?><svg onload='alert(1)'/>", "are taken"),
                Arguments.of("deep.xml", "<?xml version='1.0'?><a><script>x</script></a>", "a web page or a drawing"),
                Arguments.of(
                        "xxe.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                        "has a DOCTYPE"),
                Arguments.of("half.xml", "<?xml version='1.0'?><a>", "malformed"),
                Arguments.of("slip.edoc", latin(AnUpload.edoc("../../etc/cron", new byte[1])), "leads outside"),
                Arguments.of("drive.edoc", latin(AnUpload.edoc("C:\\a.exe", new byte[1])), "leads outside"),
                Arguments.of("bomb.edoc", latin(AnUpload.edoc("a", new byte[20_000_000])), "beyond measure"),
                Arguments.of("half.edoc", latin(Arrays.copyOf(zip, zip.length - 30)), "damaged or cut off"),
                Arguments.of("\u202efdp.exe", "%PDF-1.7\n%%EOF", "must end in"),
                Arguments.of("", "%PDF-1.7\n%%EOF", "must end in"));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @DisplayName("L29(1)b: a file that is not what it should be is refused with what to do; what was typed comes back")
    @MethodSource("badFiles")
    void aBadFileIsRefused(String name, String content, String why) {
        var fields = AnUpload.fields(DocumentKind.ARTICLES);
        fields.put("title", "Statūtu <kopija>");
        var reply = AnUpload.send(visitor, head, path, fields, name, content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(why, "Statūtu &lt;kopija", "Nothing was done");
        assertThat(list()).contains("There are no documents yet");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, x, Choose the kind",
        "issued, 2026-02-30, must exist",
        "issued, '', must exist",
        "issued, +999999999-12-31, must exist",
        "issued, 2999-01-01, yet to come",
        "title, 'a\u202eb', invisible"
    })
    void whatIsSaidOfTheDocumentIsReadFirst(String field, String value, String why) {
        var fields = AnUpload.fields(DocumentKind.ARTICLES);
        fields.put(field, value);
        var reply = AnUpload.send(visitor, head, path, fields, "a.pdf", AnApplication.pdf("a"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(why);
    }

    @Test
    @DisplayName("L29(1)b: a signed container, a picture and data are taken; the same file twice is one document")
    void goodFilesAreTaken() {
        assertThat(attach("parakstīts.EDOC", AnUpload.edoc("statuti.pdf", AnApplication.pdf("s")))
                        .status())
                .isEqualTo(303);
        assertThat(attach("dati.xml", "<?xml version='1.0'?><a>1</a>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(303);
        assertThat(attach("C:\\Mani\\..\\a\u202eb\u0007.pdf", AnApplication.pdf("a"))
                        .status())
                .isEqualTo(303);
        assertThat(attach("ab.pdf", AnApplication.pdf("a")).status()).isEqualTo(303);
        var listed = list();
        assertThat(listed).contains("parakstīts.EDOC", "dati.xml", ">ab.pdf<").doesNotContain("Mani");
        assertThat(ONE.matcher(listed).results().count()).isEqualTo(3);
    }

    @Test
    @DisplayName("413: a file beyond 25 MB, little or much, is refused in words and the draft stays")
    void largeFiles() {
        assertThat(attach("mazs.pdf", AnApplication.pdf("m")).status()).isEqualTo(303);
        for (var size : new int[] {25_100_000, 60_000_000}) {
            var content = new byte[size];
            System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 5);
            var reply = attach("liels.pdf", content);
            assertThat(reply.status()).as("%s bytes", size).isEqualTo(413);
            assertThat(reply.body()).contains("larger than 25 MB", "the application stays as it was");
        }
        assertThat(list()).contains("mazs.pdf").doesNotContain("liels.pdf");
        var elsewhere =
                AnUpload.send(visitor, head, path.replace("/documents", ""), Map.of(), "a", new byte[2_000_000]);
        assertThat(elsewhere.status()).isEqualTo(413);
        assertThat(elsewhere.body()).contains("At most 1 MB");
    }

    @Test
    void twoHundredMegabytesAreRefusedInWords() {
        var reply = visitor.begin(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + head
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 209715200",
                209_715_200);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("larger than 25 MB");
        assertThat(list()).contains("There are no documents yet");
    }

    @Test
    void aBodyWithoutALengthIsCutOffAtTheSameLimit() {
        var body = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(AnUpload.body(Map.of(), "a.pdf", new byte[40_000_000])));
        var type = new String[] {"Cookie", head, "Content-Type", AnUpload.TYPE};
        var here = visitor.send(visitor.request(path, type).POST(body));
        assertThat(here.status()).isEqualTo(413);
        assertThat(here.body()).contains("larger than 25 MB");
        var elsewhere = visitor.send(
                visitor.request(path.replace("/documents", ""), type).POST(body));
        assertThat(elsewhere.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, x",
        "multipart/form-data; boundary=, x",
        "multipart/form-data; boundary=x, no such line",
        "multipart/form-data; boundary=x, '--x\r\nContent-Disposition: form-data\r\n\r\na'",
        "multipart/mixed; boundary=x, --x--",
        "application/json, {}",
        "text/plain, a"
    })
    void aBodyThatIsNoneIsNoFault(String type, String body) {
        for (var where : new String[] {path, path.replace("/documents", ""), "/en/applications"}) {
            var reply = visitor.send("POST", where, body, "Content-Type", type, "Cookie", head);
            assertThat(reply.status()).as(where).isBetween(300, 499);
        }
        assertThat(list()).contains("There are no documents yet");
    }

    @Test
    void moreBoxesThanAFormHasAreRefusedNotFailed() {
        var fields = AnUpload.fields(DocumentKind.ARTICLES);
        for (int i = 0; i < 200; i++) {
            fields.put("x" + i, "y");
        }
        assertThat(AnUpload.send(visitor, head, path, fields, "a.pdf", AnApplication.pdf("a"))
                        .status())
                .isBetween(300, 499);
    }

    @Test
    void aDownloadIsAnAttachmentInASandbox() {
        var file = AnApplication.pdf("lejupielāde");
        attach("mans.pdf", file);
        var one = path + "/" + first();
        var reply = visitor.get(one, "Cookie", head);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(reply.header("Content-Disposition")).startsWith("attachment").contains("mans.pdf");
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(reply.headers().get("content-security-policy")).hasSize(1);
        assertThat(visitor.get(one, "Cookie", head, "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
        for (var role : new String[] {"registrar", "ministry", "researcher", "log-keeper"}) {
            assertThat(visitor.get(one, "Cookie", visitor.signedIn(role)).status())
                    .as(role)
                    .isEqualTo(404);
            assertThat(visitor.get(path, "Cookie", visitor.signedIn(role)).status())
                    .as(role)
                    .isEqualTo(404);
        }
        assertThat(visitor.get(one).status()).isEqualTo(403);
        assertThat(visitor.get("/documents/" + first()).status()).isEqualTo(404);
        var other = post(head, "/en/applications", "kind=company").header("location");
        assertThat(visitor.get(other + "/documents/" + first(), "Cookie", head).status())
                .isEqualTo(404);
        assertThat(post(head, one + "/remove", "").status()).isEqualTo(303);
        assertThat(visitor.get(one, "Cookie", head).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("L27(2)a: the list is public without the applicant's words; the file only once an official opened it")
    void publicOnlyByDecision() {
        for (var kind :
                new DocumentKind[] {DocumentKind.ARTICLES, DocumentKind.FOUNDING_DECISION, DocumentKind.PREMISES}) {
            var fields = AnUpload.fields(kind);
            fields.put("title", "Annas Paraugas paraksts");
            AnUpload.send(visitor, head, path, fields, "Anna-Parauga.pdf", AnApplication.pdf(kind.name()));
        }
        var application = path.replace("/documents", "");
        var body = new StringBuilder("version=0&act=submit");
        AnApplication.typed(5, Visitor.today())
                .forEach((name, text) -> body.append('&')
                        .append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(text, StandardCharsets.UTF_8)));
        assertThat(post(head, application, body.toString()).status()).isEqualTo(303);
        var official = visitor.signedIn("registrar");
        assertThat(visitor.get(application, "Cookie", official).body())
                .contains("meets Section 29", "Founding decision");
        assertThat(post(official, application + "/act", "act=enter").status()).isEqualTo(303);
        var number = visitor.get(application, "Cookie", head)
                .body()
                .replaceAll("(?s).*In the Register as ([A-Z0-9-]+).*", "$1");
        var shown = visitor.get("/en/institutions/" + number + "/documents").body();
        assertThat(shown).contains("Founding decision", "Ask the official").doesNotContain("Anna", "/documents/0");
        var one = first();
        assertThat(visitor.get("/documents/" + one).status()).isEqualTo(404);
        var access = path + "/" + one + "/access";
        assertThat(post(official, access, "act=open&reasons=").status()).isEqualTo(422);
        assertThat(post(official, access, "act=x&reasons=a").status()).isEqualTo(400);
        assertThat(post(head, access, "act=open&reasons=a").status()).isEqualTo(403);
        assertThat(post(official, access, "act=open&reasons=Bez+personas+datiem")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get("/en/institutions/" + number + "/documents").body())
                .contains("/documents/" + one)
                .doesNotContain("Anna");
        var open = visitor.get("/documents/" + one);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.header("Content-Disposition")).doesNotContain("Anna");
        assertThat(visitor.get("/lv/institucijas/" + number + "/dokumenti").body())
                .contains("Iesniegtos dokumentus");
        aTrueCopy(one);
        assertThat(post(official, access, "act=close&reasons=Personas+kods").status())
                .isEqualTo(303);
        assertThat(visitor.get("/documents/" + one).status()).isEqualTo(404);
        assertThat(copy(one).status()).isEqualTo(404);
    }

    private Visitor.Reply copy(String document) {
        return post("", "/en/papers", "kind=copy&document=" + document);
    }

    /// L27(2)b, L27(2)c: whoever asks gets a sealed copy, with the document itself inside.
    private void aTrueCopy(String document) {
        assertThat(copy("x").status()).isEqualTo(404);
        var address = copy(document).header("location");
        assertThat(visitor.get(address).body()).contains("True copy of a filed document", "not a byte has changed");
    }
}
