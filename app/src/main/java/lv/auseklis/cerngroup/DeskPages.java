package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The desk of the contact point: what waits for an answer, the longest first, what is to be taken up again, the
/// contact
/// log, and what was closed.
@RestController
class DeskPages {

    static final Address DESK = GroupPages.GROUP.then("/darbgalds", "/desk");

    private static final String LATEST = "9223372036854775807";
    private static final int MOST = 200;
    private static final int ROWS = 50;

    private final JdbcSupport support;
    private final JdbcContacts contacts;
    private final JdbcTenures tenures;
    private final LogContact log;
    private final FinishFollowUp finish;
    private final Pages pages;
    private final Clock clock;

    DeskPages(
            JdbcSupport support,
            JdbcContacts contacts,
            JdbcTenures tenures,
            LogContact log,
            FinishFollowUp finish,
            Pages pages,
            Clock clock) {
        this.support = support;
        this.contacts = contacts;
        this.tenures = tenures;
        this.log = log;
        this.finish = finish;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param open      what is not closed, the oldest first
    /// @param closed    the latest first
    /// @param followUps contacts to be taken up again, the earliest day first
    /// @param contacts  the latest first
    /// @param members   whom a contact may concern
    record View(
            List<SupportRequest> open,
            List<SupportRequest> closed,
            List<GroupContact> followUps,
            List<GroupContact> contacts,
            List<Tenure> members,
            Sheet sheet,
            LocalDate today) {

        List<SupportRequest> waiting() {
            return in(SupportRequest.State.WAITING);
        }

        List<SupportRequest> answered() {
            return in(SupportRequest.State.ANSWERED);
        }

        private List<SupportRequest> in(SupportRequest.State state) {
            return open.stream().filter(one -> one.state() == state).toList();
        }

        long due() {
            return followUps.stream().filter(one -> one.isDue(today)).count();
        }

        boolean hasMore() {
            return closed.size() == ROWS;
        }

        Address more() {
            var last = closed.getLast().closed();
            return DESK.then("?before=" + (last == null ? 0 : last.entry()));
        }

        boolean hasMoreContacts() {
            return contacts.size() == ROWS;
        }

        Address moreContacts() {
            return DESK.then("?contactsBefore=" + contacts.getLast().entry());
        }
    }

    @GetMapping({"/lv/cern/grupa/darbgalds", "/en/cern/group/desk"})
    ResponseEntity<String> desk(
            @RequestParam(defaultValue = LATEST) long before,
            @RequestParam(defaultValue = LATEST) long contactsBefore,
            Language language) {
        SignedIn.holding(Grant.COORDINATE_GROUP);
        return show(HttpStatus.OK, before, contactsBefore, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/grupa/darbgalds/darbiba", "/en/cern/group/desk/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var today = LocalDate.now(clock);
        var typed = Sent.storable(sent);
        var outcome = switch (act) {
            case "contact" -> log.log(new LogContact.Command(typed), actor, today);
            case "finish" -> finish.finish(new FinishFollowUp.Command(typed), actor, today);
            default -> throw Problem.unknownAct();
        };
        return switch (outcome) {
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE,
                        new Sheet(act, typed, refused.reasons()),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", DESK.in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(
            HttpStatus status, long before, long contactsBefore, Sheet sheet, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, DESK, words.t("cerngroup.desk"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("cerngroup.title"), GroupPages.GROUP)
                .unlisted();
        var members = tenures.list(Moment.ALL_KNOWN).stream()
                .filter(one -> one.stands() && !one.place().isRole())
                .toList();
        var view = new View(
                support.listOpen(MOST),
                support.listClosed(before, ROWS),
                contacts.listWaiting(MOST),
                contacts.list(contactsBefore, ROWS),
                members,
                sheet,
                LocalDate.now(clock));
        return pages.show(status, "cerngroup/desk.jte", page, view);
    }
}
