package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.capabilities.Profile;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
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

/// The notices of CERN for everybody, and each of them with who can do it for those whom it concerns.
@RestController
class OpportunitiesPages {

    static final Address NOTICES = Section.CERN.address().then("/iespejas", "/opportunities");

    static final int AT_ONCE = 50;
    private static final int MOST_MATCHES = 20;

    private final JdbcNotices notices;
    private final JdbcPursuits pursuits;
    private final CapabilitySearch search;
    private final TakingPart takingPart;
    private final NoticeEntitlement entitlement;
    private final Reading reading;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    OpportunitiesPages(
            JdbcNotices notices,
            JdbcPursuits pursuits,
            CapabilitySearch search,
            TakingPart takingPart,
            NoticeEntitlement entitlement,
            Reading reading,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.notices = notices;
        this.pursuits = pursuits;
        this.search = search;
        this.takingPart = takingPart;
        this.entitlement = entitlement;
        this.reading = reading;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param over whether those that are over are shown instead of the open ones
    /// @param next the address of the next ones; empty where there are none
    record ListView(
            List<Notice> notices,
            @Nullable NoticeTopic topic,
            boolean over,
            String next,
            LocalDate today,
            Reading.Reader reader) {

        /// The days left until its deadline, counting none for today.
        long left(Notice notice) {
            return today.until(notice.text().deadline(), ChronoUnit.DAYS);
        }
    }

    /// @param answered    whether firms can take part; null for what is no purchase
    /// @param entitlement null for schools and projects, and for what is over
    /// @param fits     of everybody for those who keep the record, one's own for others
    /// @param pursuits the same
    /// @param profiles what the pursuits and the forms name
    record NoticeView(
            Notice notice,
            Inquiry.@Nullable Answered answered,
            NoticeEntitlement.@Nullable Answered entitlement,
            List<CapabilitySearch.Found> fits,
            List<Pursuit> pursuits,
            Map<UUID, Profile> profiles,
            Rulebook rulebook,
            Reading.Reader reader,
            Sheet sheet,
            LocalDate today) {

        /// What one's own profile can do next.
        List<PursuitStep> next(Profile profile) {
            return pursuits.stream()
                    .filter(one -> one.profile().equals(profile.id()))
                    .findFirst()
                    .map(one -> one.latest().step().next().stream()
                            .filter(step -> !step.isResult())
                            .sorted()
                            .toList())
                    .orElse(List.of(PursuitStep.INTERESTED));
        }
    }

    static Address address(UUID notice) {
        return NOTICES.then("/" + notice);
    }

    @GetMapping({"/lv/cern/iespejas", "/en/cern/opportunities"})
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String after,
            Language language) {
        var today = LocalDate.now(clock);
        var of = NoticeTopic.find(topic).orElse(null);
        var isOver = !over.isEmpty();
        var reader = reading.reader();
        var all = isOver
                ? JdbcNotices.Asked.over(today, of, reader.isInside(), AT_ONCE)
                : JdbcNotices.Asked.open(today, of, reader.isInside(), AT_ONCE);
        var found = notices.list(
                Day.find(from).map(day -> all.after(day, Sent.storable(after))).orElse(all));
        var parameters = new TreeMap<String, String>();
        parameters.put("topic", of == null ? "" : of.name());
        parameters.put("over", isOver ? "1" : "");
        var here = NOTICES.then(Address.query(parameters));
        var next = "";
        if (found.size() == AT_ONCE) {
            parameters.put("from", found.getLast().text().deadline().toString());
            parameters.put("after", found.getLast().text().reference());
            next = NOTICES.in(language) + Address.query(parameters);
        }
        var words = pages.words(language);
        var page = pages.page(language, here, words.t("opportunities.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("opportunities.lead"))
                .twin("csv", "text/csv", "/cern/opportunities.csv")
                .twin("json", "application/json", "/api/v1/cern/notices")
                .twin("atom", "application/atom+xml", NoticeFeeds.path(language, "atom"))
                .twin("calendar", "text/calendar", NoticeFeeds.path(language, "ics"));
        return pages.show("opportunities/index.jte", page, new ListView(found, of, isOver, next, today, reader));
    }

    @GetMapping({"/lv/cern/iespejas/{notice:[0-9a-f-]{36}}", "/en/cern/opportunities/{notice:[0-9a-f-]{36}}"})
    ResponseEntity<String> notice(@PathVariable String notice, Language language) {
        return show(HttpStatus.OK, notice, Sheet.EMPTY, language);
    }

    /// The notice, where the reader may see it.
    ///
    /// @throws Problem 404
    Notice seen(String id, Reading.Reader reader) {
        return Sent.id(id)
                .flatMap(notices::find)
                .filter(notice -> reader.isInside() || !notice.text().kind().isRestricted())
                .orElseThrow(() -> Problem.missing(new Bilingual("Tāda sludinājuma nav.", "There is no such notice.")));
    }

    private ResponseEntity<String> show(HttpStatus status, String id, Sheet sheet, Language language) {
        var reader = reading.reader();
        return show(status, seen(id, reader), reader, sheet, language);
    }

    ResponseEntity<String> show(
            HttpStatus status, Notice notice, Reading.Reader reader, Sheet sheet, Language language) {
        var today = LocalDate.now(clock);
        var fits = reader.isInside() ? fits(notice, reader) : List.<CapabilitySearch.Found>of();
        var all = pursuits.listOf(notice.id()).stream()
                .filter(one -> reader.keeps()
                        || reader.profiles().stream().anyMatch(own -> own.id().equals(one.profile())))
                .toList();
        Map<UUID, Profile> profiles = new TreeMap<>();
        fits.forEach(one -> profiles.put(one.profile().id(), one.profile()));
        reader.profiles().forEach(one -> profiles.put(one.id(), one));
        search.latest(all.stream().map(Pursuit::profile).toList()).forEach(one -> profiles.put(one.id(), one));
        var words = pages.words(language);
        var page = pages.page(language, address(notice.id()), notice.text().title())
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("opportunities.title"), NOTICES)
                .twin("json", "application/json", "/api/v1/cern/notices/" + notice.id());
        if (notice.text().kind().isRestricted()) {
            page.unlisted();
        }
        var view = new NoticeView(
                notice,
                takingPart.of(notice, today),
                entitlement.of(notice, today).orElse(null),
                fits,
                all,
                profiles,
                rulebook,
                reader,
                sheet,
                today);
        return pages.show(status, "opportunities/notice.jte", page, view);
    }

    private List<CapabilitySearch.Found> fits(Notice notice, Reading.Reader reader) {
        var text = notice.text();
        var own = reader.profiles().stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        return search.match(text.title(), text.description(), text.cpv(), reader.keeps() ? MOST_MATCHES : 200).stream()
                .filter(found ->
                        reader.keeps() || own.containsKey(found.profile().id()))
                .toList();
    }
}
