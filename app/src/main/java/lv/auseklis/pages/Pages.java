package lv.auseklis.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.SignedIn;
import lv.auseklis.access.StandIns;
import lv.auseklis.datatypes.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Makes pages: begins one for the request at hand and renders a template into it. Templates take two
/// parameters,
/// `page` and `view` (a record of the module that shows the page).
@Component
public class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "lv.auseklis");
    private final Dictionary dictionary;
    private final Assets assets;
    private final Demonstration demonstration;
    private final BaseUrl baseUrl;
    private final ObjectProvider<StandIns> standIns;
    private final Clock clock;

    Pages(
            Dictionary dictionary,
            Assets assets,
            Demonstration demonstration,
            BaseUrl baseUrl,
            ObjectProvider<StandIns> standIns,
            Clock clock) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.demonstration = demonstration;
        this.baseUrl = baseUrl;
        this.standIns = standIns;
        this.clock = clock;
    }

    public Words words(Language language) {
        return dictionary.in(language);
    }

    /// Begins a page of the current request. The title is a text, not a key: names of institutions are
    /// titles too.
    public Page page(Language language, Address address, String title) {
        var viewer = SignedIn.actor().orElse(null);
        var idle = viewer != null
                && viewer.role().actsInAbsenceOnly()
                && !standIns.getObject().standsIn(viewer, LocalDate.now(clock));
        var surroundings = new Page.Surroundings(baseUrl.of(request()), assets, viewer, idle, demonstration.on());
        return new Page(dictionary.in(language), address, title, surroundings);
    }

    public ResponseEntity<String> show(String template, Page page, Object view) {
        return show(HttpStatus.OK, template, page, view);
    }

    public ResponseEntity<String> show(HttpStatus status, String template, Page page, Object view) {
        var html = new StringOutput(16_384);
        templates.render(template, Map.of("page", page, "view", view), html);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Language", page.language().code())
                .cacheControl(
                        page.viewer() == null && status.is2xxSuccessful()
                                ? CacheControl.noCache()
                                : CacheControl.noStore())
                .body(html.toString());
    }

    /// Renders a template that is not a page of the site; it takes `view` only.
    public String text(String template, Object view) {
        var text = new StringOutput(16_384);
        templates.render(template, Map.of("view", view), text);
        return text.toString();
    }

    private static HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return attributes.getRequest();
    }
}
