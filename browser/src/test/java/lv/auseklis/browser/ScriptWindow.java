package lv.auseklis.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// An empty page in Chromium that can import the modules of the verifier, without the program behind it. `localhost`
/// is a secure context, so Ed25519 is there.
final class ScriptWindow implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Chromium chromium = new Chromium();
    private final Chromium.Window window = chromium.open(true);

    ScriptWindow() {
        page().route("http://localhost/**", ScriptWindow::serve);
        page().navigate("http://localhost/");
    }

    Page page() {
        return window.page();
    }

    private static void serve(Route route) {
        var path = java.net.URI.create(route.request().url()).getPath();
        var answer = new Route.FulfillOptions();
        if (path.equals("/")) {
            answer.setContentType("text/html").setBody("<!doctype html><title>x</title>");
        } else {
            answer.setContentType("text/javascript").setBodyBytes(resource("/static" + path));
        }
        route.fulfill(answer);
    }

    private static byte[] resource(String path) {
        try (var content = ScriptWindow.class.getResourceAsStream(path)) {
            return content == null ? new byte[0] : content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a script answers for each of these cases: null for accepted, else the reason's code.
    @SuppressWarnings("unchecked")
    List<String> answers(String function, List<? extends Map<String, ?>> cases) {
        return (List<String>) page().evaluate(
                        "async text => { const each = " + function + "; const answers = [];"
                                + " const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));"
                                + " const modules = {};"
                                + " for (const name of ['bytes', 'merkle', 'note', 'proof', 'leaf', 'map', 'archive', 'checks', 'probe', 'json', 'acts', 'result'])"
                                + " modules[name] = await import(`/assets/verify/${name}.js`);"
                                + " for (const item of JSON.parse(text)) { try { answers.push(await each(item, modules, bytes)); }"
                                + " catch (e) { if (e.code === undefined || !(e instanceof modules.bytes.Refusal)) throw e; answers.push(e.code); } }"
                                + " return answers; }",
                        JSON.writeValueAsString(cases));
    }

    @Override
    public void close() {
        window.close();
        chromium.close();
    }
}
