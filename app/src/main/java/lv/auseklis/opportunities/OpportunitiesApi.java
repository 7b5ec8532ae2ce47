package lv.auseklis.opportunities;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.capabilities.ProfileKind;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Notices, who fits them, and the acts about them, for programs.
@RestController
class OpportunitiesApi {

    private static final String HEAD =
            "id,reference,kind,title,supplied,department,cost_range,published,dispatch,deadline,tender_expected,"
                    + "finance_committee,origin,cpv,link\r\n";
    private static final int MOST = 500;
    private static final int MOST_MATCHES = 50;

    private final JdbcNotices notices;
    private final OpportunitiesPages pages;
    private final CapabilitySearch search;
    private final ImportNotices load;
    private final OpportunityActs acts;
    private final Reading reading;
    private final Clock clock;

    OpportunitiesApi(
            JdbcNotices notices,
            OpportunitiesPages pages,
            CapabilitySearch search,
            ImportNotices load,
            OpportunityActs acts,
            Reading reading,
            Clock clock) {
        this.notices = notices;
        this.pages = pages;
        this.search = search;
        this.load = load;
        this.acts = acts;
        this.reading = reading;
        this.clock = clock;
    }

    /// @param entry     the entry of the log that imported this version
    /// @param costAbove CHF, of the cost range; null where none is said
    /// @param costUpTo  CHF; null where none is said or there is no bound
    /// @param source    whence it came
    /// @param withdrawn the entry that withdrew it; null while it stands
    /// @param reason    why it was withdrawn; empty while it stands
    record OpportunityView(
            UUID id,
            int version,
            long entry,
            String reference,
            NoticeKind kind,
            NoticeTopic topic,
            String title,
            String description,
            String supplied,
            String department,
            @Nullable CostRange costRange,
            @Nullable BigDecimal costAbove,
            @Nullable BigDecimal costUpTo,
            LocalDate published,
            @Nullable LocalDate dispatch,
            LocalDate deadline,
            @Nullable LocalDate tenderExpected,
            @Nullable LocalDate financeCommittee,
            String origin,
            List<String> cpv,
            String link,
            String source,
            @Nullable Long withdrawn,
            String reason) {

        static OpportunityView of(Notice notice) {
            var text = notice.text();
            var cost = text.cost();
            return new OpportunityView(
                    notice.id(),
                    notice.version(),
                    notice.entry(),
                    text.reference(),
                    text.kind(),
                    text.kind().topic(),
                    text.title(),
                    text.description(),
                    text.supplied(),
                    text.department(),
                    cost,
                    cost == null ? null : cost.above(),
                    cost == null ? null : cost.upTo(),
                    text.published(),
                    text.dispatch(),
                    text.deadline(),
                    text.tenderExpected(),
                    text.committeeDay(),
                    text.origin(),
                    text.cpv(),
                    text.link(),
                    notice.source(),
                    notice.withdrawn(),
                    notice.reason());
        }
    }

    /// @param evidence the words and codes of the notice that stand in the profile
    record FitView(UUID profile, String name, ProfileKind kind, List<String> evidence) {}

    /// @param entry the index of the entry in the log
    record NoticeDoneView(long entry) {}

    @GetMapping("/api/v1/cern/notices")
    @Operation(
            description = "Open notices by deadline, at most 500. `topic` = `PURCHASING`, `JOBS`, `STUDIES` or"
                    + " `PROJECTS`. Price enquiries only for approved firms and the liaison officer.")
    List<OpportunityView> list(@RequestParam(defaultValue = "") String topic) {
        var today = LocalDate.now(clock);
        return open(NoticeTopic.find(topic).orElse(null), reading.reader().isInside(), today).stream()
                .map(OpportunityView::of)
                .toList();
    }

    private List<Notice> open(@Nullable NoticeTopic topic, boolean inside, LocalDate today) {
        return notices.list(JdbcNotices.Asked.open(today, topic, inside, MOST));
    }

    @GetMapping("/api/v1/cern/notices/{notice}")
    @Operation(description = "The latest version of one notice.")
    OpportunityView notice(@PathVariable String notice) {
        return OpportunityView.of(pages.seen(notice, reading.reader()));
    }

    @GetMapping("/api/v1/cern/notices/{notice}/fits")
    @Operation(description = "Who can do what the notice seeks, the best first, each with the words that speak for it.")
    List<FitView> fits(@PathVariable String notice) {
        SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        var text = pages.seen(notice, reading.reader()).text();
        return search.match(text.title(), text.description(), text.cpv(), MOST_MATCHES).stream()
                .map(found -> new FitView(
                        found.profile().id(),
                        found.profile().content().name(),
                        found.profile().content().kind(),
                        found.evidence()))
                .toList();
    }

    @PostMapping("/api/v1/cern/notices")
    @Operation(
            description = "Imports notices, all or none: `content` (CSV, JSON or a pasted text) and `source`. With the"
                    + " header Idempotency-Key it is carried out once.")
    NoticeDoneView load(@RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        var typed = Sent.storable(body);
        var command = new ImportNotices.Command(typed.getOrDefault("content", ""), typed.getOrDefault("source", ""));
        return told(load.load(command, actor, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/cern/notices/{notice}/{act}")
    @Operation(
            description = "`interest` (`profile`, `step`), `result` (`profile`, `step`, `day`, of a contract `item` and"
                    + " `amount`) or `withdraw` (`reason`).")
    NoticeDoneView act(
            @PathVariable String notice, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = OpportunityActs.actor(act);
        var found = pages.seen(notice, reading.reader());
        return told(acts.act(act, found.id(), Sent.storable(body), actor, LocalDate.now(clock)));
    }

    private static NoticeDoneView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new NoticeDoneView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }

    @GetMapping("/cern/opportunities.csv")
    ResponseEntity<String> csv() {
        var rows = new StringBuilder(HEAD);
        open(null, false, LocalDate.now(clock)).forEach(notice -> rows.append(row(notice)));
        return CsvTable.answer("cern-opportunities.csv", rows.toString());
    }

    private static String row(Notice notice) {
        var text = notice.text();
        return CsvTable.line(
                notice.id(),
                text.reference(),
                text.kind(),
                text.title(),
                text.supplied(),
                text.department(),
                text.cost(),
                text.published(),
                text.dispatch(),
                text.deadline(),
                text.tenderExpected(),
                text.committeeDay(),
                text.origin(),
                String.join(" ", text.cpv()),
                text.link());
    }
}
