package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every public page as people see it: narrow and wide, light and dark, with and without JavaScript.
class PagesInBrowserTest {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /// Each width and scheme, with the rules that can answer otherwise there than in the looks before it.
    private enum Look {
        WIDE_LIGHT(1280, ColorScheme.LIGHT, Rules.ALL),
        NARROW_DARK(360, ColorScheme.DARK, Rules.ALL),
        WIDE_DARK(1280, ColorScheme.DARK, Rules.CONTRAST),
        NARROW_LIGHT(360, ColorScheme.LIGHT, Rules.NONE);

        private enum Rules {
            ALL,
            CONTRAST,
            NONE
        }

        private final int width;
        private final ColorScheme scheme;
        private final Rules rules;

        Look(int width, ColorScheme scheme, Rules rules) {
            this.width = width;
            this.scheme = scheme;
            this.rules = rules;
        }
    }

    private static final long BUDGET = 150_000;

    private static Site site;
    private static Chromium chromium;
    private static Chromium.Window window;

    @BeforeAll
    static void open() {
        site = Site.shared();
        chromium = new Chromium();
        window = chromium.open(true);
    }

    @AfterAll
    static void close() {
        window.close();
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsUsableByEveryone() {
        return PageStates.of(site).stream().map(path -> DynamicTest.dynamicTest(path, () -> isUsable(path)));
    }

    private void isUsable(String path) {
        window.page().navigate(site.url(path));
        assertThat(findings(path)).isEmpty();
        assertThat(window.complaints()).isEmpty();
    }

    private static List<String> findings(String path) {
        var findings = new ArrayList<String>();
        for (var look : Look.values()) {
            window.look(look.width, look.scheme);
            var seen = "%s %s: ".formatted(path, look);
            violations(look).forEach(violation -> findings.add(seen + violation));
            overflow().forEach(element -> findings.add(seen + "wider than the window: " + element));
        }
        return findings;
    }

    private static List<String> violations(Look look) {
        if (look.rules == Look.Rules.NONE) {
            return List.of();
        }
        var axe = new AxeBuilder(window.page()).setLegacyMode(true);
        var checked = look.rules == Look.Rules.ALL ? axe.withTags(WCAG) : axe.withRules(List.of("color-contrast"));
        return checked.analyze().getViolations().stream()
                .map(PagesInBrowserTest::described)
                .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /// Whatever stands out of the window, unless it scrolls by itself.
    @SuppressWarnings("unchecked")
    private static List<String> overflow() {
        return (List<String>) window.page().evaluate("""
                () => {
                  const page = document.documentElement;
                  if (page.scrollWidth <= page.clientWidth) return [];
                  return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lv", "/en", "/lv/institucijas", "/en/institutions", "/lv/institucijas/ZI-0001", "/lv/likums"})
    void theFirstLoadStaysSmall(String path) {
        try (var fresh = chromium.open(true)) {
            fresh.page().navigate(site.url(path));
            fresh.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(fresh.bytes()).isGreaterThan(5_000).isLessThan(BUDGET);
        }
    }

    @Test
    void aRoleSignsInAndOutWithoutJavaScript() {
        try (var plain = chromium.open(false)) {
            var page = plain.page();
            page.navigate(site.url("/en"));
            page.getByText("Sign in").first().click();
            page.getByLabel("Sign in: Official of the Register").first().click();
            assertThat(page.locator("header").textContent()).contains("Official of the Register");
            page.getByText("Latviešu").first().click();
            assertThat(page.locator("header").textContent()).contains("Reģistra amatpersona");
            page.getByText("Iziet").click();
            assertThat(page.locator("header").textContent()).doesNotContain("Reģistra amatpersona");
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lv", "/en", "/lv/institucijas", "/en/institutions/ZI-0001", "/lv/nekas"})
    void aSignedInPersonSeesUsablePagesToo(String path) {
        var page = window.page();
        page.navigate(site.url("/lv/pieslegties"));
        page.locator("form.card button").first().click();
        try {
            isUsable(path);
            assertThat(page.locator(".tools form button").count()).isOne();
        } finally {
            page.context().clearCookies();
        }
    }

    @Test
    void oneSearchesAndFindsWithoutJavaScript() {
        try (var plain = chromium.open(false)) {
            var page = plain.page();
            page.navigate(site.url("/lv"));
            page.locator("input[name=q]").fill("fizikas");
            page.keyboard().press("Enter");
            page.locator("ol.entries a.name").first().click();
            page.waitForURL("**/lv/institucijas/*");
            assertThat(page.locator("h1").textContent().toLowerCase()).contains("fizik");
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        var page = window.page();
        page.navigate(site.url("/lv"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
