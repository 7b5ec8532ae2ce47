package lv.auseklis.capabilities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who can do what: the profiles for everybody, one's own for those who offer them, those that wait for the Industrial
/// Liaison Officer.
@RestController
class ProfilePages {

    static final Address PROFILES = Section.CERN.address().then("/uznemumi", "/firms");
    static final Address MINE = PROFILES.then("/mani", "/mine");
    static final Address QUEUE = PROFILES.then("/rinda", "/queue");

    static final int AT_ONCE = 50;

    private final CapabilitySearch search;
    private final JdbcProfiles profiles;
    private final Pages pages;

    ProfilePages(CapabilitySearch search, JdbcProfiles profiles, Pages pages) {
        this.search = search;
        this.profiles = profiles;
        this.pages = pages;
    }

    /// @param next the address of the next ones; empty where there are none
    record ListView(
            String q,
            @Nullable ProfileKind kind,
            List<CapabilitySearch.Found> found,
            String next,
            boolean offers,
            boolean keeps) {}

    /// @param shown  the public version; null where there is none
    /// @param latest the latest version, for those who may see it; null for others and where it is the public one
    record ProfileView(@Nullable Profile shown, @Nullable Profile latest, boolean own, boolean keeps, Sheet sheet) {}

    /// @param about the profile that the form changes; null for a new one
    record MineView(List<Profile> own, @Nullable UUID about, Map<String, String> boxes, Sheet sheet) {}

    record QueueView(List<Profile> waiting) {}

    static Address address(UUID profile) {
        return PROFILES.then("/" + profile);
    }

    static boolean keeps() {
        return SignedIn.may(Grant.KEEP_OPPORTUNITIES);
    }

    private static boolean offers() {
        return SignedIn.may(Grant.OFFER_CAPABILITIES);
    }

    @GetMapping({"/lv/cern/uznemumi", "/en/cern/firms"})
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Language language) {
        var asked = Sent.storable(q).strip();
        var of = ProfileKind.find(kind).orElse(null);
        var found = asked.isEmpty() ? search.list(of, Sent.storable(after), AT_ONCE) : search.find(asked, of, AT_ONCE);
        var parameters = Map.of("kind", of == null ? "" : of.name());
        var next = asked.isEmpty() && found.size() == AT_ONCE
                ? PROFILES.in(language)
                        + Address.query(new TreeMap<>(Map.of(
                                "kind", parameters.get("kind"),
                                "after", CapabilitySearch.place(found.getLast().profile()))))
                : "";
        var words = pages.words(language);
        var query = Address.query(new TreeMap<>(Map.of("q", asked, "kind", parameters.get("kind"))));
        var page = pages.page(language, PROFILES.then(query), words.t("capabilities.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("capabilities.lead"))
                .twin("csv", "text/csv", "/cern/firms.csv")
                .twin("json", "application/json", "/api/v1/cern/profiles" + query);
        return pages.show("capabilities/index.jte", page, new ListView(asked, of, found, next, offers(), keeps()));
    }

    @GetMapping({"/lv/cern/uznemumi/{profile:[0-9a-f-]{36}}", "/en/cern/firms/{profile:[0-9a-f-]{36}}"})
    ResponseEntity<String> profile(@PathVariable String profile, Language language) {
        return show(HttpStatus.OK, profile, Sheet.EMPTY, language);
    }

    ResponseEntity<String> show(HttpStatus status, String id, Sheet sheet, Language language) {
        var latest = Sent.id(id).flatMap(profiles::findLatest).orElseThrow(ProfilePages::missing);
        var shown = profiles.findInForce(latest.id()).orElse(null);
        var own = SignedIn.actor()
                .filter(actor -> actor.account().equals(latest.account()))
                .isPresent();
        var sees = own || keeps() && latest.withdrawn() == null;
        if (shown == null && !sees) {
            throw missing();
        }
        var other = sees && (shown == null || shown.version() != latest.version()) ? latest : null;
        var title = shown == null ? latest.content().name() : shown.content().name();
        var page = page(language, address(latest.id()), title);
        if (shown == null) {
            page.unlisted();
        } else {
            page.twin("json", "application/json", "/api/v1/cern/profiles/" + latest.id());
        }
        return pages.show(status, "capabilities/profile.jte", page, new ProfileView(shown, other, own, keeps(), sheet));
    }

    private static Problem missing() {
        return Problem.missing(new Bilingual("Tāda profila nav.", "There is no such profile."));
    }

    @GetMapping({"/lv/cern/uznemumi/mani", "/en/cern/firms/mine"})
    ResponseEntity<String> mine(@RequestParam(defaultValue = "") String profile, Language language) {
        var actor = SignedIn.holding(Grant.OFFER_CAPABILITIES);
        return showMine(HttpStatus.OK, actor, Sent.id(profile).orElse(null), Sheet.EMPTY, language);
    }

    ResponseEntity<String> showMine(
            HttpStatus status, Actor actor, @Nullable UUID about, Sheet sheet, Language language) {
        var own = profiles.listOf(actor.account());
        var changed = own.stream()
                .filter(profile -> profile.id().equals(about) && profile.withdrawn() == null)
                .findFirst();
        var boxes = sheet.act().isEmpty()
                ? changed.map(Profile::content).map(ProfilePages::boxes).orElse(Map.of())
                : sheet.typed();
        var page = page(language, MINE, pages.words(language).t("capabilities.mine"))
                .unlisted();
        var view = new MineView(own, changed.map(Profile::id).orElse(null), boxes, sheet);
        return pages.show(status, "capabilities/mine.jte", page, view);
    }

    private static Map<String, String> boxes(ProfileContent content) {
        var boxes = new TreeMap<String, String>();
        content.fields().forEach((field, value) -> boxes.put(field.substring("profile.".length()), value));
        return boxes;
    }

    @GetMapping({"/lv/cern/uznemumi/rinda", "/en/cern/firms/queue"})
    ResponseEntity<String> queue(Language language) {
        SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        var page = page(language, QUEUE, pages.words(language).t("capabilities.queue"))
                .unlisted();
        return pages.show("capabilities/queue.jte", page, new QueueView(profiles.listWaiting(AT_ONCE)));
    }

    private Page page(Language language, Address address, String title) {
        var words = pages.words(language);
        return pages.page(language, address, title)
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("capabilities.title"), PROFILES);
    }
}
