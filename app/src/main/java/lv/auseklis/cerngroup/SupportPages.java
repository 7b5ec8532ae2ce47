package lv.auseklis.cerngroup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.notifications.Secret;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Asking the contact point for support: a form for everybody, a page with the answer for who asked, by a secret
/// address or signed in. Everybody sees counts only.
@RestController
class SupportPages {

    static final Address SUPPORT = GroupPages.GROUP.then("/atbalsts", "/support");
    static final Address ANSWERS = GroupPages.GROUP.then("/atbildes", "/answers");
    static final Address REQUESTS = GroupPages.GROUP.then("/jautajumi", "/requests");

    private static final int MOST_OWN = 50;

    private final JdbcSupport support;
    private final SupportActs acts;
    private final Pages pages;
    private final Clock clock;

    SupportPages(JdbcSupport support, SupportActs acts, Pages pages, Clock clock) {
        this.support = support;
        this.acts = acts;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param own    what the reader asked while signed in, the latest first
    /// @param counts by year and topic
    record View(List<SupportRequest> own, List<JdbcSupport.Counted> counts, Sheet sheet, LocalDate today) {}

    /// @param byAddress   whether it is read by the secret address
    /// @param coordinates whether the reader answers
    record OneView(SupportRequest request, boolean byAddress, boolean coordinates, Sheet sheet, LocalDate today) {}

    static Address address(UUID request) {
        return REQUESTS.then("/" + request);
    }

    @GetMapping({"/lv/cern/grupa/atbalsts", "/en/cern/group/support"})
    ResponseEntity<String> support(Language language) {
        return show(HttpStatus.OK, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/grupa/atbalsts/jautat", "/en/cern/group/support/ask"})
    ResponseEntity<String> ask(@RequestParam Map<String, String> sent, HttpServletRequest request, Language language) {
        var typed = Sent.storable(sent);
        if (!acts.allows(request)) {
            return show(HttpStatus.TOO_MANY_REQUESTS, new Sheet("ask", typed, List.of(AskingPace.TOO_MANY)), language);
        }
        return switch (acts.ask(typed, request)) {
            case ReceiveRequest.Receipt.Refused refused ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, new Sheet("ask", typed, refused.reasons()), language);
            case ReceiveRequest.Receipt.Received received ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(
                                "Location",
                                ANSWERS.then("/" + received.secret().text()).in(language))
                        .build();
        };
    }

    @GetMapping({
        "/lv/cern/grupa/atbildes/{secret:[A-Za-z0-9_-]{22}}",
        "/en/cern/group/answers/{secret:[A-Za-z0-9_-]{22}}"
    })
    ResponseEntity<String> answers(@PathVariable String secret, Language language) {
        var found = find(secret, support).orElseThrow(SupportBook::missing);
        var view = new OneView(found, true, false, Sheet.EMPTY, LocalDate.now(clock));
        return unkept(pages.show("cerngroup/request.jte", page(ANSWERS.then("/" + secret), language), view));
    }

    static Optional<SupportRequest> find(String secret, JdbcSupport support) {
        return Optional.of(new Secret(secret))
                .filter(Secret::isWellFormed)
                .flatMap(asked -> support.findBySecret(asked.hash()));
    }

    /// For the contact point, and for who asked while signed in; for others there is no such page.
    @GetMapping({"/lv/cern/grupa/jautajumi/{request:[0-9a-f-]{36}}", "/en/cern/group/requests/{request:[0-9a-f-]{36}}"})
    ResponseEntity<String> request(@PathVariable String request, Language language) {
        var account = SignedIn.actor().map(Actor::account).orElse("");
        var found = Sent.id(request)
                .flatMap(support::find)
                .filter(one -> GroupPages.coordinates() || account.equals(one.account()))
                .orElseThrow(SupportBook::missing);
        return show(HttpStatus.OK, found, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/grupa/jautajumi/darbiba", "/en/cern/group/requests/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, typed, actor)) {
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Sent.id(typed.getOrDefault("request", ""))
                                .flatMap(support::find)
                                .orElseThrow(SupportBook::missing),
                        new Sheet(act, typed, refused.reasons()),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", address(done.about()).in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(HttpStatus status, Sheet sheet, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, SUPPORT, words.t("cerngroup.support"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("cerngroup.title"), GroupPages.GROUP)
                .described(words.t("cerngroup.support-lead"));
        var own = SignedIn.actor()
                .map(actor -> support.listOf(actor.account(), MOST_OWN))
                .orElse(List.of());
        var view = new View(own, support.count(), sheet, LocalDate.now(clock));
        return pages.show(status, "cerngroup/support.jte", page, view);
    }

    private ResponseEntity<String> show(HttpStatus status, SupportRequest request, Sheet sheet, Language language) {
        var view = new OneView(request, false, GroupPages.coordinates(), sheet, LocalDate.now(clock));
        return pages.show(status, "cerngroup/request.jte", page(address(request.id()), language), view);
    }

    private Page page(Address address, Language language) {
        var words = pages.words(language);
        return pages.page(language, address, words.t("cerngroup.request"))
                .in(Section.CERN)
                .under(words.t("cerngroup.title"), GroupPages.GROUP)
                .under(words.t("cerngroup.support"), SUPPORT)
                .unlisted();
    }

    /// Nobody on the way keeps a page that only its address protects.
    private static ResponseEntity<String> unkept(ResponseEntity<String> shown) {
        return ResponseEntity.status(shown.getStatusCode())
                .headers(shown.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(shown.getBody());
    }
}
