package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "I was handed an extract; is it genuine and is it still current?", as its holder asks the page.
class VerifyPageTest {

    private static final UUID ENTITY = UUID.fromString("6f1c8f5e-4a52-4f0a-9a54-0d6a3f1b2c11");
    private static final Map<String, String> FIELDS = Map.of("head", "Anna Bērziņa", "city", "Rīga");

    private static Site site;
    private static Chromium chromium;

    private final SampleLog log = new SampleLog();
    private SampleMap map;
    private SampleSite answers;
    private Chromium.Window window;

    @BeforeAll
    static void start() {
        site = Site.shared();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    /// Entry 1 and, after others, 7 are about [#ENTITY]; entry 9 publishes the map; 10 and 11 come later.
    @BeforeEach
    void open() {
        IntStream.range(0, 9)
                .forEach(i -> log.append(i % 6 == 1 ? ENTITY : new UUID(2, i), "AmendRegistration", FIELDS));
        map = log.publishMap();
        log.append(new UUID(3, 1), "RegisterInstitution", FIELDS);
        log.append(new UUID(3, 2), "RegisterInstitution", FIELDS);
        answers = new SampleSite(log, map);
        window = chromium.open(true);
        answers.standBefore(page());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Page page() {
        return window.page();
    }

    private void choose(String language, FilePayload... files) {
        page().navigate(site.url(language.equals("lv") ? "/lv/parbaude" : "/en/verify"));
        choose(files);
    }

    private void choose(FilePayload... files) {
        page().locator("#results").evaluate("results => results.replaceChildren()");
        page().locator("#files").setInputFiles(files);
        page().locator("#results > article").first().waitFor();
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private String verdict() {
        return page().locator("#results > article").first().getAttribute("data-verdict");
    }

    private List<String> steps(String status) {
        return page().locator("#results li[data-status=" + status + "]").all().stream()
                .map(step -> step.getAttribute("data-step") + ":" + step.getAttribute("data-code"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en, Verified – matches, Entry amended", "lv, Pārbaudīts – sakrīt, Ieraksts grozīts"})
    void aGoodProofIsVerifiedInBothLanguages(String language, String verdict, String act) {
        choose(language, file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(verdict()).isEqualTo("verified");
        assertThat(page().locator("#status").textContent()).startsWith(verdict);
        assertThat(steps("ok"))
                .containsExactly(
                        "log:log", "witnesses:witnesses", "inclusion:inclusion", "today:today", "latest:latest");
        assertThat(page().locator("#results").textContent()).contains(act, ENTITY.toString(), SampleLog.WITNESS);
        assertThat(window.complaints()).isEmpty();
        assertThat(answers.asked).allMatch(asked -> asked.startsWith("GET "));
    }

    @Test
    void aFlippedByteIsRefusedWithTheStepAndTheReason() {
        var proof = log.tlogProof(7, 8);
        var text = SampleLog.text(proof);
        int leaf = text.indexOf("extra ") + 40;
        choose(
                "en",
                file(
                        "7.tlog-proof",
                        SampleLog.bytes(text.substring(0, leaf)
                                + (text.charAt(leaf) == 'A' ? 'B' : 'A')
                                + text.substring(leaf + 1))));
        assertThat(verdict()).isEqualTo("refused");
        assertThat(steps("failed")).containsExactly("inclusion:root-differs");
        assertThat(page().locator("#status").textContent()).contains("Does not match");
        assertThat(page().locator("#results").textContent()).contains("Do not rely on it");
    }

    @Test
    void aLaterEntryIsTold() {
        log.append(ENTITY, "CorrectRegistration", FIELDS);
        choose("en", file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(verdict()).isEqualTo("superseded");
        assertThat(steps("note")).containsExactly("latest:later");
        assertThat(page().locator("#results").textContent()).contains("entry 12");
        page().getByText("Verify entry 12").click();
        page().locator("#results > article[data-verdict=verified]").waitFor();
    }

    /// The site answers with a log in which the later entry is about somebody else.
    @Test
    void aSiteThatHidesALaterEntryIsFound() {
        log.append(ENTITY, "CorrectRegistration", FIELDS);
        var other = new SampleLog();
        IntStream.range(0, 13).forEach(i -> other.append(new UUID(3, i), "RegisterInstitution", FIELDS));
        page().route("**/api/v1/log/entries?*", new SampleSite(other, null)::answer);
        choose("en", file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(steps("failed")).containsExactly("latest:replay-differs");
    }

    @Test
    void anExtractOfAnEntityIsVerifiedWithItsValues() {
        var files = SampleFiles.about(ENTITY, log, map);
        files.put("openings/7.json", SampleLog.bytes(SampleLog.opening(7, FIELDS)));
        choose("lv", file("izraksts.zip", SampleFiles.zip(files)));
        assertThat(page().locator("#results > article[data-verdict=verified]").count())
                .isEqualTo(3);
        assertThat(steps("note")).containsExactly("latest:later-here");
        assertThat(page().locator("#results").textContent()).contains("Anna Bērziņa");
        assertThat(answers.asked).noneMatch(asked -> asked.contains("/log/entity/"));
        files.put("openings/7.json", SampleLog.bytes(SampleLog.opening(7, Map.of("head", "Anna Kalniņa"))));
        choose(file("izraksts.zip", SampleFiles.zip(files)));
        assertThat(steps("failed")).containsExactly("openings:opening-differs");
        assertThat(page().locator("#results dl, #results table")
                        .allTextContents()
                        .toString())
                .doesNotContain("Kalniņa");
    }

    @Test
    void aCopyOfTheLogIsReadWhole() {
        var files = SampleFiles.ofLog(log);
        choose("en", file("extract.zip", SampleFiles.zip(files)));
        assertThat(verdict()).isEqualTo("verified");
        files.put("tile/0/000.p/12", new byte[12 * 32]);
        choose(file("extract.zip", SampleFiles.zip(files)));
        assertThat(steps("failed")).containsExactly("tiles:log-tile");
    }

    @Test
    void twoLogsOfOneSizeAreEvidence() {
        page().route(
                        "**/log/checkpoint",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setBodyBytes(log.signed(
                                        SampleLog.ORIGIN + "\n8\n" + SampleLog.base64(new byte[32]) + "\n"))));
        choose("en", file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(steps("failed")).containsExactly("today:split-view");
        assertThat(page().locator("#results").textContent()).contains("it is evidence");
    }

    @Test
    void withoutAnswersOfTheSiteThePageSaysWhatItDoesNotKnow() {
        page().unrouteAll();
        page().route(
                        java.util.regex.Pattern.compile(".*/(log|api/v1/log)/.*"),
                        route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        choose("en", file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(verdict()).isEqualTo("unchecked");
        assertThat(steps("unknown")).containsExactly("log:no-keys");
        page().locator("#keys > summary").click();
        page().locator("#pasted").fill(log.keys());
        page().locator("#own-keys button").click();
        choose(file("7.tlog-proof", log.tlogProof(7, 8)));
        assertThat(verdict()).isEqualTo("genuine");
        assertThat(steps("unknown")).containsExactly("today:fetch-status", "latest:fetch-status");
    }

    @Test
    void anExtractIsCheckedWithItsOwnKeysAndTheVerdictSaysSo() throws IOException {
        page().unrouteAll();
        page().route(java.util.regex.Pattern.compile(".*/(log|api/v1/log)/.*"), Route::abort);
        var files = SampleFiles.about(ENTITY, log, map);
        choose("en", file("extract.zip", SampleFiles.zip(files)));
        assertThat(verdict()).isEqualTo("own-key");
        assertThat(page().locator("#status").textContent()).doesNotContain("Match: 3");
        var answer = page().locator("#results > article .answer").first();
        assertThat(answer.getAttribute("class")).contains("open").doesNotContain("yes");
        assertThat(answer.textContent()).contains("Genuine if this key is the right one");
        assertThat(page().locator("#results > article").first().textContent())
                .contains(log.vkeys().getFirst());
        window.look(360, ColorScheme.DARK);
        choose("lv", file("extract.zip", SampleFiles.zip(SampleFiles.ofLog(log))));
        picture("own-key");
        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(verdict()).isEqualTo("own-key");
    }

    /// The extract was cut after its first entry, and no map proof in it tells; today's log does.
    @Test
    void anEntryMissingAtTheEndOfAnExtractIsFoundInTheLog() {
        var files = SampleFiles.about(ENTITY, log, null);
        files.remove("7.tlog-proof");
        choose("lv", file("izraksts.zip", SampleFiles.zip(files)));
        assertThat(verdict()).isEqualTo("refused");
        assertThat(steps("failed")).containsExactly("whole:chain-missing");
        assertThat(page().locator("#results").textContent()).contains("Izrakstā trūkst ierakstu par to pašu (1): 7.");
    }

    @Test
    void aStrangersKeyIsNotTaken() {
        var stranger = new SampleLog();
        stranger.append(ENTITY, "RegisterInstitution", FIELDS);
        choose("en", file("0.tlog-proof", stranger.tlogProof(0, 1)));
        assertThat(steps("failed")).containsExactly("log:no-known-signature");
    }

    @Test
    void anEntryIsFetchedByItsNumber() {
        page().navigate(site.url("/en/verify?entry=7"));
        page().locator("#results > article").first().waitFor();
        assertThat(verdict()).isEqualTo("verified");
        page().locator("#entry").fill("99");
        page().locator("#by-index button").click();
        page().waitForCondition(() -> page().locator("#status").textContent().contains("404"));
    }

    @Test
    void anotherEntryThanAskedForIsNoAnswer() {
        page().route(
                        "**/log/entry/7.tlog-proof",
                        route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(log.tlogProof(6, 12))));
        page().navigate(site.url("/en/verify?entry=7"));
        page().waitForCondition(() -> page().locator("#status").textContent().contains("asked for 7, got 6"));
        assertThat(page().locator("#results > article").count()).isZero();
    }

    @Test
    void aMapOfAnotherHistoryIsEvidence() {
        var forged = log.signed(SampleLog.ORIGIN + "\n12\n" + SampleLog.base64(new byte[32]) + "\n");
        page().route("**/log/checkpoint", route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(forged)));
        choose("en", file("x.map-proof", log.mapProof(map, ENTITY, 12)));
        assertThat(steps("failed")).containsExactly("today:split-view");
    }

    @Test
    void keysByThemselvesProveNothing() {
        choose("en", file("keys", SampleLog.bytes(log.keys())));
        assertThat(verdict()).isEqualTo("unchecked");
    }

    @Test
    void droppedSampleProofsAreCounted() {
        page().navigate(site.url("/en/verify"));
        page().evaluate("""
                () => {
                  const data = new DataTransfer();
                  const zero = btoa('\\0'.repeat(32));
                  for (let i = 0; i < 100; i++) {
                    const probe = { leafIdx: i % 2, treeSize: 1, root: zero, leafHash: zero, proof: null, desc: `case ${i}`, wantErr: i % 2 === 1 };
                    data.items.add(new File([JSON.stringify(probe)], `${i}.json`));
                  }
                  data.items.add(new File(['{"leafIdx":0,"treeSize":1,"root":"","leafHash":"","proof":[],"wantErr":false}'], 'wrong.json'));
                  document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """);
        var card = page().locator("#results > article[data-probes]");
        card.waitFor();
        assertThat(card.getAttribute("data-probes")).isEqualTo("101");
        assertThat(card.getAttribute("data-agree")).isEqualTo("100");
        assertThat(card.locator("tbody tr").first().textContent()).contains("wrong.json", "not as expected");
    }

    /// No sample stands before the program here: its own log, extract and proofs.
    @Test
    void theLogOfTheProgramItselfIsVerified() throws IOException {
        page().unrouteAll();
        page().navigate(site.url("/en/verify?entry=0"));
        page().locator("#results > article").first().waitFor();
        assertThat(steps("failed")).isEmpty();
        assertThat(steps("unknown")).isEmpty();
        var entity = page().locator("#results dl.facts code").first().textContent();
        choose(file("entity.zip", fetched("/log/entity/" + entity + ".zip")));
        assertThat(steps("failed")).isEmpty();
        assertThat(verdict()).isEqualTo("verified");
        picture("entity");
        choose(file("extract.zip", fetched("/log/extract.zip")));
        assertThat(steps("ok"))
                .contains("log:log", "leaves:leaves", "tiles:tiles", "keys:keys", "maps:maps", "today:today");
        assertThat(verdict()).isEqualTo("verified");
    }

    private static byte[] fetched(String path) throws IOException {
        try (var answer = java.net.URI.create(site.url(path)).toURL().openStream()) {
            return answer.readAllBytes();
        }
    }

    @Test
    void withoutJavaScriptThePageLeadsToTheJar() {
        try (var plain = chromium.open(false)) {
            plain.page().navigate(site.url("/lv/parbaude"));
            assertThat(plain.page().locator("#verify").isVisible()).isFalse();
            assertThat(plain.page().locator("noscript").textContent()).contains("komandrindas");
            assertThat(plain.page().locator("main a[download]").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"verified, 1280, LIGHT", "verified, 360, DARK", "refused, 360, LIGHT", "refused, 1280, DARK"})
    void resultsAreUsableByEveryone(String wanted, int width, ColorScheme scheme) throws IOException {
        window.look(width, scheme);
        var opening = file("7.json", SampleLog.bytes(SampleLog.opening(7, FIELDS)));
        var proof = log.tlogProof(7, 8);
        proof[proof.length - 40] ^= wanted.equals("refused") ? 3 : 0;
        choose("lv", file("7.tlog-proof", proof), opening);
        assertThat(verdict()).isEqualTo(wanted);
        page().locator("#keys > summary").click();
        picture(wanted + "-" + width + "-" + scheme);
        assertThat(new AxeBuilder(page())
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .toString())
                .isEqualTo("[]");
        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private void picture(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "verify"));
        page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
    }
}
