package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.verifier.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sections 27 to 32 from the first draft to the proposal of removal, as four people live it, with the
/// clock of the demonstration set on the days of the Law.
class StoryInBrowserTest {

    private static final String NAME = "Stāsta institūts";
    private static final String OTHER_NAME = "Stāsta pētniecības institūts";

    private static Site site;
    private static Chromium chromium;

    @TempDir
    Path folder;

    private Person head;
    private Person official;
    private LocalDate today = LocalDate.now(ZoneId.of("Europe/Riga"));

    @BeforeAll
    static void start() {
        site = Site.apart();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @Test
    @DisplayName(
            "L27-L32: four doctors, deferral, the fifth, entry, certificate, extract, late report, correction, proposal")
    void theWholeStory() throws IOException {
        try (var first = new Person(site, chromium, "institution-head");
                var second = new Person(site, chromium, "registrar");
                var council = new Person(site, chromium, "council-secretariat")) {
            head = first;
            official = second;
            var application = applied();
            deferredOnTheSeventhDay(application);
            answered(application);
            var institution = entered(application);
            checkedOffline(extract(institution));
            renamedLate(institution);
            corrected(institution);
            council.go("/en/supervision/" + institution)
                    .type("form:has(button[value='propose'])", Map.of("text", "Padome konstatēja trūkumus."))
                    .press("main", "propose");
            official.go("/en/supervision/" + institution).sees("Padome konstatēja trūkumus.");
        }
    }

    /// L29(1): the draft shows what is missing; documents are attached; it is received.
    private String applied() {
        head.go("/en/applications").type("main", Map.of("kind", "institute"));
        head.page().locator("main form button").first().click();
        var address = head.address();
        head.type("main", particulars()).type("main", doctors(0, 2)).type("main", facts());
        head.press("main", "save").type("main", doctors(2, 4));
        head.press("main", "save").sees("at least 5 needed");
        head.press("main", "documents");
        for (var kind : List.of("FOUNDING_DECISION", "ARTICLES", "PREMISES")) {
            head.attach(kind, today.minusDays(3));
        }
        head.go(address).press("main", "submit").sees("Received");
        return address;
    }

    /// L30(1): on the seventh day it can still be deferred.
    private void deferredOnTheSeventhDay(String application) {
        forward(7);
        official.go("/en/applications").sees(NAME);
        official.go("/en/notifications").sees("New application: " + NAME);
        official.go(application).sees("at least 5 needed").sees("Deferral by");
        official.type(
                "form:has(button[value='defer'])", Map.of("reasons", "Trūkst piektā doktora (28. panta otrā daļa)."));
        official.press("main", "defer").sees("Deferred");
        head.go("/en/notifications").sees("Entry deferred: " + NAME);
    }

    private void answered(String application) {
        forward(3);
        head.go(application).sees("Trūkst piektā doktora").type("main", doctors(4, 5));
        head.press("main", "answer").sees("Answer received");
    }

    /// L30(1)d, L31: decision, entry and certificate at once; the institution stands in public.
    private String entered(String application) {
        official.go(application).press("main", "enter").sees("Certificate of registration");
        var entered = official.page().locator("main a:has-text('In the Register as')");
        var number = entered.getAttribute("href").replaceFirst(".*/", "");
        try (var visitor = new Person(site, chromium, "researcher")) {
            visitor.go("/en/institutions/" + number).sees("Zane Parauga").sees("Parauga iela 7");
        }
        official.page()
                .locator("main h2 a:has-text('Certificate of registration')")
                .click();
        official.sees("not a byte has changed").sees("still the latest");
        return number;
    }

    /// L27(2): anybody gets an extract.
    private Path extract(String institution) throws IOException {
        official.go("/en/papers?institution=" + institution);
        official.page().locator("input[value='extract']").check();
        official.page().locator("main form[method='post'] button").click();
        official.sees("not a byte has changed");
        var link = official.page().locator("a.button[href*='.pdf']").getAttribute("href");
        var file = folder.resolve("extract.pdf");
        Files.write(file, official.page().request().get(site.url(link)).body());
        return file;
    }

    /// The same file before three judges: the verifier without a network, the page in the browser, and
    /// changed by a byte.
    private void checkedOffline(Path extract) throws IOException {
        var seal = folder.resolve("seal.pem");
        Files.write(
                seal,
                official.page()
                        .request()
                        .get(site.url("/seals/certificates.pem"))
                        .body());
        assertThat(verified(seal, extract)).contains("It is one that you trust", "in the log", "VERIFIED");
        official.go("/en/verify");
        var bytes = Files.readAllBytes(extract);
        assertThat(shown(bytes)).contains("Sealed by", "Verified – matches").doesNotContain("Does not match");
        bytes[bytes.length / 3] ^= 1;
        assertThat(shown(bytes)).contains("no file with exactly these bytes", "Does not match");
        Files.write(extract, bytes);
        assertThat(verified(seal, extract)).contains("Seal: NOT VERIFIED");
    }

    private String shown(byte[] bytes) {
        official.page().locator("#results").evaluate("results => results.replaceChildren()");
        official.page().locator("#files").setInputFiles(new FilePayload("extract.pdf", "application/pdf", bytes));
        official.page().locator("#results > article").first().waitFor();
        official.page().locator("#results:not([aria-busy])").waitFor();
        return official.page().locator("#results").textContent();
    }

    private static String verified(Path seal, Path file) {
        var out = new ByteArrayOutputStream();
        Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), "--seal", seal.toString(), file.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    /// L29(3)a: name and head reported more than one month after the change, which both sides see; L30(3): amended
    /// all the same.
    private void renamedLate(String institution) {
        var changed = today;
        forward(45);
        var change = "/en/institutions/" + institution + "/change";
        head.go(change);
        head.page().locator("details:has(button[value='submit']) > summary").click();
        var form = "form:has(button[value='submit'])";
        head.type(
                form,
                Map.of(
                        "name.lv",
                        OTHER_NAME,
                        "head",
                        "Jānis Paraugs",
                        "since",
                        changed.plusDays(1).toString(),
                        "proof",
                        "Lēmums Nr. 5"));
        head.press(form, "submit").sees("Late");
        official.go(head.address()).sees("Late").sees(OTHER_NAME).sees("Jānis Paraugs");
        official.press("main", "amend");
        official.go("/en/institutions/" + institution).sees(OTHER_NAME).sees("Entry amended");
    }

    /// L30: what was wrong stays visible and marked.
    private void corrected(String institution) {
        official.go("/en/institutions/" + institution + "/change");
        official.page().locator("details:has(button[value='change']) > summary").click();
        official.type(
                "form:has(button[value='change'])",
                Map.of(
                        "head", "Zane Paraudziņa",
                        "since", today.minusDays(2).toString(),
                        "basis", "office-error",
                        "reasons", "Pārrakstīšanās kļūda."));
        official.press("main", "change");
        official.go("/en/institutions/" + institution).sees("Zane Paraudziņa").sees("corrected on");
        assertThat(official.page().locator("main del").allTextContents()).contains("Zane Parauga");
    }

    private void forward(int days) {
        today = today.plusDays(days);
        var reply = head.page()
                .request()
                .post(
                        site.url("/en/demonstration"),
                        RequestOptions.create().setForm(FormData.create().set("day", today.toString())));
        assertThat(reply.ok()).as(reply.statusText()).isTrue();
        head.go("/en/demonstration").sees(String.valueOf(today.getDayOfMonth()));
    }

    private static Map<String, String> particulars() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("p.name.lv", NAME);
        typed.put("p.address", "Parauga iela 7, Rīga");
        typed.put("p.city", "Rīga");
        typed.put("p.founder", "Ministru kabinets");
        typed.put("p.head", "Zane Parauga");
        typed.put("p.legalForm", "derived-public-person");
        typed.put("p.founded", "2015-03-02");
        typed.put("p.fields", "1.2");
        typed.put("createdBy", "CABINET");
        typed.put("actNumber", "Rīkojums 107");
        typed.put("overseer", "EDUCATION_MINISTER");
        typed.put("overseerName", "Izglītības un zinātnes ministrija");
        typed.put("opinionDay", "2015-02-16");
        typed.put("opinionNumber", "4");
        return typed;
    }

    private Map<String, String> doctors(int from, int to) {
        var typed = new LinkedHashMap<String, String>();
        for (int i = from; i < to; i++) {
            typed.put("workers." + i + ".category", "SCIENTIST");
            typed.put("workers." + i + ".degree", "DOCTOR");
            typed.put("workers." + i + ".degreeField", "1.2");
            typed.put("workers." + i + ".elected", "true");
            typed.put("workers." + i + ".electedFrom", today.minusYears(1).toString());
            typed.put("workers." + i + ".electedTo", today.plusYears(4).toString());
        }
        return typed;
    }

    private Map<String, String> facts() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("activityFields.0.code", "1.2");
        typed.put("premises.0.title", "OWNED");
        typed.put("premises.0.suitable", "true");
        typed.put("premises.0.from", today.minusYears(1).toString());
        typed.put("outputs.0.kind", "ARTICLE");
        typed.put("outputs.0.on", today.minusMonths(2).toString());
        return typed;
    }
}
