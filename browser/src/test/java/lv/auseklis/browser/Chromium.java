package lv.auseklis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// The installed Chromium, steered without any download.
final class Chromium implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    /// A window of its own with empty cache and no cookies.
    Window open(boolean javaScript) {
        return new Window(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /// One page with what it complained about and how many bytes it fetched.
    static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final AtomicLong bytes = new AtomicLong();

        Window(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
            page.onRequestFinished(
                    request -> bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
        }

        Page page() {
            return page;
        }

        void look(int width, ColorScheme scheme) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }

        /// What the console said since the last call, without the browser's note that the page itself was an error.
        List<String> complaints() {
            var said = complaints.stream()
                    .filter(text -> !text.matches("Failed to load resource: .* status of 40[04] .*"))
                    .toList();
            complaints.clear();
            return said;
        }

        long bytes() {
            return bytes.get();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
