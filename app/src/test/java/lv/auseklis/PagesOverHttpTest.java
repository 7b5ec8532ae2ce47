package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.auseklis.pages.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RunningProgram
class PagesOverHttpTest {

    private static final Pattern SWITCH = Pattern.compile("<a href=\"([^\"]+)\" hreflang=\"(lv|en)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)[\"#]");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @TestFactory
    Stream<DynamicTest> everyPageStandsInBothLanguages() {
        return PublicPages.list(mappings).stream()
                .flatMap(page -> Stream.of("lv", "en").map(language -> {
                    var path = language.equals("lv") ? page.lv() : page.en();
                    return DynamicTest.dynamicTest(path, () -> standsIn(language, path));
                }));
    }

    private void standsIn(String language, String path) {
        var reply = visitor.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.header("content-language")).isEqualTo(language);
        assertThat(reply.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + language + "\">")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main");
    }

    @TestFactory
    Stream<DynamicTest> theLanguageSwitchKeepsThePageAndLeadsBack() {
        return PublicPages.list(mappings).stream()
                .map(page -> DynamicTest.dynamicTest(page.en(), () -> switchesAndLeadsBack(page)));
    }

    private void switchesAndLeadsBack(Address page) {
        assertThat(languageSwitch(page.lv())).isEqualTo(page.en());
        assertThat(languageSwitch(page.en())).isEqualTo(page.lv());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/institucijas?q=fizika&city=R%C4%ABga, /en/institutions?q=fizika&city=R%C4%ABga
            /lv/institucijas/ZI-0001?asOf=2019-03-12, /en/institutions/ZI-0001?asOf=2019-03-12
            /lv/cern/saistibas?asOf=2024-06-30&year=2023, /en/cern/commitments?asOf=2024-06-30&year=2023
            /lv/cern/tiesibas?kind=fellow&national=true, /en/cern/entitlements?kind=fellow&national=true
            """)
    void theLanguageSwitchKeepsWhatWasAsked(String lv, String en) {
        assertThat(languageSwitch(lv)).isEqualTo(en);
        assertThat(languageSwitch(en)).isEqualTo(lv);
    }

    private String languageSwitch(String path) {
        var found = SWITCH.matcher(visitor.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @TestFactory
    Stream<DynamicTest> noPageLinksToWhatIsMissing() {
        return PublicPages.list(mappings).stream()
                .flatMap(page -> Stream.of(page.lv(), page.en()))
                .map(path -> DynamicTest.dynamicTest(path, () -> linksToNothingMissing(path)));
    }

    private void linksToNothingMissing(String path) {
        var missing = LINK.matcher(visitor.get(path).body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .filter(link -> visitor.get(link).status() != 200)
                .toList();
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsGuardedAndLeavesNoCookie() {
        return Stream.concat(
                        PublicPages.list(mappings).stream().map(Address::lv),
                        Stream.of("/lv/nav", "/api/v1/institutions", "/api/v1/nothing", "/lv/institucijas.json", "/"))
                .map(path -> DynamicTest.dynamicTest(path, () -> isGuarded(path)));
    }

    private void isGuarded(String path) {
        var reply = visitor.get(path);
        assertThat(reply.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("referrer-policy")).isNotEmpty();
        assertThat(reply.find("set-cookie")).isEmpty();
        assertThat(reply.body()).doesNotContain("style=\"", "<style", "onclick=", "<script>");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lv,                    /lv
            'lv-LV,lv;q=0.9,en',   /lv
            en-GB,                 /en
            'de,en;q=0.5',         /en
            de,                    /lv
            ;;;,                   /lv
            """)
    void theFirstAddressLeadsToTheReadersLanguage(String accepted, String home) {
        var reply = visitor.get("/", "Accept-Language", accepted);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("location")).endsWith(home);
        assertThat(reply.header("vary")).contains("Accept-Language");
    }

    @Test
    void assetsMayBeKeptForAYear() {
        var css = Pattern.compile("href=\"(/assets/auseklis.css[^\"]+)\"")
                .matcher(visitor.get("/lv").body());
        assertThat(css.find()).isTrue();
        var reply = visitor.get(css.group(1));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("text/css");
        assertThat(reply.header("cache-control")).contains("max-age=31536000");
    }

    @Test
    void aPageTravelsCompressed() {
        var reply = visitor.get("/lv/institucijas", "Accept-Encoding", "gzip");
        assertThat(reply.header("content-encoding")).isEqualTo("gzip");
        assertThat(List.of(reply.header("vary").toLowerCase().split(",\\s*"))).contains("accept-encoding");
    }
}
