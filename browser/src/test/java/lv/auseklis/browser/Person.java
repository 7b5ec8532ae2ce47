package lv.auseklis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/// Somebody who uses the site in a window of his own, signed in with a role.
final class Person implements AutoCloseable {

    private final Site site;
    private final Chromium.Window window;

    Person(Site site, Chromium chromium, String role) {
        this.site = site;
        this.window = chromium.open(true);
        go("/en/sign-in");
        page().locator("form:has(input[value='" + role + "']) button").click();
    }

    Page page() {
        return window.page();
    }

    Person go(String path) {
        page().navigate(path.startsWith("http") ? path : site.url(path));
        return this;
    }

    /// Fills in what stands under these names, within a form or on the whole page.
    Person type(String within, Map<String, String> values) {
        values.forEach((name, value) -> {
            var box = page().locator(within + " [name='" + name + "']").first();
            if ("SELECT".equals(box.evaluate("box => box.tagName"))) {
                box.selectOption(value);
            } else {
                box.fill(value);
            }
        });
        return this;
    }

    /// Presses the button that does this act, within a form or on the whole page.
    Person press(String within, String act) {
        page().locator(within + " button[value='" + act + "']:visible").first().click();
        return this;
    }

    /// Opens what is folded away.
    Person unfold(String summary) {
        var folded = page().locator("details:has(summary:has-text(\"" + summary + "\"))");
        if (folded.getAttribute("open") == null) {
            folded.locator("summary").first().click();
        }
        return this;
    }

    Person sees(String text) {
        assertThat(page().locator("main")).containsText(text);
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page().locator("main")).not().containsText(text);
        return this;
    }

    Person attach(String kind, LocalDate issued) {
        type("main", Map.of("kind", kind, "issued", issued.toString()));
        var pdf = "%PDF-1.7\n% " + kind + "\n%%EOF\n";
        Locator file = page().locator("#file");
        file.setInputFiles(new FilePayload("dokuments.pdf", "application/pdf", pdf.getBytes(StandardCharsets.UTF_8)));
        page().locator("form[enctype] button").click();
        return this;
    }

    String address() {
        return page().url();
    }

    @Override
    public void close() {
        window.close();
    }
}
