package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The CERN Latvia group for everybody: its members by category and its roles, about a day as known on a day, and what
/// its page says that needs a note; the forms are for the contact point.
@RestController
@Cites({"C10", "C16", "C21"})
class GroupPages {

    static final Address GROUP = Section.CERN.address().then("/grupa", "/group");

    private static final List<RuleId> SAYINGS =
            Stream.of("C12", "C16", "C10", "C21").map(RuleId::of).toList();

    private static final int MOST_COMING = 3;

    private final Roster roster;
    private final JdbcActivities activities;
    private final GroupActs acts;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    GroupPages(Roster roster, JdbcActivities activities, GroupActs acts, Rulebook rulebook, Pages pages, Clock clock) {
        this.roster = roster;
        this.activities = activities;
        this.acts = acts;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param sayings what the page of the group says of itself and of membership, with our notes
    /// @param coming  the next activities
    record View(
            Roster.View roster,
            List<LegalRule> sayings,
            List<GroupActivity> coming,
            boolean coordinates,
            Sheet sheet,
            Moment moment) {

        RoleStrip strip() {
            return RoleStrip.of(roster, moment.asOf());
        }
    }

    static boolean coordinates() {
        return SignedIn.may(Grant.COORDINATE_GROUP);
    }

    @GetMapping({"/lv/cern/grupa", "/en/cern/group"})
    ResponseEntity<String> group(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return show(HttpStatus.OK, Sheet.EMPTY, moment, language);
    }

    @PostMapping({"/lv/cern/grupa/darbiba", "/en/cern/group/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var today = LocalDate.now(clock);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, typed, actor, today)) {
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Sheet(act, typed, refused.reasons()),
                        Moment.of(null, null, today),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", GROUP.in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(HttpStatus status, Sheet sheet, Moment moment, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, GROUP.then(moment.query()), words.t("cerngroup.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("cerngroup.lead"))
                .twin("csv", "text/csv", "/cern/group.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/group" + moment.query());
        var sayings = SAYINGS.stream().map(rulebook::get).toList();
        var view = new View(
                roster.of(moment),
                sayings,
                activities.listFrom(moment.today(), MOST_COMING),
                coordinates(),
                sheet,
                moment);
        return pages.show(status, "cerngroup/index.jte", page, view);
    }
}
